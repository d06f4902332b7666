import { expect, test } from '@jest/globals';
import { askForToken, Browser } from '../support/browser.ts';
import { audience, publicUrl } from '../support/keys.ts';
import { Visitor } from '../support/visitor.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const village = '21.04.02.2008';

/** Somebody's token for no more than these actions. */
async function narrowed(scope: string, role = 'FACILITATOR', area = village) {
  const { id, username, password } = await world.given.account({ role, area });
  const browser = new Browser(world.server);
  await browser.depart({ scope: `openid ${scope}` });
  const { body } = await browser.redeem(browser.codeIn(await browser.submit(username, password)));
  return { id, tokens: body, visitor: new Visitor(world.server, body.access_token) };
}

const permissions = '{ viewer { permissions { action } } }';

test('a token for the list of households opens no door to what is behind it', async () => {
  const { memberIds } = await world.given.household({ village, members: [{ name: 'Siti Rahmah' }] });
  const { visitor } = await narrowed('household.browse');
  const answer = await visitor.ask(
    `query Doors($id: ID!) { person(id: $id) {
      identity(purpose: CASE_HANDLING) { value { name } reason } situation(purpose: CASE_HANDLING) { value { sex: __typename } reason }
    } }`,
    { id: memberIds[0] },
  );
  const closed = { value: null, reason: 'NO_RIGHT' };
  expect(answer.person).toEqual({ identity: closed, situation: closed });
});

test('a token for organisations finds nobody by id', async () => {
  const { id, visitor } = await narrowed('organisation.read area.read viewer.read', 'MANAGER', '21.04');
  expect((await visitor.ask('query Find($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
});

/** What the console sends when its token runs out. */
const refresh = (refresh_token: string, scope?: string) =>
  askForToken(
    world.server,
    { client_id: 'console', grant_type: 'refresh_token', refresh_token, resource: audience, ...(scope && { scope }) },
    undefined,
    { origin: publicUrl },
  );

test.each(['openid viewer.read', undefined])('refreshing for %p makes it no wider', async (scope) => {
  const { tokens, visitor } = await narrowed('viewer.read area.read');
  expect((await visitor.ask(permissions)).viewer.permissions).toHaveLength(2);
  const { body } = await refresh(tokens.refresh_token, scope);
  const fresh = await new Visitor(world.server, body.access_token).ask(permissions);
  expect(fresh.viewer.permissions).toHaveLength(scope ? 1 : 2);
});

test('refreshing for no action at all is refused, as the answer would be a whole token', async () => {
  const { tokens } = await narrowed('viewer.read area.read');
  expect(await refresh(tokens.refresh_token, 'openid')).toMatchObject({
    status: 400,
    body: { error: 'invalid_scope' },
  });
});
