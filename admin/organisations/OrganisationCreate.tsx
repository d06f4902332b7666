import { CreatePage } from '../components/FormPage.tsx';
import { OrganisationInputs } from './OrganisationInputs.tsx';

export const OrganisationCreate = () => (
  <CreatePage>
    <OrganisationInputs />
  </CreatePage>
);
