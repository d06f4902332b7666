import type { ElementType } from 'react';

export interface Section {
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly icon: ElementType; readonly actions: readonly string[] }[];
}

/** The menu: each entry opens to whoever holds one of its actions. */
export const sections: readonly Section[] = [];
