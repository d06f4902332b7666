import { EditPage } from '../components/FormPage.tsx';
import { OrganisationInputs } from './OrganisationInputs.tsx';

export const OrganisationEdit = () => (
  <EditPage titleOf={({ name }) => name}>
    <OrganisationInputs />
  </EditPage>
);
