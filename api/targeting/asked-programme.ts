import { NotFound } from '../errors.ts';
import {
  type Criteria,
  type CriteriaVersionType,
  criteriaOfProgramme,
  loadParameters,
  type ParameterBook,
  type ProgrammeType,
  programmeByCode,
} from '../programmes/index.ts';
import type { Context } from '../shared/index.ts';

/** A programme with what decides in it today. */
export interface AskedProgramme {
  readonly programme: ProgrammeType;
  readonly version: CriteriaVersionType;
  readonly tree: Criteria;
  readonly parameters: ParameterBook;
}

const open = new Set(['ACTIVE', 'SUSPENDED', 'UNCERTAIN']);

/** The programme that a question is about; drafts, closed ones and those without criteria are as good as absent. */
export async function getAskedProgramme(ctx: Context, code: string): Promise<AskedProgramme> {
  const programme = await ctx.loader(programmeByCode).load(code);
  if (!programme || !open.has(programme.status)) throw new NotFound();
  const versions = await ctx.loader(criteriaOfProgramme).load(programme.id);
  const version = versions.find(({ status }) => status === 'ACTIVE');
  if (!version) throw new NotFound();
  const tree = version.tree as Criteria;
  return { programme, version, tree, parameters: await loadParameters(ctx, [tree], programme.areaCode) };
}
