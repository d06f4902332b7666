import { beforeAll, expect, test } from '@jest/globals';
import { catalogue, loadCatalogue } from '../../api/programmes/index.ts';
import { runScript } from '../support/node-script.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

beforeAll(() => loadCatalogue(world.owner));

const operation = () =>
  runScript(`
    import { ConsoleCriteriaDocument } from './admin/generated/client.ts';
    console.log(JSON.stringify(ConsoleCriteriaDocument.toString()));`) as string;

const throughBuilder = (trees: unknown[]) =>
  runScript(
    `
    import { readFileSync } from 'node:fs';
    import { readTree } from './admin/criteria/read-tree.ts';
    import { isWhole } from './admin/criteria/tree.ts';
    import { writeTree } from './admin/criteria/write-tree.ts';
    const trees = JSON.parse(readFileSync(0, 'utf8')).map(readTree);
    console.log(JSON.stringify(trees.map((tree) => (tree && isWhole(tree) ? writeTree(tree) : null))));`,
    trees,
  );

/** What was answered, without what only answers say. */
function asInput(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(asInput);
  if (part === null || typeof part !== 'object') return part;
  const said = Object.entries(part).filter(([name, value]) => value !== null && name !== 'text');
  return Object.fromEntries(said.map(([name, value]) => [name, asInput(value)]));
}

test('the criteria of every programme of the catalogue pass through the builder unchanged', async () => {
  const admin = await world.signIn('ADMIN');
  const document = operation();
  const trees: unknown[] = [];
  for (const { code } of catalogue) {
    const { programme } = await admin.ask(document, { code });
    for (const { criteria } of programme.criteriaVersions) trees.push(asInput(criteria));
  }
  expect(trees.length).toBeGreaterThan(40);
  expect(throughBuilder(trees)).toEqual(trees);
});
