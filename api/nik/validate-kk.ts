import { isDummy } from './is-dummy.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';
import { type AreaCodes, type AreaStatus, readArea } from './read-area.ts';
import { readDates } from './read-dates.ts';
import { readNumber } from './read-number.ts';
import { type Findings, type Severity, sortFindings } from './sort-findings.ts';
import { isSynthetic } from './synthesise.ts';

export interface KkMember {
  kk: string | null;
  isHead: boolean;
}

export interface KkFacts {
  today: string;
  areas?: AreaCodes;
  /** The family, when known as a whole: all carry this number and exactly one is the head. */
  members?: KkMember[];
}

export interface KkCheck extends Findings {
  normalized: string | null;
  areaStatus: AreaStatus;
  provinceCode: string | null;
  regencyCode: string | null;
  districtCode: string | null;
  /** When the card was recorded; oldest first. */
  recordingDateCandidates: string[];
  serial: string | null;
}

const severities: Partial<Record<IssueCode, Severity>> = {
  PROVINCE: 'WARNING',
  AREA_FORM: 'WARNING',
  AREA_UNKNOWN: 'WARNING',
  RECORDING_DATE: 'WARNING',
  AREA_HISTORICAL: 'NOTICE',
  SYNTHETIC: 'NOTICE',
};

export function validateKk(raw: unknown, { today, areas, members }: KkFacts): KkCheck {
  const { digits, issue: unreadable } = readNumber(raw, 'KK');
  if (digits === null) return unread(null, unreadable);
  if (isDummy(digits)) return unread(digits, issue('DUMMY', 'KK'));

  const { finding, ...area } = readArea(digits, areas);
  const serial = digits.slice(12);
  const [day, month, year] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), digits.slice(10, 12)];
  const recordingDateCandidates = readDates(day, month, year, today);
  const codes: (IssueCode | false | null | undefined)[] = [
    finding,
    recordingDateCandidates.length === 0 && 'RECORDING_DATE',
    serial === '0000' && 'SERIAL',
    members?.some(({ kk }) => readNumber(kk, 'KK').digits !== digits) && 'MEMBER_KK_DIFFERS',
    members && members.filter(({ isHead }) => isHead).length !== 1 && 'HEAD_COUNT',
    isSynthetic(digits) && 'SYNTHETIC',
  ];
  const issues = codes.filter((code) => typeof code === 'string').map((code) => issue(code, 'KK'));
  return { normalized: digits, ...sortFindings(issues, severities), ...area, recordingDateCandidates, serial };
}

function unread(normalized: string | null, why: Issue): KkCheck {
  return {
    normalized,
    ...sortFindings([why], severities),
    areaStatus: 'UNKNOWN',
    provinceCode: null,
    regencyCode: null,
    districtCode: null,
    recordingDateCandidates: [],
    serial: null,
  };
}
