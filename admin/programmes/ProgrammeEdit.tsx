import { EditPage } from '../components/FormPage.tsx';
import { ProgrammeInputs } from './ProgrammeInputs.tsx';

export const ProgrammeEdit = () => (
  <EditPage titleOf={({ name }) => name} meta={{ bothLanguages: true }}>
    <ProgrammeInputs />
  </EditPage>
);
