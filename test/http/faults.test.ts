import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { ownWorld } from '../support/world.ts';

const lines: string[] = [];
const logTo = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});
const world = ownWorld({ logLevel: 'info', logTo });

test("a fault of ours is masked, named by the request id, and logged without anybody's data", async () => {
  const name = 'Siti Rahmawati binti Zainal';
  const admin = await world.signIn('ADMIN');
  const write = [
    'mutation Add($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }',
    { input: { idempotencyKey: 'fault-00001', kind: 'CSR', name, areaCode: '21.04' } },
  ] as const;
  const read = ['query Find($name: String!) { areas(filter: { name: $name }) { totalCount } }', { name }] as const;
  await world.owner.query('alter table organisation rename column name to other');
  await world.owner.query(`alter table area_unit rename column name to other`);
  for (const [query, variables] of [write, read]) {
    const { errors } = await admin.send(query, variables);
    expect(errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/does not exist|select|stack/);
    const requestId = String(errors?.[0]?.extensions?.requestId);
    const told = lines.filter((line) => line.includes('"msg":"fault"') && line.includes(requestId));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('does not exist');
  }
  await world.owner.query('alter table organisation rename column other to name');
  const log = lines.join('');
  for (const secret of [name, 'Siti', admin.token as string]) expect(log).not.toContain(secret);
});

test('so is one that PostgreSQL explains with the values of the row', async () => {
  await world.owner.query(`alter table idempotency_key add constraint never check (key not like 'Rahmawati%')`);
  const admin = await world.signIn('ADMIN');
  const { errors } = await admin.send(
    'mutation Add($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
    { input: { idempotencyKey: 'Rahmawati-00001', username: 'someone.else', name: 'Zainal Abidin' } },
  );
  expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  const log = lines.join('');
  expect(log).toContain('violates check constraint');
  for (const secret of ['Rahmawati', 'Zainal']) expect(log).not.toContain(secret);
});
