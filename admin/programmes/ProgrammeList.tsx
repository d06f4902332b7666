import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CreateLink } from '../components/CreateLink.tsx';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter, WordFilter } from '../components/filters.tsx';
import { Records } from '../components/Records.tsx';
import { ProgrammeLevel, ProgrammeStatus } from '../generated/client.ts';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import { ProgrammeStatusTag } from './ProgrammeStatusTag.tsx';
import type { ProgrammeRow } from './resource.ts';

export function ProgrammeList() {
  const translate = useTranslate();
  const { word, choices } = useCodes();
  return (
    <Records<ProgrammeRow>
      columns={[
        { name: 'name', cell: ({ name, code }) => <NameAndCode name={name} code={code} /> },
        { name: 'owner', cell: ({ ownerLabel }) => ownerLabel },
        { name: 'level', cell: ({ level }) => word('ProgrammeLevel', level) },
        { name: 'unit', cell: ({ unit }) => word('ProgrammeUnit', unit) },
        { name: 'area', cell: ({ areaCode }) => <AreaName code={areaCode} short /> },
        { name: 'status', cell: ({ status }) => <ProgrammeStatusTag status={status} /> },
      ]}
      filters={
        <>
          <WordFilter source="text" label={translate('resources.programmes.search')} />
          <ChoiceFilter
            source="level"
            label={translate('resources.programmes.fields.level')}
            choices={choices('ProgrammeLevel', ProgrammeLevel)}
          />
          <ChoiceFilter
            source="status"
            label={translate('resources.programmes.fields.status')}
            choices={choices('ProgrammeStatus', ProgrammeStatus)}
          />
          <AreaFilter source="area" />
        </>
      }
      actions={<CreateLink actions={['PROGRAMME_MANAGE', 'PROGRAMME_MANAGE_OWN']} />}
    />
  );
}

const NameAndCode = ({ name, code }: { name: string; code: string }) => (
  <>
    {name}
    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
      {code}
    </Typography>
  </>
);
