import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined';
import { ClientCreate } from './ClientCreate.tsx';
import { ClientList } from './ClientList.tsx';
import { ClientShow } from './ClientShow.tsx';

export { clients as resource } from './resource.ts';

export default {
  name: 'clients',
  list: ClientList,
  show: ClientShow,
  create: ClientCreate,
  icon: VpnKeyOutlined,
  recordRepresentation: 'name',
};
