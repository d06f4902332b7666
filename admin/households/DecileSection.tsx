import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag } from '../components/Tag.tsx';
import { DecileRuler } from './Decile.tsx';
import type { Household } from './resource.ts';

/** Deciles are imported and dated; the service never computes one, and nobody types one in. */
export function DecileSection({ household }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const words = (key: string, values?: object) => translate(`resources.households.${key}`, values);
  const { decile, decileAsOf, decileStale, registry, decileHistory } = household;
  return (
    <Section title={words('fields.decile')} hint={words('decileHint')}>
      <Stack sx={{ gap: 2 }}>
        <DecileRuler decile={decile} />
        <Typography>
          {decile
            ? words('decileSays', {
                registry: word('Registry', registry),
                date: decileAsOf ? day(decileAsOf) : translate('common.unknown'),
              })
            : words('noDecile')}{' '}
          {decileStale && <Tag tone="wait" label={words('stale')} />}
        </Typography>
        {decileHistory.length > 0 && (
          <Table
            label={words('decileHistory')}
            rows={decileHistory}
            rowKey={({ id }) => id}
            columns={[
              { label: words('fields.period'), cell: ({ period }) => period },
              { label: words('fields.decile'), cell: (row) => row.decile ?? words('noDecile'), align: 'right' },
              { label: words('fields.registry'), cell: (row) => word('Registry', row.registry) },
              { label: words('fields.asOf'), cell: ({ asOf }) => day(asOf) },
              { label: words('fields.source'), cell: ({ source }) => source },
            ]}
          />
        )}
      </Stack>
    </Section>
  );
}
