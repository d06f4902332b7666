import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { runScript } from '../support/node-script.ts';

type Words = Record<string, string>;

/** The console's own sources, not a copy. */
const readMessages = (language: 'id' | 'en') =>
  runScript(`
    import { ${language} as words } from './admin/messages/${language}.ts';
    const flat = (value, path) => typeof value === 'string' ? [[path, value]]
      : Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? path + '.' + key : key));
    console.log(JSON.stringify(Object.fromEntries(flat(words, ''))));`) as Words;

const contract = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const sources = readdirSync('admin', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx$/.test(file))
  .map((file) => readFileSync(`admin/${file}`, 'utf8'))
  .join('\n');

let id: Words;
let en: Words;

beforeAll(() => {
  id = readMessages('id');
  en = readMessages('en');
});

test('both languages say the same things', () => {
  expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
});

test('nothing is left unsaid, and both name the same values', () => {
  const values = (text = '') => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();
  const different = Object.keys(id).filter((key) => {
    const counts = new Set([...values(id[key]), ...values(en[key])]);
    counts.delete('smart_count'); // a language without plurals need not count
    return (
      !id[key]?.trim() !== !en[key]?.trim() ||
      [...counts].some((name) => ![id, en].every((words) => values(words[key]).includes(name)))
    );
  });
  expect(different).toEqual([]);
});

test('Indonesian is not English left over', () => {
  const same = Object.keys(id).filter((key) => id[key] === en[key] && (en[key]?.split(' ').length ?? 0) > 3);
  expect(same).toEqual([]);
});

test('every answer of the contract that the console shows has its word', () => {
  const shown = Object.values(contract.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => sources.includes(`'${name}'`));
  expect(shown.length).toBeGreaterThan(30);
  const keys = shown.flatMap((type) => type.getValues().map(({ name }) => `codes.${type.name}.${name}`));
  expect(keys.filter((key) => !(key in id))).toEqual([]);
});
