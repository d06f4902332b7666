import { may } from '../auth/index.ts';

export const oversightRules = {
  Query: {
    auditEntries: may('audit.read'),
    accessLog: may('access-log.read'),
    accessLogSummary: may('access-log.read'),
  },
};
