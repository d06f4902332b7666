import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../audit/index.ts';
import { Refusal } from '../../errors.ts';
import { type Context, type Localised, newId } from '../../shared/index.ts';
import type { Value } from '../criteria/index.ts';
import { refuseUnknownArea } from '../programme.checks.ts';
import type { SetParameterInput } from './parameter.type.ts';

const refuse = (rule: string, words: Localised, field: string): never => {
  throw new Refusal('VALIDATION', rule, words, ['input', field]);
};

/** Lets another value hold from a day on. Rows are only added, so that yesterday's decisions can be explained. */
export async function setParameter(em: EntityManager, ctx: Context, input: SetParameterInput): Promise<{ id: string }> {
  const { name, areaCode, validFrom } = input;
  if (!/^[A-Z][A-Z0-9_]{1,59}$/.test(name))
    refuse(
      'parameter.name',
      { id: 'Nama: huruf besar, angka, garis bawah.', en: 'Name: capitals, digits, underscores.' },
      'name',
    );
  if (validFrom < ctx.today())
    refuse('parameter.past', { id: 'Tidak dapat berlaku surut.', en: 'It cannot hold for the past.' }, 'validFrom');
  const value = readValue(input);
  await refuseUnknownArea(em, areaCode);
  const id = newId();
  const [row] = await em.execute<{ id: string }[]>(
    `insert into programme_parameter (id, name, area_code, valid_from, value, description_id, description_en)
     select ?, ?, ?, ?, ?::jsonb, known.description_id, known.description_en
     from (select max(description_id) as description_id, max(description_en) as description_en
       from programme_parameter where name = ?) known
     on conflict (name, area_code, valid_from) do nothing returning id`,
    [id, name, areaCode, validFrom, JSON.stringify(value), name],
  );
  if (!row)
    throw new Refusal(
      'CONFLICT',
      'parameter.day-taken',
      { id: 'Nilai untuk hari dan wilayah ini sudah ditetapkan.', en: 'A value for this day and area is already set.' },
      ['input', 'validFrom'],
    );
  record(em, ctx, 'programme.parameter-set', { kind: 'ProgrammeParameter', id }, { name, areaCode, validFrom, value });
  return { id };
}

function readValue({ number, numbers, words }: SetParameterInput): Value {
  const given = [number, numbers, words].filter((each) => each != null);
  if (given.length !== 1 || (Array.isArray(given[0]) && (given[0].length === 0 || given[0].length > 60)))
    refuse(
      'parameter.value',
      { id: 'Isi tepat satu: number, numbers, atau words.', en: 'Give exactly one of number, numbers and words.' },
      'number',
    );
  return given[0] as Value;
}
