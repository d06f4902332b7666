import { codes } from './en/codes.ts';
import { frame } from './en/console.ts';
import { criteria } from './en/criteria.ts';
import { framework } from './en/framework.ts';
import { households } from './en/households.ts';
import { acts, oversight } from './en/oversight.ts';
import * as partners from './en/partners.ts';
import { programmes } from './en/programmes.ts';
import { official } from './official.ts';

export const en = {
  ra: framework,
  ...frame,
  acts,
  criteria,
  codes: { ...official('en'), ...codes },
  resources: { households, programmes, ...partners, ...oversight },
};
