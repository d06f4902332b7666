import { Button } from '@mui/material';
import { type ErrorProps, useTranslate } from 'react-admin';
import { useWords } from '../providers/words.ts';
import { Notice } from './Notice.tsx';

/** What a page shows when it broke; the rest of the console stays. */
export function Failure({ error, resetErrorBoundary }: ErrorProps & { resetErrorBoundary?: (args: unknown) => void }) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Notice title={translate('failures.title')} word={words(error)}>
      <Button variant="contained" onClick={() => resetErrorBoundary?.(undefined)}>
        {translate('failures.again')}
      </Button>
    </Notice>
  );
}
