import VolunteerActivism from '@mui/icons-material/VolunteerActivism';
import { ProgrammeCreate } from './ProgrammeCreate.tsx';
import { ProgrammeEdit } from './ProgrammeEdit.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { ProgrammeShow } from './ProgrammeShow.tsx';

export { programmes as resource } from './resource.ts';

export default {
  name: 'programmes',
  list: ProgrammeList,
  show: ProgrammeShow,
  create: ProgrammeCreate,
  edit: ProgrammeEdit,
  icon: VolunteerActivism,
  recordRepresentation: 'name',
};
