import type { Context, NodeFetcher } from '../shared/index.ts';
import { areaByCode } from './area.loaders.ts';
import { AreaType } from './area.type.ts';

export const nodeFetchers: readonly NodeFetcher[] = [
  {
    type: AreaType,
    action: 'area.read',
    owns: (id) => /^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/.test(id),
    fetch: (ctx: Context, codes) =>
      ctx
        .loader(areaByCode)
        .loadMany(codes)
        .then((rows) => rows as (object | null)[]),
  },
];
