import { ageAt } from './age.ts';
import { isDummy } from './is-dummy.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';
import { type AreaCodes, type AreaStatus, readArea } from './read-area.ts';
import { readDates } from './read-dates.ts';
import { readNumber } from './read-number.ts';
import { type Findings, type Severity, sortFindings } from './sort-findings.ts';
import { isSynthetic, type Sex } from './synthesise.ts';

/** What else is known about the person. Dates are ISO strings. */
export interface NikFacts {
  today: string;
  birthDate?: string | null;
  sex?: Sex | null;
  kk?: string | null;
  /** Where the person lives, dotted. */
  villageCode?: string | null;
  hasKtp?: boolean;
  isHeadOrSpouse?: boolean;
  /** The caller looked: another active member carries this NIK. */
  heldByAnother?: boolean;
  /** Without it, area codes are taken as they come and areaStatus is UNKNOWN. */
  areas?: AreaCodes;
}

export interface NikCheck extends Findings {
  normalized: string | null;
  areaStatus: AreaStatus;
  provinceCode: string | null;
  regencyCode: string | null;
  districtCode: string | null;
  sex: Sex | null;
  /** Oldest first. */
  birthDateCandidates: string[];
  /** The only candidate, or the one the hints point to; with two candidates AMBIGUOUS_CENTURY still stands. */
  likelyBirthDate: string | null;
  serial: string | null;
}

const severities: Partial<Record<IssueCode, Severity>> = {
  AREA_FORM: 'WARNING',
  AREA_UNKNOWN: 'WARNING',
  BIRTHDATE_MISMATCH: 'WARNING',
  SEX_MISMATCH: 'WARNING',
  AMBIGUOUS_CENTURY: 'WARNING',
  DUPLICATE_NIK: 'CONFLICT',
  AREA_HISTORICAL: 'NOTICE',
  OTHER_RESIDENCE: 'NOTICE',
  SYNTHETIC: 'NOTICE',
};

const KTP_AGE = 17;

export function validateNik(raw: unknown, facts: NikFacts): NikCheck {
  const { digits, issue: unreadable } = readNumber(raw, 'NIK');
  if (digits === null) return unread(null, unreadable);
  if (isDummy(digits)) return unread(digits, issue('DUMMY', 'NIK'));

  const { finding, ...area } = readArea(digits, facts.areas);
  const serial = digits.slice(12);
  const birth = readBirth(digits, facts);
  const codes: (IssueCode | false | null | undefined)[] = [
    finding,
    ...birth.findings,
    serial === '0000' && 'SERIAL',
    facts.kk != null && readNumber(facts.kk, 'KK').digits === digits && 'NIK_EQUALS_KK',
    facts.heldByAnother && 'DUPLICATE_NIK',
    facts.villageCode != null && !`${facts.villageCode}.`.startsWith(`${area.districtCode}.`) && 'OTHER_RESIDENCE',
    isSynthetic(digits) && 'SYNTHETIC',
  ];
  const issues = codes.filter((code) => typeof code === 'string').map((code) => issue(code, 'NIK'));
  const { sex, birthDateCandidates, likelyBirthDate } = birth;
  return {
    normalized: digits,
    ...sortFindings(issues, severities),
    ...area,
    sex,
    birthDateCandidates,
    likelyBirthDate,
    serial,
  };
}

function readBirth(digits: string, facts: NikFacts) {
  const written = Number(digits.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const possible = readDates(day, Number(digits.slice(8, 10)), digits.slice(10, 12), facts.today);
  const sex: Sex | null = day >= 1 && day <= 31 ? (written > 40 ? 'FEMALE' : 'MALE') : null;
  const birthDateCandidates = facts.birthDate != null ? nearest(possible, facts.birthDate) : possible;
  const isAmbiguous = birthDateCandidates.length > 1;
  const findings = [
    possible.length === 0 && 'BIRTHDATE',
    possible.length > 0 && facts.birthDate != null && !possible.includes(facts.birthDate) && 'BIRTHDATE_MISMATCH',
    sex && facts.sex && sex !== facts.sex && 'SEX_MISMATCH',
    isAmbiguous && 'AMBIGUOUS_CENTURY',
  ] as const;
  const likelyBirthDate = isAmbiguous ? olderByHint(birthDateCandidates, facts) : (birthDateCandidates[0] ?? null);
  return { sex, birthDateCandidates, likelyBirthDate, findings };
}

// The declared date's century decides. Nearest, not equal: a date corrected from 1 Jan 2000 to 31 Dec 1999 must not
// turn a young person into one born in 1900.
function nearest(dates: string[], declared: string): string[] {
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(declared));
  return [...dates].sort((one, other) => distance(one) - distance(other)).slice(0, 1);
}

// A card holder, head or spouse is no child; at 17 and above the hints fit both candidates and say nothing.
function olderByHint([older, younger]: string[], { hasKtp, isHeadOrSpouse, today }: NikFacts): string | null {
  if (!older || !younger || !(hasKtp || isHeadOrSpouse)) return null;
  return ageAt(younger, today) < KTP_AGE ? older : null;
}

function unread(normalized: string | null, why: Issue): NikCheck {
  return {
    normalized,
    ...sortFindings([why], severities),
    areaStatus: 'UNKNOWN',
    provinceCode: null,
    regencyCode: null,
    districtCode: null,
    sex: null,
    birthDateCandidates: [],
    likelyBirthDate: null,
    serial: null,
  };
}
