import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import { UserCreate } from './UserCreate.tsx';
import { UserEdit } from './UserEdit.tsx';
import { UserList } from './UserList.tsx';
import { UserShow } from './UserShow.tsx';

export { users as resource } from './resource.ts';

export default {
  name: 'users',
  list: UserList,
  show: UserShow,
  create: UserCreate,
  edit: UserEdit,
  icon: BadgeOutlined,
  recordRepresentation: 'name',
};
