import { Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { LinearProgress, ListBase, type RaRecord, useListContext, useResourceContext, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { useFormat } from './format.ts';
import { PageHead } from './PageHead.tsx';
import { PageTurner } from './PageTurner.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordTable } from './RecordTable.tsx';

export interface Column<Row> {
  /** Key under `resources.<name>.fields`. */
  readonly name: string;
  cell(row: Row): ReactNode;
  readonly align?: 'right';
}

interface RecordsProps<Row> {
  columns: readonly Column<Row>[];
  /** Inputs that narrow the list. */
  filters?: ReactNode;
  /** Buttons of the page. */
  actions?: ReactNode;
  /** Words or tools between the heading and the list. */
  lead?: ReactNode;
  /** Where a row leads; its own page unless said otherwise. */
  linkTo?: ((row: Row) => string) | false;
  perPage?: number;
  // biome-ignore lint/suspicious/noExplicitAny: react-admin's filters are one untyped record
  filterDefaults?: Record<string, any>;
}

/** Rows hold part of a record; without a key of their own react-admin would show them as the whole one. */
const inPart = { meta: { inPart: true } };

/** A list of records: a table where there is room, cards on a phone. */
export function Records<Row extends RaRecord>({ perPage = 25, filterDefaults, ...view }: RecordsProps<Row>) {
  return (
    <ListBase
      queryOptions={inPart}
      perPage={perPage}
      filterDefaultValues={filterDefaults}
      sort={{ field: 'id', order: 'ASC' }}
    >
      <RecordsView {...view} />
    </ListBase>
  );
}

function RecordsView<Row extends RaRecord>({
  columns,
  filters,
  actions,
  lead,
  linkTo,
}: Omit<RecordsProps<Row>, 'perPage' | 'filterDefaults'>) {
  const translate = useTranslate();
  const format = useFormat();
  const resource = useResourceContext() ?? '';
  const { data, error, isPending, isFetching, meta, refetch, filterValues } = useListContext<Row>();
  const isNarrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('md'));
  const link =
    linkTo === false ? undefined : (linkTo ?? ((row: Row) => `/${resource}/${encodeURIComponent(row.id)}/show`));
  const View = isNarrow ? RecordCards : RecordTable;
  return (
    <>
      <PageHead
        title={translate(`resources.${resource}.name`, { smart_count: 2 })}
        under={
          meta?.total != null && (
            <span>
              {translate('list.total', { smart_count: meta.total, _: '' }).replace(
                String(meta.total),
                format.number(meta.total),
              )}
            </span>
          )
        }
      >
        {actions}
      </PageHead>
      {lead}
      {filters && (
        <Stack component="search" direction="row" sx={{ flexWrap: 'wrap', gap: 1.25, mb: 1.5, alignItems: 'center' }}>
          {filters}
        </Stack>
      )}
      <Stack sx={{ height: 4 }}>{isFetching && <LinearProgress timeout={300} sx={{ width: '100%' }} />}</Stack>
      {error ? (
        <Failure error={error} resetErrorBoundary={() => refetch()} />
      ) : (
        data && (
          <>
            {data.length > 0 ? (
              <View rows={data} columns={columns} resource={resource} link={link} />
            ) : (
              <Typography sx={{ py: 6, textAlign: 'center' }} color="textSecondary" role="status">
                {translate(Object.keys(filterValues).length ? 'list.noMatch' : 'list.empty')}
              </Typography>
            )}
            <PageTurner />
          </>
        )
      )}
      {isPending && !error && (
        <Typography sx={{ py: 6, textAlign: 'center' }}>{translate('ra.page.loading')}</Typography>
      )}
    </>
  );
}
