import { DateInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Pair } from '../components/Pair.tsx';
import { Role } from '../generated/client.ts';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import { AreaInput } from '../regions/AreaInput.tsx';

interface AssignmentInputsProps {
  /** Where in the form the assignment stands, with its dot. */
  at?: string;
  isRequired?: boolean;
}

/** Role, place, organisation and decree; the service says which roles this person may give. */
export function AssignmentInputs({ at = '', isRequired }: AssignmentInputsProps) {
  const translate = useTranslate();
  const { choices } = useCodes();
  const label = (field: string) => translate(`resources.users.fields.${field}`);
  const validate = isRequired ? required() : undefined;
  return (
    <>
      <SelectInput source={`${at}role`} label={label('role')} validate={validate} choices={choices('Role', Role)} />
      <OrganisationInput source={`${at}organisationId`} isRequired={isRequired} />
      <AreaInput source={`${at}areaCode`} validate={validate} nation />
      <Pair>
        <TextInput
          source={`${at}decreeNumber`}
          label={label('decreeNumber')}
          helperText={translate('resources.users.decreeHint')}
        />
        <DateInput source={`${at}decreeDate`} label={label('decreeDate')} />
      </Pair>
      <Pair>
        <DateInput
          source={`${at}validFrom`}
          label={label('validFrom')}
          helperText={translate('resources.users.fromHint')}
        />
        <DateInput source={`${at}validTo`} label={label('validTo')} helperText={translate('resources.users.toHint')} />
      </Pair>
    </>
  );
}
