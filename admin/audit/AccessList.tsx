import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { DayFilter } from '../components/DayFilter.tsx';
import { ChoiceFilter } from '../components/filters.tsx';
import { useFormat } from '../components/format.ts';
import { Records } from '../components/Records.tsx';
import { PurposeCode } from '../generated/client.ts';
import { AreaName } from '../regions/AreaName.tsx';
import type { Access } from './resources.ts';
import { Who } from './Who.tsx';

/** One row for each person or household whose protected data was read. */
export function AccessList() {
  const translate = useTranslate();
  const { word, choices } = useCodes();
  const { moment } = useFormat();
  return (
    <Records<Access>
      linkTo={false}
      columns={[
        { name: 'at', cell: ({ at }) => <Box sx={{ whiteSpace: 'nowrap' }}>{moment(at)}</Box> },
        { name: 'actor', cell: ({ actor }) => <Who actor={actor} /> },
        { name: 'organisation', cell: ({ organisation }) => organisation?.name },
        { name: 'purpose', cell: (row) => <Purpose {...row} /> },
        { name: 'subject', cell: (row) => <Subject {...row} /> },
        {
          name: 'fieldClasses',
          cell: ({ fieldClasses }) => fieldClasses.map((each) => word('FieldClass', each)).join(', '),
        },
      ]}
      filters={
        <>
          <ChoiceFilter
            source="purpose"
            label={translate('resources.accesses.fields.purpose')}
            choices={choices('PurposeCode', PurposeCode)}
          />
          <DayFilter source="from" label={translate('resources.audit.from')} />
          <DayFilter source="until" label={translate('resources.audit.until')} />
        </>
      }
    />
  );
}

function Purpose({ purpose, reference }: Pick<Access, 'purpose' | 'reference'>) {
  const { word } = useCodes();
  return (
    <>
      {word('PurposeCode', purpose)}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {reference}
      </Typography>
    </>
  );
}

function Subject({ subjectKind, subjectId, villageCode }: Pick<Access, 'subjectKind' | 'subjectId' | 'villageCode'>) {
  const { word } = useCodes();
  return (
    <>
      {word('AccessSubject', subjectKind)}
      <Typography
        component="span"
        variant="body2"
        color="textSecondary"
        sx={{ display: 'block' }}
        title={subjectId ?? ''}
      >
        {villageCode && <AreaName code={villageCode} short />}
      </Typography>
    </>
  );
}
