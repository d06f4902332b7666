import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roleNames } from '../../api/auth/index.ts';
import { type Credential, grantAccess } from '../../api/launch/grant-access.ts';
import { askForToken, Browser } from '../support/browser.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const folder = mkdtempSync(join(tmpdir(), 'satu-pintu-access-'));
const file = join(folder, 'sign-ins.txt');
let credentials: Credential[];

beforeAll(async () => {
  credentials = await grantAccess(world.owner, { demo: true, file });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('there is a person for every role that people hold', async () => {
  const { rows } = await world.owner.query('select role from assignment order by role');
  const forSystems = ['CITIZEN', 'INTEGRATOR'];
  expect(rows.map(({ role }) => role)).toEqual(roleNames.filter((role) => !forSystems.includes(role)).sort());
});

test('every person can sign in, and sees an organisation and an area', async () => {
  for (const { name, secret } of credentials.filter(({ kind }) => kind === 'PERSON')) {
    const { access_token } = await new Browser(world.server).signIn(name, secret);
    const { viewer } = await new Visitor(world.server, access_token).ask(
      '{ viewer { assignments { organisationName areaName } } }',
    );
    expect(viewer.assignments).toEqual([
      { organisationName: expect.stringMatching(/\w/), areaName: expect.stringMatching(/\w/) },
    ]);
  }
});

test('every client turns its secret into a token', async () => {
  for (const { name, secret } of credentials.filter(({ kind }) => kind === 'CLIENT')) {
    const grant = { grant_type: 'client_credentials' };
    expect((await askForToken(world.server, grant, { id: name, secret })).status).toBe(200);
  }
});

test('the secrets are in a file that only its owner reads, and nowhere in the database', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const { secret } of credentials) expect(readFileSync(file, 'utf8')).toContain(secret);
  const { rows } = await world.owner.query(`select string_agg(row::text, ' ') as everything from (
    select user_account::text as row from user_account union all select s::text from api_client_secret s
    union all select facts::text from audit_entry) all_rows`);
  for (const { secret } of credentials) expect(rows[0].everything).not.toContain(secret);
});
