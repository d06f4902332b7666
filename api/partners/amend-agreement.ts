import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/index.ts';
import { Refusal } from '../errors.ts';
import { changesIn } from '../people/index.ts';
import type { Context } from '../shared/index.ts';
import { checkTerms, type Terms } from './agreement.checks.ts';
import type { DataSharingAgreement } from './agreement.entity.ts';
import type { AmendAgreementInput } from './agreement.inputs.ts';
import { lockAgreement } from './lock-agreement.ts';

/** Changes the terms; they count from the partner's next question. The partner and the first day stay. */
export async function amendAgreement(
  em: EntityManager,
  ctx: Context,
  input: AmendAgreementInput,
): Promise<DataSharingAgreement> {
  const agreement = await lockAgreement(em, input);
  if (agreement.status === 'ENDED')
    throw new Refusal(
      'RULE_BROKEN',
      'agreement.ended',
      { id: 'Perjanjian ini sudah berakhir.', en: 'This agreement has ended.' },
      ['input', 'id'],
    );
  const terms = await checkTerms(em, {
    purposes: input.purposes ?? agreement.purposes,
    programmeIds: input.programmeIds ?? agreement.programmeIds,
    areaCodes: input.areaCodes ?? agreement.areaCodes,
    fieldClasses: input.fieldClasses ?? agreement.fieldClasses,
    validFrom: agreement.validFrom,
    validTo: input.validTo ?? agreement.validTo,
    documentHash: input.documentHash ?? agreement.documentHash,
    dailyBudget: input.dailyBudget ?? agreement.dailyBudget,
  });
  const changes = changesIn<Terms>(agreement, terms);
  Object.assign(agreement, changes.after);
  agreement.touch(ctx.now());
  record(em, ctx, 'agreement.amended', { kind: 'Agreement', id: agreement.id }, changes);
  return agreement;
}
