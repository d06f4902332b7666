import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DayFilter } from '../components/DayFilter.tsx';
import { ChoiceFilter } from '../components/filters.tsx';
import { useFormat } from '../components/format.ts';
import { Records } from '../components/Records.tsx';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import type { AuditEntry } from './resources.ts';
import { Who } from './Who.tsx';

const kinds = ['programme.', 'household.', 'user.', 'assignment.', 'organisation.', 'client.', 'agreement.'];

/** What was done, by whom; the list only grows, and a sealed chain shows whether it was touched. */
export function AuditList() {
  const translate = useTranslate();
  const { moment } = useFormat();
  const words = (key: string) => translate(`resources.audit.${key}`);
  return (
    <Records<AuditEntry>
      linkTo={false}
      columns={[
        { name: 'at', cell: ({ at }) => <Box sx={{ whiteSpace: 'nowrap' }}>{moment(at)}</Box> },
        { name: 'act', cell: ({ act }) => translate(`acts.${act}`, { _: act }) },
        { name: 'actor', cell: ({ actor }) => <Who actor={actor} /> },
        { name: 'area', cell: ({ areaCode }) => areaCode && <AreaName code={areaCode} short /> },
        { name: 'facts', cell: ({ facts }) => <FactsOf facts={facts} /> },
      ]}
      filters={
        <>
          <ChoiceFilter
            source="act"
            label={words('fields.act')}
            choices={kinds.map((kind) => ({ id: kind, name: words(`kinds.${kind.slice(0, -1)}`) }))}
          />
          <AreaFilter source="area" />
          <DayFilter source="from" label={words('from')} />
          <DayFilter source="until" label={words('until')} />
        </>
      }
    />
  );
}

const FactsOf = ({ facts }: Pick<AuditEntry, 'facts'>) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 420 }}>
    {facts.map(({ name, before, value }) => (
      <Typography component="li" variant="body2" key={name} sx={{ overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {name}:
        </Box>{' '}
        {before != null && `${before} → `}
        {value}
      </Typography>
    ))}
  </Box>
);
