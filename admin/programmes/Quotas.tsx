import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import type { Programme } from './resource.ts';
import { SetQuota } from './SetQuota.tsx';

export type Quota = Programme['quotas'][number];

export function Quotas({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const [chosen, setChosen] = useState<Quota | 'new'>();
  const words = (key: string) => translate(`resources.programmes.${key}`);
  const { quotas, manageable } = programme;
  return (
    <Section
      title={words('quotas')}
      hint={words('quotasHint')}
      actions={manageable && <Button onClick={() => setChosen('new')}>{words('setQuota')}</Button>}
    >
      {quotas.length === 0 ? (
        <Typography color="textSecondary">{words('noQuotas')}</Typography>
      ) : (
        <Table
          label={words('quotas')}
          rows={quotas}
          rowKey={({ id }) => id}
          columns={[
            { label: words('fields.period'), cell: ({ period }) => period },
            { label: translate('area.label'), cell: ({ areaCode }) => <AreaName code={areaCode} /> },
            { label: words('fields.places'), cell: ({ places }) => number(places), align: 'right' },
            { label: words('fields.taken'), cell: ({ taken }) => number(taken), align: 'right' },
            ...(manageable
              ? [
                  {
                    label: translate('ra.action.edit'),
                    cell: (quota: Quota) => (
                      <Button
                        size="small"
                        aria-label={`${translate('ra.action.edit')} ${quota.period}`}
                        onClick={() => setChosen(quota)}
                      >
                        {translate('ra.action.edit')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {chosen && (
        <SetQuota
          programme={programme}
          quota={chosen === 'new' ? undefined : chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}
