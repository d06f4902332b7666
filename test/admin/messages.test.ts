import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';

type Words = Record<string, string>;

/** Read by Node itself, which strips the types: the console's own sources, not a copy. */
function readMessages(language: 'id' | 'en'): Words {
  const script = `
    import { ${language} as words } from './admin/messages/${language}.ts';
    const flat = (value, path) => typeof value === 'string' ? [[path, value]]
      : Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? path + '.' + key : key));
    console.log(JSON.stringify(Object.fromEntries(flat(words, ''))));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

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
