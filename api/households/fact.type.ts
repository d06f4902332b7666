import { registerEnumType } from 'type-graphql';
import { ageBands } from '../nik/index.ts';

/** Enums of text columns and derived values; the answers of the official form are in `codes/`. */
const named = <const Names extends readonly string[]>(names: Names) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Name in Names[number]]: Name };

export const factSource = named(['SURVEY', 'SIKS_NG', 'DTSEN', 'DUKCAPIL', 'SELF', 'OPENSID']);
export type FactSource = keyof typeof factSource;

registerEnumType(factSource, {
  name: 'FactSource',
  description: 'Where a fact comes from.',
  valuesConfig: {
    SURVEY: { description: 'A home visit with the full instrument.' },
    SIKS_NG: { description: 'A file of the ministry’s SIKS-NG application.' },
    DTSEN: { description: 'The national socio-economic registry DTSEN.' },
    DUKCAPIL: { description: 'The civil registry.' },
    SELF: { description: 'The family itself said so.' },
    OPENSID: { description: 'A village’s OpenSID system.' },
  },
});

export const registry = named(['DTKS', 'DTSEN', 'LOCAL']);
export type Registry = keyof typeof registry;

registerEnumType(registry, {
  name: 'Registry',
  description: 'Social registry that lists a family.',
  valuesConfig: {
    DTKS: { description: 'DTKS, the lowest 40 percent, until 2025.' },
    DTSEN: { description: 'DTSEN (d/h DTKS), all families in ten deciles, since 2025.' },
    LOCAL: { description: 'A list of the region itself.' },
  },
});

export const householdStatus = named(['ACTIVE', 'MOVED', 'DISSOLVED']);
export type HouseholdStatus = keyof typeof householdStatus;

registerEnumType(householdStatus, {
  name: 'HouseholdStatus',
  description: 'Whether a family still exists where it is listed.',
  valuesConfig: {
    ACTIVE: { description: 'Lives there.' },
    MOVED: { description: 'Moved out of the areas the service covers.' },
    DISSOLVED: { description: 'No longer exists: its members belong to other families or have died.' },
  },
});

export const identityMatch = named([
  'MATCH',
  'PARTIAL',
  'MISMATCH',
  'NOT_FOUND',
  'DECEASED',
  'UNAVAILABLE',
  'NOT_APPLICABLE',
]);
export type IdentityMatch = keyof typeof identityMatch;

registerEnumType(identityMatch, {
  name: 'IdentityMatch',
  description: 'What the civil registry (Dukcapil) answered about a NIK.',
  valuesConfig: {
    MATCH: { description: 'NIK padan: number, name and birth date agree.' },
    PARTIAL: { description: 'The number is known, some particulars differ.' },
    MISMATCH: { description: 'NIK tidak padan: the number belongs to somebody else.' },
    NOT_FOUND: { description: 'The number is not known.' },
    DECEASED: { description: 'The number belongs to somebody registered as deceased.' },
    UNAVAILABLE: { description: 'The civil registry did not answer.' },
    NOT_APPLICABLE: { description: 'No number to ask about.' },
  },
});

export const ageBandNames = named(ageBands);

const years = (band: string) => {
  const [, from, to] = band.split('_');
  return to === 'PLUS' ? `${from} years and older` : `${from} to ${to} years`;
};

registerEnumType(ageBandNames, {
  name: 'AgeBand',
  description: 'Age in completed years, as a band; the birth date stays behind the door `identity`.',
  valuesConfig: Object.fromEntries(ageBands.map((band) => [band, { description: `${years(band)}.` }])) as Record<
    (typeof ageBands)[number],
    { description: string }
  >,
});

export const enrolmentStatus = named(['ACTIVE', 'ENDED']);
export type EnrolmentStatus = keyof typeof enrolmentStatus;

registerEnumType(enrolmentStatus, {
  name: 'EnrolmentStatus',
  description: 'Whether a family or person takes part in a programme.',
  valuesConfig: {
    ACTIVE: { description: 'Takes part.' },
    ENDED: { description: 'Took part once.' },
  },
});
