import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { IdentityMatch } from '../generated/client.ts';
import type { Household } from './resource.ts';

type Member = Household['members'][number];

const tones: Partial<Record<IdentityMatch, Tone>> = {
  MATCH: 'good',
  PARTIAL: 'wait',
  MISMATCH: 'bad',
  NOT_FOUND: 'bad',
  DECEASED: 'bad',
};

export function MembersSection({ household: { members } }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const words = (key: string) => translate(`resources.households.${key}`);
  return (
    <Section title={words('fields.members')} hint={words('membersHint')}>
      <Table<Member>
        label={words('fields.members')}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { label: words('fields.name'), cell: (member) => <NameAndNik {...member} /> },
          { label: words('fields.relation'), cell: ({ relation }) => word('RelationToHead', relation) },
          { label: words('fields.sex'), cell: ({ sex }) => word('Sex', sex) },
          { label: words('fields.age'), cell: ({ ageBand }) => word('AgeBand', ageBand) },
          { label: words('fields.schooling'), cell: (member) => <School {...member} /> },
          {
            label: words('fields.identityMatch'),
            cell: ({ identityMatch }) =>
              identityMatch && <Tag tone={tones[identityMatch]} label={word('IdentityMatch', identityMatch) ?? ''} />,
          },
          { label: words('fields.presence'), cell: ({ presence }) => word('Presence', presence) },
        ]}
      />
    </Section>
  );
}

const NameAndNik = ({ nameMasked, nikMasked }: Pick<Member, 'nameMasked' | 'nikMasked'>) => (
  <Box sx={{ whiteSpace: 'nowrap' }}>
    {nameMasked}
    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
      {nikMasked ?? '-'}
    </Typography>
  </Box>
);

function School({ schooling, schoolStage }: Pick<Member, 'schooling' | 'schoolStage'>) {
  const { word } = useCodes();
  return [word('Schooling', schooling), word('SchoolStage', schoolStage)].filter(Boolean).join(', ');
}
