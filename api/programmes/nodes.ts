import { isId, type NodeFetcher } from '../shared/index.ts';
import { programmeById } from './programme.loaders.ts';
import { seenProgramme } from './programme.rights.ts';
import { ProgrammeType } from './programme.type.ts';

export const nodeFetchers: readonly NodeFetcher[] = [
  {
    type: ProgrammeType,
    action: 'programme.read',
    owns: isId,
    async fetch(ctx, ids) {
      const programmes = await Promise.all(ids.map((id) => ctx.loader(programmeById).load(id)));
      return programmes.map((programme) => seenProgramme(ctx, programme));
    },
  },
];
