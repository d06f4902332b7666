import { required, TextInput } from 'react-admin';
import { CreatePage } from '../components/FormPage.tsx';
import { Pair } from '../components/Pair.tsx';
import { OrganisationInput } from '../organisations/OrganisationInput.tsx';
import { AgreementInputs } from './AgreementInputs.tsx';

export const AgreementCreate = () => (
  <CreatePage defaults={{ purposes: ['PROGRAMME_TARGETING'], fieldClasses: ['GENERAL'], dailyBudget: 10_000 }}>
    <Pair>
      <TextInput source="number" validate={required()} />
      <OrganisationInput source="organisationId" />
    </Pair>
    <AgreementInputs isNew />
  </CreatePage>
);
