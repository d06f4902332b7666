import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag } from '../components/Tag.tsx';
import type { Household } from './resource.ts';

export function EnrolmentsSection({ household: { enrolments } }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day, rupiah } = useFormat();
  const words = (key: string) => translate(`resources.households.${key}`);
  return (
    <Section title={words('fields.enrolments')}>
      {enrolments.length === 0 ? (
        <Typography color="textSecondary">{words('noEnrolments')}</Typography>
      ) : (
        <Table
          label={words('fields.enrolments')}
          rows={enrolments}
          rowKey={({ id }) => id}
          columns={[
            {
              label: words('fields.programme'),
              cell: ({ programmeCode }) => <InLink to={`/programmes/${programmeCode}/show`}>{programmeCode}</InLink>,
            },
            {
              label: words('fields.status'),
              cell: ({ status }) => (
                <Tag tone={status === 'ACTIVE' ? 'good' : 'plain'} label={word('EnrolmentStatus', status) ?? status} />
              ),
            },
            { label: words('fields.validFrom'), cell: ({ validFrom }) => validFrom && day(validFrom) },
            { label: words('fields.lastReceivedAt'), cell: (row) => row.lastReceivedAt && day(row.lastReceivedAt) },
            { label: words('fields.amount'), cell: ({ amount }) => amount && rupiah(amount), align: 'right' },
            { label: words('fields.source'), cell: ({ source }) => word('FactSource', source) },
          ]}
        />
      )}
    </Section>
  );
}
