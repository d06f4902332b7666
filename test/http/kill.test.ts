import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { importJWK, SignJWT } from 'jose';
import { cloneTemplate, connectTo } from '../support/cluster.ts';
import { freePort, Launcher, launchOn, temporaryFolder } from '../support/launcher.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

test('killed in the middle of writes, the service loses none that it acknowledged and half does none', async () => {
  const database = await cloneTemplate();
  const owner = await connectTo(database.ownerUrl);
  const port = await freePort();
  const start = () =>
    new Launcher({
      PORT: String(port),
      SATU_PINTU_DATA: folder.path,
      ...launchOn(database),
    }).ready();

  const killed = await start();
  const send = await signInAsAdmin(port, owner);
  const acknowledged = new Map<string, string>();
  const answered = (key: string, id: string) => {
    acknowledged.set(key, id);
    if (acknowledged.size === 25) killed.process.kill('SIGKILL');
  };
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let turn = 0; ; turn += 1) answered(`kill-${writer}-${turn}`, await send(`kill-${writer}-${turn}`));
  });
  await Promise.allSettled(writers);
  await killed.ended;
  expect(acknowledged.size).toBeGreaterThanOrEqual(25);

  const restarted = await start();
  const { rows } = await owner.query(`select id, name from organisation where name like 'kill-%'`);
  const stored = new Map(rows.map(({ id, name }) => [name, id]));
  expect(Object.fromEntries(stored)).toMatchObject(Object.fromEntries(acknowledged));
  const { rows: audited } = await owner.query(
    `select subject_id as id, count(*)::int as count from audit_entry where subject_id = any ($1) group by 1`,
    [[...stored.values()]],
  );
  expect(new Set(audited.map(({ id }) => id))).toEqual(new Set(stored.values()));
  expect(audited.filter(({ count }) => count !== 1)).toEqual([]);

  for (const [key, id] of stored) expect(await send(key)).toBe(id); // whoever got no answer asks again
  await restarted.end('SIGTERM');
  await owner.end();
  await database.drop();
});

type Owner = Awaited<ReturnType<typeof connectTo>>;

/** The first administrator, with a token as the issuer makes it: the key is in the data folder. */
async function signInAsAdmin(port: number, owner: Owner): Promise<(key: string) => Promise<string>> {
  const { rows } = await owner.query(`select id from user_account where username = 'admin'`);
  const [key] = JSON.parse(readFileSync(join(folder.path, 'keys.json'), 'utf8')).signing.keys;
  const origin = `http://localhost:${port}`;
  const token = await new SignJWT({ client_id: 'console' })
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
    .setSubject(rows[0].id)
    .setIssuer(`${origin}/oidc`)
    .setAudience(`${origin}/graphql`)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(await importJWK(key, key.alg));
  const query = `mutation Add($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) { organisation { id } }
  }`;
  return async (name) => {
    const input = { idempotencyKey: name, kind: 'CSR', name, areaCode: '21.04' };
    const reply = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await reply.json()) as { data: { createOrganisation: { organisation: { id: string } } } };
    return data.createOrganisation.organisation.id;
  };
}
