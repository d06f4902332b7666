import type { ReactNode } from 'react';
import { Loading, type RaRecord, ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { Notice } from '../layout/Notice.tsx';
import { ServiceFailure } from '../providers/failures.ts';

/** A page that cannot be read says so where it stands; react-admin would leave for the list. */
const stay = { onError: () => undefined };

interface ShowPageProps<Row extends RaRecord> {
  children(row: Row): ReactNode;
}

/** Shows a record once it is there; says why when it cannot be. */
export const ShowPage = <Row extends RaRecord>({ children }: ShowPageProps<Row>) => (
  <ShowBase queryOptions={stay}>
    <Loaded<Row>>{children}</Loaded>
  </ShowBase>
);

function Loaded<Row extends RaRecord>({ children }: ShowPageProps<Row>) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Row>();
  if (error instanceof ServiceFailure && error.code === 'NOT_FOUND')
    return <Notice title={translate('ra.page.not_found')} word={translate('failures.NOT_FOUND')} />;
  if (error) return <Failure error={error} resetErrorBoundary={() => refetch()} />;
  if (!record) return <Loading />;
  return children(record);
}
