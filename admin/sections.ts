import type { ElementType } from 'react';
import agreements from './agreements/index.ts';
import { accesses, accessSums, audit } from './audit/index.ts';
import clients from './clients/index.ts';
import type { Action, Role } from './generated/client.ts';
import households from './households/index.ts';
import organisations from './organisations/index.ts';
import programmes from './programmes/index.ts';
import users from './users/index.ts';

export interface MenuEntry {
  readonly name: string;
  readonly icon: ElementType;
  readonly actions: readonly Action[];
  /** Where not everybody with the action sees this list, those who do. */
  readonly roles?: readonly Role[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly MenuEntry[];
}

/** The menu: each entry opens to whoever holds one of its actions. */
export const sections: readonly Section[] = [
  {
    heading: 'menu.work',
    items: [
      { ...households, actions: ['HOUSEHOLD_BROWSE'] },
      { ...programmes, actions: ['PROGRAMME_READ'] },
    ],
  },
  {
    heading: 'menu.partners',
    items: [
      { ...agreements, actions: ['AGREEMENT_READ'] },
      { ...clients, actions: ['CLIENT_MANAGE', 'CLIENT_MANAGE_OWN'] },
    ],
  },
  {
    heading: 'menu.oversight',
    items: [
      { ...audit.default, actions: ['AUDIT_READ'] },
      {
        ...accesses.default,
        actions: ['ACCESS_LOG_READ'],
        roles: ['PRIVACY_OFFICER', 'PROGRAMME_MANAGER', 'PARTNER'],
      },
      { ...accessSums.default, actions: ['ACCESS_LOG_READ'], roles: ['PRIVACY_OFFICER', 'MANAGER'] },
    ],
  },
  {
    heading: 'menu.administration',
    items: [
      { ...organisations, actions: ['ORGANISATION_READ'] },
      { ...users, actions: ['USER_MANAGE', 'USER_MANAGE_OWN'] },
    ],
  },
];
