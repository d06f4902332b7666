import type { AccountStatus } from '../generated/client.ts';
import { useCodes } from './codes.ts';
import { Tag } from './Tag.tsx';

/** Of organisations, people and API clients alike: has access, or has not. */
export function AccountStatusTag({ status }: { status: AccountStatus }) {
  const { word } = useCodes();
  return <Tag tone={status === 'ACTIVE' ? 'good' : 'bad'} label={word('AccountStatus', status) ?? status} />;
}
