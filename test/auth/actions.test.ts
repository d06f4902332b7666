import { describe, expect, test } from '@jest/globals';
import { type Action, actions, type Role, roleNames, roles } from '../../api/auth/index.ts';

/** The matrix of roles and actions as the domain reference (section 1.4) has it, row by row, in its own letters. */
const columns = 'CIT FAC OPR FO BO COORD SUP MGR PM PTR POL INT DPO ADM'.split(' ');
const names: Record<string, Role> = {
  CIT: 'CITIZEN',
  FAC: 'FACILITATOR',
  OPR: 'VILLAGE_OPERATOR',
  FO: 'FRONT_OFFICE',
  BO: 'BACK_OFFICE',
  COORD: 'PUSKESOS_COORDINATOR',
  SUP: 'SUPERVISOR',
  MGR: 'MANAGER',
  PM: 'PROGRAMME_MANAGER',
  PTR: 'PARTNER',
  POL: 'POLICY_MAKER',
  INT: 'INTEGRATOR',
  DPO: 'PRIVACY_OFFICER',
  ADM: 'ADMIN',
};

// A cell names the action that stands for it here; what a person does about their own case alone is not in the catalogue yet.
const matrix = `
search-exact     | - x x x x x x x - - - x - -  | household.search-exact
list             | - x x x x x x x - - - x - -  | household.browse
list candidates  | - - - - - - - - - x - - - -  | targeting.query
change           | - x x x x x x x - - - x - -  | household.write
import           | - - x - x - - x - - - x - x  | registry.import
complain         | x x x x x x x x - - - x - -  | complaint.submit
track            | x x x x x x x x x - - x - -  | complaint.track
verify identity  | - x x x x x x x - - - - - -  | identity.check
handle           | - x - - x x x x - - - - - -  | complaint.handle
escalate         | - x - - x x x x - - - - - -  | complaint.escalate
return           | - - - - - - x x - - - - - -  | complaint.return
propose change   | - x x x - x - - - - - x - -  | proposal.create
deliberate       | - x x - - x - - - - - - - -  | deliberation.record
visit            | - x - - - - - - - - - - - -  | verification.record
check visits     | - - - - - - x x - - - - - -  | verification.check
review           | - - - - x - x x - - - - - -  | proposal.review
decide           | - - - - x - - x - - - x - -  | decision.record
propose referral | - x - - x - x - - - - - - -  | referral.propose
refer            | - - - - - x - x - - - - - -  | referral.create
answer referral  | - - - - - x - - x x - x - -  | referral.answer
deliver          | - x - - - x x x x x - x - -  | delivery.record
feedback         | x x - x - x - - - - - x - -  | feedback.give
own programmes   | - - - - - x - x x x - - - -  | programme.manage-own
all programmes   | - - - - - - - - - - - - - x  | programme.manage
eligibility      | - x x - x x x x - - - - - -  | eligibility.read
counts           | - - - - - - - x x x x - - -  | targeting.counts
dashboard        | - x x x x x x x x x x - x x  | dashboard.read
access log       | - - - - - - - x x x - - x -  | access-log.read
audit            | - - - - - - - x - - - - x x  | audit.read
propose users    | - - - - - x x - - - - - - -  | user.propose
own users        | - - - - - - - x x x - - - -  | user.manage-own
all users        | - - - - - - - - - - - - - x  | user.manage
receive requests | - x - x - - - - - - - - - -  | subject-request.receive
handle requests  | - - - - x - - x - - - - x -  | subject-request.handle
`;

const rows = matrix
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, Action]);

const holders = (action: Action) => roleNames.filter((role) => (roles[role] as readonly Action[]).includes(action));

test.each(rows)('%s is for the roles of the reference alone', (_name, cells, action) => {
  const marks = cells.split(/\s+/);
  expect(marks).toHaveLength(columns.length);
  const expected = columns.filter((_, at) => marks[at] === 'x').map((column) => names[column] as Role);
  expect(holders(action).sort()).toEqual(expected.sort());
});

describe('the catalogue', () => {
  test('has no role that changes configuration and sees households, and none that sees figures only and identities', () => {
    const personal: Action[] = ['household.browse', 'household.read-identity', 'household.read-situation'];
    for (const role of ['ADMIN', 'POLICY_MAKER', 'PARTNER', 'PRIVACY_OFFICER', 'CITIZEN', 'PROGRAMME_MANAGER'] as const)
      for (const action of personal) expect(holders(action)).not.toContain(role);
  });

  test('opens identities and situations only to staff of the service, not to the counter or to systems', () => {
    const staff: Role[] = [
      'FACILITATOR',
      'VILLAGE_OPERATOR',
      'BACK_OFFICE',
      'PUSKESOS_COORDINATOR',
      'SUPERVISOR',
      'MANAGER',
    ];
    expect(holders('household.read-identity')).toEqual(staff);
    expect(holders('household.read-situation')).toEqual(staff);
  });

  test('names each action once, and no role twice has the same', () => {
    expect(new Set(actions).size).toBe(actions.length);
    for (const role of roleNames) expect(new Set(roles[role]).size).toBe(roles[role].length);
  });

  test('gives every action to somebody', () => {
    expect(actions.filter((action) => holders(action).length === 0)).toEqual([]);
  });
});
