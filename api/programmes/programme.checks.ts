import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../errors.ts';
import { type Localised, newId } from '../shared/index.ts';
import { ProgrammeBenefit } from './programme.entity.ts';
import type { BenefitInput } from './programme.inputs.ts';

interface Words {
  nameId?: string | null;
  nameEn?: string | null;
  descriptionId?: string | null;
  descriptionEn?: string | null;
  legalBasis?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  benefits?: readonly BenefitInput[] | null;
}

const refuse = (rule: string, words: Localised, ...path: string[]): never => {
  throw new Refusal('VALIDATION', rule, words, ['input', ...path]);
};

/** What every writing verb asks of the words and dates that it is given. */
export function checkWords(words: Words): void {
  for (const field of ['nameId', 'nameEn'] as const) checkLength(field, words[field], 3, 200);
  for (const field of ['descriptionId', 'descriptionEn', 'legalBasis'] as const)
    checkLength(field, words[field], 0, 4000);
  if (words.validFrom && words.validTo && words.validTo < words.validFrom)
    refuse(
      'programme.validity',
      { id: 'Tanggal akhir mendahului tanggal mulai.', en: 'It ends before it begins.' },
      'validTo',
    );
  const seen = new Set<string>();
  for (const [index, benefit] of (words.benefits ?? []).entries()) {
    const place = ['benefits', String(index)];
    if (!/^[A-Z0-9_]{2,40}$/.test(benefit.component) || seen.has(benefit.component))
      refuse(
        'programme.benefit-component',
        {
          id: 'Komponen harus unik: huruf besar, angka, garis bawah.',
          en: 'A component is unique: capitals, digits, underscores.',
        },
        ...place,
        'component',
      );
    seen.add(benefit.component);
    if ((benefit.amount ?? 0) < 0 || (benefit.maximumAmount != null && benefit.maximumAmount < (benefit.amount ?? 0)))
      refuse(
        'programme.benefit-amount',
        { id: 'Nilai bantuan tidak masuk akal.', en: 'The amount makes no sense.' },
        ...place,
        'amount',
      );
  }
}

function checkLength(field: string, value: string | null | undefined, least: number, most: number): void {
  if (value == null) return;
  const length = [...value.trim()].length;
  if (length < least || length > most || value.includes('\0'))
    refuse(
      'text.length',
      { id: `Isi ${least} sampai ${most} karakter.`, en: `Give ${least} to ${most} characters.` },
      field,
    );
}

/** Benefits are stated whole: what was there goes, what is given comes, in the given order. */
export async function replaceBenefits(
  em: EntityManager,
  programmeId: string,
  benefits: readonly BenefitInput[],
): Promise<void> {
  await em.nativeDelete(ProgrammeBenefit, { programmeId });
  for (const [position, benefit] of benefits.entries())
    em.create(ProgrammeBenefit, { ...benefit, id: newId(), programmeId, position });
  await em.flush();
}

/** An area that programmes speak of is the nation or one that exists. */
export async function refuseUnknownArea(em: EntityManager, areaCode: string): Promise<void> {
  if (areaCode === 'ID') return;
  const [known] = await em.execute('select 1 from area_unit where code = ?', [areaCode]);
  if (!known)
    throw new Refusal(
      'VALIDATION',
      'area.unknown',
      { id: 'Kode wilayah tidak dikenal.', en: 'Nobody has this area code.' },
      ['input', 'areaCode'],
    );
}
