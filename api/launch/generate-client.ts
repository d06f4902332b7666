import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const scalars = {
  ID: 'string',
  AreaCode: 'string',
  Date: 'string',
  DateTime: 'string',
  Rupiah: 'number',
};

/** A typed document for every operation of the samples and of the console; needs no network and always comes out the same. */
export async function generateClient(contract: string): Promise<string> {
  const documents = await Promise.all(operationFiles().map(readDocument));
  const code = await codegen({
    filename: 'client.ts',
    schema: parse(contract),
    schemaAst: buildSchema(contract),
    documents,
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
    config: {
      scalars,
      strictScalars: true,
      enumType: 'const',
      namingConvention: { enumValues: 'keep' },
      useTypeImports: true,
      documentMode: 'string',
      immutableTypes: true,
      skipTypename: true,
      dedupeFragments: true,
    },
  });
  return `// Written by \`npm run schema:print\`: do not edit.\n${code.trimEnd()}\n`;
}

const operationFiles = () => globSync(['schema/operations/**/*.graphql', 'admin/**/*.graphql']).sort();

async function readDocument(location: string) {
  return { location, document: parse(await readFile(location, 'utf8')) };
}
