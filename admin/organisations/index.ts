import Apartment from '@mui/icons-material/Apartment';
import { OrganisationCreate } from './OrganisationCreate.tsx';
import { OrganisationEdit } from './OrganisationEdit.tsx';
import { OrganisationList } from './OrganisationList.tsx';
import { OrganisationShow } from './OrganisationShow.tsx';

export { organisations as resource } from './resource.ts';

export default {
  name: 'organisations',
  list: OrganisationList,
  show: OrganisationShow,
  create: OrganisationCreate,
  edit: OrganisationEdit,
  icon: Apartment,
  recordRepresentation: 'name',
};
