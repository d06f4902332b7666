import { describe, expect, test } from '@jest/globals';
import { type Role, roleNames } from '../../api/auth/index.ts';
import { ownWorld } from '../support/world.ts';

const world = ownWorld();
const whoAmI = `{ viewer { id kind name clientId roles permissions { action areaCodes }
  assignments { role organisationName areaCode areaName programmeIds validTo } } }`;

test('a facilitator learns her name, her village and what she may do there', async () => {
  const organisation = await world.given.organisation({ name: 'Puskesos Merawang', areaCode: '21.04.02.2008' });
  const visitor = await world.signIn('FACILITATOR', { area: '21.04.02.2008', organisationId: organisation.id });
  const { viewer } = await visitor.ask(whoAmI);
  expect(viewer).toMatchObject({ id: visitor.id, kind: 'USER', clientId: 'console', roles: ['FACILITATOR'] });
  expect(viewer.assignments).toEqual([
    {
      role: 'FACILITATOR',
      organisationName: 'Puskesos Merawang',
      areaCode: '21.04.02.2008',
      areaName: 'Merawang',
      programmeIds: [],
      validTo: null,
    },
  ]);
  const areasOf = (action: string) =>
    viewer.permissions.find((permission: { action: string }) => permission.action === action)?.areaCodes;
  expect(areasOf('HOUSEHOLD_WRITE')).toEqual(['21.04.02.2008']);
  expect(areasOf('AREA_READ')).toEqual(['ID']);
  expect(areasOf('PROGRAMME_MANAGE')).toBeUndefined();
});

test('an API client sees itself, its organisation and its area', async () => {
  const organisation = await world.given.organisation({ kind: 'BAZNAS', name: 'Baznas Lingga', areaCode: '21.04' });
  const visitor = await world.signInClient('PARTNER', { organisationId: organisation.id });
  const { viewer } = await visitor.ask(whoAmI);
  expect(viewer).toMatchObject({ kind: 'CLIENT', roles: ['PARTNER'], id: visitor.id });
  expect(viewer.assignments).toMatchObject([{ organisationName: 'Baznas Lingga', areaName: 'Kabupaten Lingga' }]);
});

test('a stranger is told what is open to everybody', async () => {
  const { viewer } = await world.stranger().ask(whoAmI);
  expect(viewer).toEqual({
    id: null,
    kind: 'ANONYMOUS',
    name: '',
    clientId: null,
    roles: [],
    permissions: ['AREA_READ', 'PROGRAMME_READ', 'VIEWER_READ'].map((action) => ({ action, areaCodes: ['ID'] })),
    assignments: [],
  });
});

test.each(roleNames)('%s may read who it is', async (role: Role) => {
  const { viewer } = await (await world.signIn(role)).ask('{ viewer { roles permissions { action } } }');
  expect(viewer.roles).toEqual([role]);
});

describe('an assignment', () => {
  test('that is over, or not yet begun, or of a disabled organisation gives nothing', async () => {
    for (const change of [
      'update assignment set valid_to = current_date - 2 where user_id = $1',
      'update assignment set valid_from = current_date + 2 where user_id = $1',
      `update organisation set status = 'DISABLED' where id = (select organisation_id from assignment where user_id = $1)`,
    ]) {
      const visitor = await world.signIn('MANAGER', { area: '21.04' });
      await world.owner.query(change, [visitor.id]);
      expect(await visitor.ask('{ viewer { roles assignments { id } } }')).toEqual({
        viewer: { roles: [], assignments: [] },
      });
    }
  });
});
