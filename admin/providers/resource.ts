import type { Identifier, RaRecord } from 'react-admin';

export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  readonly withTotal: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: react-admin keeps the filters of every list in one untyped record
  readonly filter: Record<string, any>;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly signal?: AbortSignal;
}

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

/** What a page says about how it reads: `bothLanguages` for a form that writes both, `inPart` for rows of lists. */
export type Meta = {
  readonly bothLanguages?: boolean;
  readonly inPart?: boolean;
};

/** What the console can do with one kind of record; a folder names the verbs its operations have. */
export interface Resource<Row extends RaRecord = RaRecord> {
  list?(page: PageRequest): Promise<Connection<Row>>;
  one?(id: Identifier, meta?: Meta, signal?: AbortSignal): Promise<Row | null | undefined>;
  many?(ids: Identifier[], signal?: AbortSignal): Promise<readonly Row[]>;
  // biome-ignore lint/suspicious/noExplicitAny: form values are shaped by the inputs of the form
  create?(values: any): Promise<Row>;
  // biome-ignore lint/suspicious/noExplicitAny: form values are shaped by the inputs of the form
  update?(id: Identifier, values: any, previous: Row): Promise<Row>;
}
