import type { ClientBase } from 'pg';
import { newId } from '../../shared/index.ts';
import { parseCriteria } from '../criteria/index.ts';
import { educationAndWork } from './education-and-work.ts';
import type { CatalogueEntry } from './entry.ts';
import { housingAndHealth } from './housing-and-health.ts';
import { overlaps, parameters } from './overlaps.ts';
import { provinces } from './provinces.ts';
import { social } from './social.ts';

export const catalogue: readonly CatalogueEntry[] = [...social, ...educationAndWork, ...housingAndHealth, ...provinces];

const firstLabel = '2026.1';
const firstDay = '2026-01-01';

/** Adds what is missing of the national catalogue; rows that are there, and so perhaps edited, stay as they are. */
export async function loadCatalogue(owner: ClientBase): Promise<number> {
  await owner.query('begin');
  try {
    let added = 0;
    for (const entry of catalogue) added += await addProgramme(owner, entry);
    for (const { name, value, words } of parameters)
      await owner.query(
        `insert into programme_parameter (id, name, area_code, valid_from, value, description_id, description_en)
         values ($1, $2, 'ID', $3, $4, $5, $6) on conflict do nothing`,
        [newId(), name, firstDay, JSON.stringify(value), words.id, words.en],
      );
    for (const { pair, relation, reason } of overlaps) {
      const [first, second] = [...pair].sort();
      await owner.query(
        `insert into programme_overlap (programme_a, programme_b, relation, reason_id, reason_en)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [first, second, relation, reason.id, reason.en],
      );
    }
    await owner.query('commit');
    return added;
  } catch (fault) {
    await owner.query('rollback');
    throw fault;
  }
}

async function addProgramme(owner: ClientBase, entry: CatalogueEntry): Promise<number> {
  const id = newId();
  const { rowCount } = await owner.query(
    `insert into programme (id, code, name_id, name_en, owner_label, level, funding_source, unit, cadence, sector,
       area_code, legal_basis, valid_from, valid_to, status, confidence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict (code) do nothing`,
    [
      id,
      entry.code,
      entry.name.id,
      entry.name.en,
      entry.owner,
      entry.level,
      entry.fund,
      entry.unit ?? 'HOUSEHOLD',
      entry.cadence,
      entry.sector,
      entry.area ?? 'ID',
      entry.legalBasis,
      entry.validFrom,
      entry.validTo,
      entry.status ?? 'ACTIVE',
      entry.confidence,
    ],
  );
  if (!rowCount) return 0;
  for (const [position, benefit] of (entry.benefits ?? []).entries())
    await owner.query(
      `insert into programme_benefit (id, programme_id, component, label_id, label_en, amount, maximum_amount, per, in_kind, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        id,
        benefit.component,
        benefit.label.id,
        benefit.label.en,
        benefit.amount,
        benefit.maximumAmount,
        benefit.per,
        benefit.inKind,
        position,
      ],
    );
  await owner.query(
    `insert into programme_criteria (id, programme_id, number, label, tree, status, effective_from)
     values ($1, $2, 1, $3, $4, 'ACTIVE', $5)`,
    [newId(), id, firstLabel, JSON.stringify(parseCriteria(entry.criteria, entry.unit)), firstDay],
  );
  return 1;
}
