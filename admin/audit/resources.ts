import {
  ConsoleAccessLogDocument,
  type ConsoleAccessLogQuery,
  ConsoleAccessSummaryDocument,
  type ConsoleAccessSummaryQuery,
  ConsoleAuditEntriesDocument,
  type ConsoleAuditEntriesQuery,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { Resource } from '../providers/resource.ts';

export type AuditEntry = ConsoleAuditEntriesQuery['auditEntries']['nodes'][number];
export type Access = ConsoleAccessLogQuery['accessLog']['nodes'][number];
export type AccessSum = ConsoleAccessSummaryQuery['accessLogSummary']['nodes'][number];

/** Days are days in Jakarta; until means the end of that day. */
const startOf = (day: string | undefined) => day && `${day}T00:00:00+07:00`;
const endOf = (day: string | undefined) =>
  day && new Date(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000).toISOString();

export const auditEntries: Resource = {
  async list({ first, after, withTotal, filter: { act, area, from, until }, signal }) {
    const filter = { act, area, from: startOf(from), until: endOf(until) };
    return (await ask(ConsoleAuditEntriesDocument, { filter, first, after, withTotal }, signal)).auditEntries;
  },
};

export const accesses: Resource = {
  async list({ first, after, withTotal, filter: { purpose, from, until }, signal }) {
    const filter = { purpose, from: startOf(from), until: endOf(until) };
    return (await ask(ConsoleAccessLogDocument, { filter, first, after, withTotal }, signal)).accessLog;
  },
};

export const accessSums: Resource = {
  async list({ first, after, withTotal, filter: { area, from, until }, signal }) {
    const filter = { area, from, to: until };
    return (await ask(ConsoleAccessSummaryDocument, { filter, first, after, withTotal }, signal)).accessLogSummary;
  },
};
