import type { ReactNode } from 'react';
import { Loading, type RaRecord, useShowContext, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { Notice } from '../layout/Notice.tsx';
import { ServiceFailure } from '../providers/failures.ts';

/** Shows a record once it is there; says why when it cannot be. */
export function Loaded<Row extends RaRecord>({ children }: { children(row: Row): ReactNode }) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Row>();
  if (error instanceof ServiceFailure && error.code === 'NOT_FOUND')
    return <Notice title={translate('ra.page.not_found')} word={translate('failures.NOT_FOUND')} />;
  if (error) return <Failure error={error} resetErrorBoundary={() => refetch()} />;
  if (!record) return <Loading />;
  return children(record);
}
