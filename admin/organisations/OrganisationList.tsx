import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { CreateLink } from '../components/CreateLink.tsx';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter, WordFilter } from '../components/filters.tsx';
import { Records } from '../components/Records.tsx';
import { AccountStatus, OrganisationKind } from '../generated/client.ts';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import type { Organisation } from './resource.ts';

export function OrganisationList() {
  const translate = useTranslate();
  const { word, choices } = useCodes();
  const label = (field: string) => translate(`resources.organisations.fields.${field}`);
  return (
    <Records<Organisation>
      columns={[
        { name: 'name', cell: ({ name }) => name },
        { name: 'kind', cell: ({ kind }) => word('OrganisationKind', kind) },
        { name: 'area', cell: ({ area }) => area?.name ?? translate('common.nation') },
        { name: 'status', cell: ({ status }) => <AccountStatusTag status={status} /> },
      ]}
      filters={
        <>
          <WordFilter source="text" label={translate('resources.organisations.search')} />
          <ChoiceFilter source="kind" label={label('kind')} choices={choices('OrganisationKind', OrganisationKind)} />
          <ChoiceFilter source="status" label={label('status')} choices={choices('AccountStatus', AccountStatus)} />
          <AreaFilter source="area" />
        </>
      }
      actions={<CreateLink actions={['ORGANISATION_MANAGE']} />}
    />
  );
}
