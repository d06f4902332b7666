import type { GraphQLFormattedError } from 'graphql';
import type { Server } from '../../api/server.ts';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
  readonly status: number;
  readonly headers: Record<string, unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers freely; the contract's types have tests of their own
type Anything = any;

/** Somebody who talks to the service over HTTP, as a client would. */
export class Visitor {
  constructor(
    private readonly server: Server,
    readonly token: string | undefined,
    /** The account's or client's row id. */
    readonly id?: string,
    private readonly language = 'en',
  ) {}

  speaking(language: string): Visitor {
    return new Visitor(this.server, this.token, this.id, language);
  }

  /** Sends an operation and answers whatever came back. */
  async send<Data = Anything>(
    query: string,
    variables: object = {},
    headers: object = {},
    operationName?: string,
  ): Promise<Answer<Data>> {
    const reply = await this.server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': this.language,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      payload: { query, variables, operationName },
    });
    return { ...reply.json(), status: reply.statusCode, headers: reply.headers };
  }

  /** Sends an operation that must succeed; a failure shows the operation and the errors. */
  async ask<Data = Anything>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors) throw new Error(`${query.trim()}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data;
  }

  /** Sends an operation that must fail; answers its first error's code. */
  async refusal(query: string, variables: object = {}): Promise<string> {
    const { errors, data } = await this.send(query, variables);
    if (!errors?.[0]) throw new Error(`expected a refusal, got ${JSON.stringify(data)}`);
    return String(errors[0].extensions?.code);
  }
}
