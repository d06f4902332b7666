import { EditPage } from '../components/FormPage.tsx';
import { AgreementInputs } from './AgreementInputs.tsx';

export const AgreementEdit = () => (
  <EditPage titleOf={({ number }) => number}>
    <AgreementInputs />
  </EditPage>
);
