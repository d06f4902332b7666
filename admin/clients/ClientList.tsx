import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { CreateLink } from '../components/CreateLink.tsx';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter, WordFilter } from '../components/filters.tsx';
import { Records } from '../components/Records.tsx';
import { AccountStatus, ApiClientRole } from '../generated/client.ts';
import type { ClientRow } from './resource.ts';

export function ClientList() {
  const translate = useTranslate();
  const { word, choices } = useCodes();
  const label = (field: string) => translate(`resources.clients.fields.${field}`);
  return (
    <Records<ClientRow>
      columns={[
        { name: 'name', cell: ({ name }) => name },
        { name: 'organisation', cell: ({ organisation }) => organisation.name },
        { name: 'role', cell: ({ role }) => word('ApiClientRole', role) },
        { name: 'clientId', cell: ({ clientId }) => <code>{clientId}</code> },
        { name: 'status', cell: ({ status }) => <AccountStatusTag status={status} /> },
      ]}
      filters={
        <>
          <WordFilter source="text" label={translate('resources.clients.search')} />
          <ChoiceFilter source="role" label={label('role')} choices={choices('ApiClientRole', ApiClientRole)} />
          <ChoiceFilter source="status" label={label('status')} choices={choices('AccountStatus', AccountStatus)} />
        </>
      }
      actions={<CreateLink actions={['CLIENT_MANAGE', 'CLIENT_MANAGE_OWN']} />}
    />
  );
}
