import { useState } from 'react';
import { AutocompleteArrayInput, FormDataConsumer, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCodes } from '../components/codes.ts';
import { CreatePage } from '../components/FormPage.tsx';
import { Action, ApiClientRole } from '../generated/client.ts';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import { AreaInput } from '../regions/AreaInput.tsx';
import { ClientSecret } from './ClientSecret.tsx';
import type { CreatedClient } from './resource.ts';

export function ClientCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { choices } = useCodes();
  const [created, setCreated] = useState<CreatedClient>();
  const words = (key: string) => translate(`resources.clients.${key}`);
  return (
    <>
      <CreatePage defaults={{ role: 'PARTNER' }} onCreated={setCreated}>
        <TextInput source="name" validate={required()} />
        <OrganisationInput source="organisationId" />
        <SelectInput source="role" validate={required()} choices={choices('ApiClientRole', ApiClientRole)} />
        <FormDataConsumer>
          {({ formData }) =>
            formData.role === 'INTEGRATOR' && (
              <AreaInput source="areaCode" label={words('fields.areaCode')} validate={required()} nation />
            )
          }
        </FormDataConsumer>
        <AutocompleteArrayInput source="scopes" helperText={words('scopesHint')} choices={choices('Action', Action)} />
      </CreatePage>
      {created && (
        <ClientSecret
          clientId={created.clientId}
          secret={created.secret ?? ''}
          onClose={() => navigate(`/clients/${created.id}/show`)}
        />
      )}
    </>
  );
}
