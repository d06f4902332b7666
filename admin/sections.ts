import type { ElementType } from 'react';
import type { Action } from './generated/client.ts';
import households from './households/index.ts';
import programmes from './programmes/index.ts';

export interface MenuEntry {
  readonly name: string;
  readonly icon: ElementType;
  readonly actions: readonly Action[];
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
];
