import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { AgreementCreate } from './AgreementCreate.tsx';
import { AgreementEdit } from './AgreementEdit.tsx';
import { AgreementList } from './AgreementList.tsx';
import { AgreementShow } from './AgreementShow.tsx';

export { agreements as resource } from './resource.ts';

export default {
  name: 'agreements',
  list: AgreementList,
  show: AgreementShow,
  create: AgreementCreate,
  edit: AgreementEdit,
  icon: HandshakeOutlined,
  recordRepresentation: 'number',
};
