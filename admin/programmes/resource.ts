import {
  ConsoleCreateProgrammeDocument,
  ConsoleProgrammeDocument,
  ConsoleProgrammesDocument,
  ConsoleReviseProgrammeDocument,
  type ProgrammeRowFragment,
  type ProgrammeWholeFragment,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Resource } from '../providers/resource.ts';

/** Programmes are looked up by their code, so the code is react-admin's id here. */
type ByCode<Row extends { id: string; code: string }> = Row & { readonly rowId: string };
export type ProgrammeRow = ByCode<ProgrammeRowFragment>;
export type Programme = ByCode<ProgrammeWholeFragment> & {
  readonly nameId?: string;
  readonly nameEn?: string;
  readonly descriptionId?: string | null;
  readonly descriptionEn?: string | null;
};

const byCode = <Row extends { id: string; code: string }>(row: Row): ByCode<Row> => ({
  ...row,
  rowId: row.id,
  id: row.code,
});

async function readProgramme(code: string, signal?: AbortSignal): Promise<Programme | null> {
  const { programme } = await ask(ConsoleProgrammeDocument, { code }, signal);
  return programme && byCode(programme);
}

/** The contract answers in one language at a time; a form that writes both asks twice. */
async function readInBothLanguages(code: string, signal?: AbortSignal): Promise<Programme | null> {
  const [indonesian, english] = await Promise.all(
    ['id', 'en'].map(async (language) => (await ask(ConsoleProgrammeDocument, { code }, signal, language)).programme),
  );
  if (!indonesian || !english) return null;
  return {
    ...byCode(indonesian),
    nameId: indonesian.name,
    nameEn: english.name,
    descriptionId: indonesian.description,
    descriptionEn: english.description,
    benefits: indonesian.benefits.map((benefit, index) => ({
      ...benefit,
      labelId: benefit.label,
      labelEn: english.benefits[index]?.label ?? benefit.label,
    })),
  };
}

export const programmes: Resource = {
  async list({ first, after, withTotal, filter: { text, level, status, area }, signal }) {
    const filter = {
      text,
      level: level && [level],
      status: status && [status],
      offeredIn: area,
    };
    const { programmes: page } = await ask(ConsoleProgrammesDocument, { filter, first, after, withTotal }, signal);
    return { ...page, nodes: page.nodes.map(byCode) };
  },
  one: (id, meta, signal) =>
    meta?.bothLanguages ? readInBothLanguages(String(id), signal) : readProgramme(String(id), signal),
  async create({ ownerOrganisationId, ...values }) {
    const input = { ...values, ownerOrganisationId: ownerOrganisationId || undefined };
    const { createProgramme } = await ask(ConsoleCreateProgrammeDocument, { input });
    return byCode(changed({ ...createProgramme, row: createProgramme.programme }));
  },
  async update(_id, { benefits, ...values }, previous) {
    const { rowId, version } = previous as Programme;
    const input = { ...pick(values), benefits: benefits?.map(pickBenefit), id: rowId, expectedVersion: version };
    const { reviseProgramme } = await ask(ConsoleReviseProgrammeDocument, { input });
    return byCode(changed({ ...reviseProgramme, row: reviseProgramme.programme }));
  },
};

const revisable = [
  'nameId',
  'nameEn',
  'descriptionId',
  'descriptionEn',
  'cadence',
  'sector',
  'legalBasis',
  'confidence',
  'validFrom',
  'validTo',
] as const;

// biome-ignore lint/suspicious/noExplicitAny: form values are shaped by the inputs of the form
const pick = (values: any) => Object.fromEntries(revisable.map((name) => [name, values[name] || null]));

// biome-ignore lint/suspicious/noExplicitAny: form values are shaped by the inputs of the form
const pickBenefit = ({ component, labelId, labelEn, amount, maximumAmount, per, inKind }: any) => ({
  component,
  labelId,
  labelEn,
  amount,
  maximumAmount,
  per: per || null,
  inKind: inKind || null,
});
