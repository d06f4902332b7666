import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { CreateLink } from '../components/CreateLink.tsx';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter, WordFilter } from '../components/filters.tsx';
import { Records } from '../components/Records.tsx';
import { AccountStatus, Role } from '../generated/client.ts';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import type { User } from './resource.ts';

export function UserList() {
  const translate = useTranslate();
  const { choices } = useCodes();
  const label = (field: string) => translate(`resources.users.fields.${field}`);
  return (
    <Records<User>
      columns={[
        { name: 'name', cell: ({ name }) => name },
        { name: 'username', cell: ({ username }) => username },
        { name: 'roles', cell: ({ assignments }) => <Roles assignments={assignments} /> },
        { name: 'status', cell: ({ status }) => <AccountStatusTag status={status} /> },
      ]}
      filters={
        <>
          <WordFilter source="text" label={translate('resources.users.search')} />
          <ChoiceFilter source="role" label={label('role')} choices={choices('Role', Role)} />
          <ChoiceFilter source="status" label={label('status')} choices={choices('AccountStatus', AccountStatus)} />
          <AreaFilter source="area" />
        </>
      }
      actions={<CreateLink actions={['USER_MANAGE', 'USER_MANAGE_OWN']} />}
    />
  );
}

function Roles({ assignments }: Pick<User, 'assignments'>) {
  const translate = useTranslate();
  const { word } = useCodes();
  return assignments.map(({ id, role, area }) => (
    <div key={id}>
      {word('Role', role)}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 0.75 }}>
        {area?.name ?? translate('common.nation')}
      </Typography>
    </div>
  ));
}
