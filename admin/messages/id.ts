import { codes } from './id/codes.ts';
import { frame } from './id/console.ts';
import { criteria } from './id/criteria.ts';
import { framework } from './id/framework.ts';
import { households } from './id/households.ts';
import { acts, oversight } from './id/oversight.ts';
import * as partners from './id/partners.ts';
import { programmes } from './id/programmes.ts';
import { official } from './official.ts';

export const id = {
  ra: framework,
  ...frame,
  acts,
  criteria,
  codes: { ...official('id'), ...codes },
  resources: { households, programmes, ...partners, ...oversight },
};
