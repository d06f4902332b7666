// Written by `npm run schema:print`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Kind of administrative area (Permendagri 58/2021). */
export const AreaKind = {
  /** Kota, level 2, second part 71 to 99. */
  CITY: 'CITY',
  /** Desa, level 4, last part starts with 2. */
  DESA: 'DESA',
  /** Desa adat, level 4, last part starts with 3. */
  DESA_ADAT: 'DESA_ADAT',
  /** Kecamatan or distrik, level 3. */
  DISTRICT: 'DISTRICT',
  /** Kelurahan, level 4, last part starts with 1. */
  KELURAHAN: 'KELURAHAN',
  /** Provinsi, level 1. */
  PROVINCE: 'PROVINCE',
  /** Kabupaten, level 2, second part 01 to 69. */
  REGENCY: 'REGENCY'
} as const;

export type AreaKind = typeof AreaKind[keyof typeof AreaKind];
export type FindAreasQueryVariables = Exact<{
  name: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAreasQuery = { readonly areas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: AreaKind, readonly name: string, readonly path: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ShowAreaQueryVariables = Exact<{
  code: string;
}>;


export type ShowAreaQuery = { readonly area: { readonly code: string, readonly level: number, readonly kind: AreaKind, readonly name: string, readonly parentCode: string | null, readonly validFrom: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FindAreasDocument = new TypedDocumentString(`
    query FindAreas($name: String!, $first: Int, $after: String) {
  areas(filter: {name: $name}, first: $first, after: $after) {
    totalCount
    nodes {
      id
      code
      kind
      name
      path {
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindAreasQuery, FindAreasQueryVariables>;
export const ShowAreaDocument = new TypedDocumentString(`
    query ShowArea($code: AreaCode!) {
  area(code: $code) {
    code
    level
    kind
    name
    parentCode
    validFrom
  }
}
    `) as unknown as TypedDocumentString<ShowAreaQuery, ShowAreaQueryVariables>;
