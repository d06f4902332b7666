import { AutocompleteInput, ReferenceInput, required, useTranslate } from 'react-admin';

/** An organisation within reach, found by part of its name. */
export function OrganisationInput({ source, isRequired = true }: { source: string; isRequired?: boolean }) {
  const translate = useTranslate();
  return (
    <ReferenceInput source={source} reference="organisations" perPage={25}>
      <AutocompleteInput
        label={translate('resources.organisations.name', { smart_count: 1 })}
        optionText="name"
        filterToQuery={(text: string) => ({ text: text || undefined })}
        validate={isRequired ? required() : undefined}
      />
    </ReferenceInput>
  );
}
