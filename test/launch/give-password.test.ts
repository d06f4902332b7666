import { expect, test } from '@jest/globals';
import { givePassword } from '../../api/launch/give-password.ts';
import { Browser } from '../support/browser.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();

test('whoever holds the database gives a fresh password: the old one and every session end, and it is on record', async () => {
  const { id, username, password } = await world.given.account();
  const browser = new Browser(world.server);
  const { refresh_token } = await browser.signIn(username, password);
  const fresh = await givePassword(world.owner, username.toUpperCase(), new Date());
  expect((await browser.refresh(refresh_token)).status).toBe(400);
  await browser.depart();
  expect((await browser.submit(username, password)).status).toBe(422);
  expect((await browser.submit(username, fresh)).status).toBe(303);
  const { rows } = await world.owner.query(
    `select actor_kind from audit_entry where subject_id = $1 and act = 'user.password-given'`,
    [id],
  );
  expect(rows).toEqual([{ actor_kind: 'SYSTEM' }]);
});

test('an unknown or disabled user gets none', async () => {
  const { username } = await world.given.account({ status: 'DISABLED' });
  for (const name of [username, 'nobody'])
    await expect(givePassword(world.owner, name, new Date())).rejects.toMatchObject({
      words: { en: `There is no active user named "${name}".` },
    });
});
