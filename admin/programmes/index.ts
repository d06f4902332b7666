import VolunteerActivism from '@mui/icons-material/VolunteerActivism';
import { createElement } from 'react';
import { Route } from 'react-router-dom';
import { CriteriaPage } from '../criteria/CriteriaPage.tsx';
import { ProgrammeCreate } from './ProgrammeCreate.tsx';
import { ProgrammeEdit } from './ProgrammeEdit.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { ProgrammeShow } from './ProgrammeShow.tsx';

export { programmes as resource } from './resource.ts';

const page = {
  name: 'programmes',
  list: ProgrammeList,
  show: ProgrammeShow,
  create: ProgrammeCreate,
  edit: ProgrammeEdit,
  icon: VolunteerActivism,
  recordRepresentation: 'name',
  children: createElement(Route, { path: ':id/criteria', element: createElement(CriteriaPage) }),
};

export default page;
