import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import QueryStats from '@mui/icons-material/QueryStats';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { AccessList } from './AccessList.tsx';
import { AccessSumList } from './AccessSumList.tsx';
import { AuditList } from './AuditList.tsx';
import * as resources from './resources.ts';

export const audit = {
  default: { name: 'audit', list: AuditList, icon: FactCheckOutlined },
  resource: resources.auditEntries,
};
export const accesses = {
  default: { name: 'accesses', list: AccessList, icon: VisibilityOutlined },
  resource: resources.accesses,
};
export const accessSums = {
  default: { name: 'access-sums', list: AccessSumList, icon: QueryStats },
  resource: resources.accessSums,
};
