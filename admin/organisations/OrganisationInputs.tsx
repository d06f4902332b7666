import { required, SelectInput, TextInput } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { OrganisationKind } from '../generated/client.ts';
import { AreaInput } from '../regions/AreaInput.tsx';

export function OrganisationInputs() {
  const { choices } = useCodes();
  return (
    <>
      <TextInput source="name" validate={required()} />
      <SelectInput source="kind" validate={required()} choices={choices('OrganisationKind', OrganisationKind)} />
      <AreaInput source="areaCode" validate={required()} nation />
    </>
  );
}
