import { may } from '../auth/index.ts';

export const areaRules = {
  Query: { areas: may('area.read'), area: may('area.read') },
};
