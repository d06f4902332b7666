/** What one request, and one caller within a minute, may ask for. They hold without any setting. */
export interface Limits {
  /** Words and signs of a document, counted while parsing. */
  readonly tokens: number;
  /** Bytes of a request body. */
  readonly body: number;
  /** Levels of fields, introspection aside. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of Query or Mutation in one operation. */
  readonly rootFields: number;
  /** Of one operation; see `measure.ts` for what counts. */
  readonly cost: number;
  /** Of all operations of one signed-in person or client. */
  readonly costPerMinute: number;
  /** The same for everybody without a token at one address. */
  readonly strangerCostPerMinute: number;
  /** Requests of any kind from one address: an office shares one. */
  readonly requestsPerMinute: number;
  /** Operations worked on at the same time; one more is told to come back. */
  readonly atOnce: number;
  /** Milliseconds that the event loop may lag before requests are shed. */
  readonly lag: number;
}

export const usualLimits: Limits = {
  tokens: 2_000,
  body: 500_000,
  depth: 15,
  aliases: 30,
  directives: 20,
  rootFields: 20,
  cost: 10_000,
  costPerMinute: 120_000,
  strangerCostPerMinute: 20_000,
  requestsPerMinute: 1_200,
  atOnce: 200,
  lag: 2_000,
};
