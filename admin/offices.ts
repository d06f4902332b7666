import * as agreements from './agreements/index.ts';
import { accesses, accessSums, audit } from './audit/index.ts';
import * as clients from './clients/index.ts';
import * as households from './households/index.ts';
import * as organisations from './organisations/index.ts';
import * as programmes from './programmes/index.ts';
import type { Resource } from './providers/resource.ts';
import * as users from './users/index.ts';

/** Every resource folder; the menu, the routes and the data provider are made from this list. */
const folders = [households, programmes, agreements, clients, organisations, users, audit, accesses, accessSums];

export const pages = folders.map(({ default: page }) => page);

export const resources: Record<string, Resource> = Object.fromEntries(
  folders.map(({ default: { name }, resource }) => [name, resource]),
);
