import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { Refused, ServiceFailure } from './failures.ts';

/** Codes whose message the service words better than we could: it names the input or the limit. */
const spokenByService = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'NOT_FOUND', 'FORBIDDEN']);

/** Says in a sentence what went wrong, with the request number where somebody may have to look it up. */
export function useWords(): (fault: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (fault) => {
      if (fault instanceof Refused) return fault.message;
      if (!(fault instanceof ServiceFailure)) return translate('ra.message.error');
      const known = translate(`failures.${fault.code}`, { _: fault.message });
      const said = spokenByService.has(fault.code) && fault.message ? fault.message : known;
      const number = fault.requestId && translate('failures.request', { id: fault.requestId });
      return fault.code === 'INTERNAL_SERVER_ERROR' && number ? `${said} ${number}` : said;
    },
    [translate],
  );
}
