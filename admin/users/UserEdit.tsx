import { EditPage } from '../components/FormPage.tsx';
import { UserInputs } from './UserInputs.tsx';

export const UserEdit = () => (
  <EditPage titleOf={({ name }) => name}>
    <UserInputs />
  </EditPage>
);
