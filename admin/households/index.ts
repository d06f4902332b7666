import Groups from '@mui/icons-material/Groups';
import { HouseholdList } from './HouseholdList.tsx';
import { HouseholdShow } from './HouseholdShow.tsx';

export { households as resource } from './resource.ts';

export default { name: 'households', list: HouseholdList, show: HouseholdShow, icon: Groups };
