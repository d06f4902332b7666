import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { CreatePage } from '../components/FormPage.tsx';
import { Pair } from '../components/Pair.tsx';
import { FundingSource, ProgrammeLevel, ProgrammeUnit } from '../generated/client.ts';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import { useViewer } from '../providers/viewer.ts';
import { AreaInput } from '../regions/AreaInput.tsx';
import { ProgrammeInputs } from './ProgrammeInputs.tsx';

export function ProgrammeCreate() {
  const translate = useTranslate();
  const { choices } = useCodes();
  const { may } = useViewer();
  return (
    <CreatePage defaults={{ areaCode: 'ID', unit: 'HOUSEHOLD', confidence: 'ESTIMATE' }}>
      <Pair>
        <TextInput
          source="code"
          validate={required()}
          helperText={translate('resources.programmes.codeHint')}
          parse={(text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}
        />
        <SelectInput source="unit" validate={required()} choices={choices('ProgrammeUnit', ProgrammeUnit)} />
      </Pair>
      <Pair>
        <SelectInput source="level" validate={required()} choices={choices('ProgrammeLevel', ProgrammeLevel)} />
        <SelectInput source="fundingSource" validate={required()} choices={choices('FundingSource', FundingSource)} />
      </Pair>
      <AreaInput
        source="areaCode"
        label={translate('resources.programmes.fields.areaCode')}
        validate={required()}
        nation
      />
      {may('PROGRAMME_MANAGE') && <OrganisationInput source="ownerOrganisationId" isRequired={false} />}
      <ProgrammeInputs />
    </CreatePage>
  );
}
