import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Refused } from '../providers/failures.ts';
import { useWords } from '../providers/words.ts';

interface Act<Input, Row> {
  readonly act: (input: Input) => Promise<Row>;
  readonly done?: (row: Row) => void;
}

/** Carries out a change outside react-admin's forms: says how it ended and reads the page's records again. */
export function useAct<Input, Row>({ act, done }: Act<Input, Row>) {
  const notify = useNotify();
  const translate = useTranslate();
  const words = useWords();
  const queries = useQueryClient();
  return useMutation<Row, Error, Input>({
    mutationFn: act,
    async onSuccess(row) {
      await queries.invalidateQueries();
      notify(translate('common.changed'), { type: 'success' });
      done?.(row);
    },
    async onError(fault) {
      if (fault instanceof Refused && fault.isConflict) await queries.invalidateQueries();
      const said = fault instanceof Refused && fault.isConflict ? translate('failures.conflict') : words(fault);
      notify(said, { type: 'error', autoHideDuration: 10_000 });
    },
  });
}
