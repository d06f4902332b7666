import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';

const release = '2025-06-23'; // Kepmendagri 300.2.2-2430/2025, which idn-area-data 4 carries
const files = ['provinces', 'regencies', 'districts', 'villages'] as const;

export interface AreaRow {
  readonly code: string;
  readonly level: number;
  readonly kind: string;
  readonly name: string;
  readonly parentCode: string | null;
}

/** Loads the national areas where they are missing; safe to repeat. Answers how many rows are new. */
export async function loadAreas(owner: ClientBase): Promise<number> {
  const { rows } = await owner.query('select count(*)::int as count from area_unit where valid_to is null');
  const areas = await readAreas();
  if (rows[0].count >= areas.length) return 0;
  const column = <Key extends keyof AreaRow>(key: Key) => areas.map((area) => area[key]);
  const result = await owner.query(
    `insert into area_unit (code, level, kind, name, parent_code, valid_from)
     select *, $6::date from unnest($1::text[], $2::smallint[], $3::text[], $4::text[], $5::text[])
     on conflict (code) do nothing`,
    [column('code'), column('level'), column('kind'), column('name'), column('parentCode'), release],
  );
  await owner.query('analyze area_unit');
  return result.rowCount ?? 0;
}

/** Every province, regency, district and village of the package, parents first. */
export async function readAreas(): Promise<AreaRow[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');
  const texts = await Promise.all(files.map((file) => readFile(join(folder, `${file}.csv`), 'utf8')));
  return texts.flatMap((text, index) => readFileRows(text, index + 1));
}

function readFileRows(text: string, level: number): AreaRow[] {
  const [, ...lines] = text.split(/\r?\n/);
  return lines.filter(Boolean).map((line) => {
    const parts = line.split(',');
    const code = parts[0] as string;
    const parentCode = level === 1 ? null : (parts[1] as string);
    const name = parts
      .slice(level === 1 ? 1 : 2)
      .join(',')
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"');
    return { code, level, parentCode, name, kind: kindOf(code, level) };
  });
}

/** The code says the kind (domain reference, section 5): regency part from 71 is a city, last part 1 kelurahan, 2 desa, 3 desa adat. */
function kindOf(code: string, level: number): string {
  if (level === 1) return 'PROVINCE';
  if (level === 2) return Number(code.slice(3, 5)) >= 71 ? 'CITY' : 'REGENCY';
  if (level === 3) return 'DISTRICT';
  return { 1: 'KELURAHAN', 2: 'DESA', 3: 'DESA_ADAT' }[Number(code[9])] ?? 'DESA';
}
