import {
  type AgreementWholeFragment,
  ConsoleAgreementDocument,
  ConsoleAgreementsDocument,
  ConsoleAmendAgreementDocument,
  ConsoleCreateAgreementDocument,
  ConsoleEndAgreementDocument,
  ConsoleResumeAgreementDocument,
  ConsoleSuspendAgreementDocument,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Resource } from '../providers/resource.ts';

export type Agreement = AgreementWholeFragment;

export const agreements: Resource = {
  async list({ first, after, withTotal, filter: { text, status, area }, signal }) {
    const variables = { filter: { text, status, area }, first, after, withTotal };
    return (await ask(ConsoleAgreementsDocument, variables, signal)).agreements;
  },
  one: async (id, _meta, signal) => (await ask(ConsoleAgreementDocument, { id: String(id) }, signal)).agreement,
  async create({ documentHash, ...values }) {
    const input = { ...values, documentHash: documentHash || undefined };
    const { createAgreement } = await ask(ConsoleCreateAgreementDocument, { input });
    return changed({ ...createAgreement, row: createAgreement.agreement });
  },
  async update(id, values, { version }) {
    const { purposes, programmeIds, areaCodes, fieldClasses, validTo, dailyBudget, documentHash } = values;
    const input = {
      id: String(id),
      expectedVersion: version,
      purposes,
      programmeIds,
      areaCodes,
      fieldClasses,
      validTo,
      dailyBudget,
      documentHash: documentHash || null,
    };
    const { amendAgreement } = await ask(ConsoleAmendAgreementDocument, { input });
    return changed({ ...amendAgreement, row: amendAgreement.agreement });
  },
};

interface MoveInput {
  id: string;
  expectedVersion: number;
  reason?: string;
}

export const agreementMoves = {
  suspend: async (input: MoveInput) => (await ask(ConsoleSuspendAgreementDocument, { input })).suspendAgreement,
  resume: async (input: MoveInput) => (await ask(ConsoleResumeAgreementDocument, { input })).resumeAgreement,
  end: async (input: MoveInput) => (await ask(ConsoleEndAgreementDocument, { input })).endAgreement,
};
