import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import type { Programme } from './resource.ts';

type Benefit = Programme['benefits'][number];

export function Benefits({ programme: { benefits } }: { programme: Programme }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { rupiah } = useFormat();
  const title = translate('resources.programmes.fields.benefits');
  const worth = ({ amount, maximumAmount, inKind }: Benefit) =>
    [
      amount != null && rupiah(amount),
      maximumAmount != null && translate('resources.programmes.upTo', { amount: rupiah(maximumAmount) }),
      inKind,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <Section title={title}>
      {benefits.length === 0 ? (
        <Typography color="textSecondary">{translate('resources.programmes.noBenefits')}</Typography>
      ) : (
        <Table
          label={title}
          rows={benefits}
          rowKey={({ id }) => id}
          columns={[
            { label: translate('resources.programmes.fields.component'), cell: ({ label }) => label },
            { label: translate('resources.programmes.fields.amount'), cell: worth, align: 'right' },
            { label: translate('resources.programmes.fields.per'), cell: ({ per }) => word('BenefitPer', per) },
          ]}
        />
      )}
    </Section>
  );
}
