import { useTranslate } from 'react-admin';
import { CreateLink } from '../components/CreateLink.tsx';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter, WordFilter } from '../components/filters.tsx';
import { useFormat } from '../components/format.ts';
import { Records } from '../components/Records.tsx';
import { AgreementStatus } from '../generated/client.ts';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import { AgreementStatusTag } from './AgreementStatusTag.tsx';
import type { Agreement } from './resource.ts';

export function AgreementList() {
  const translate = useTranslate();
  const { choices } = useCodes();
  const { day, number } = useFormat();
  return (
    <Records<Agreement>
      columns={[
        { name: 'number', cell: (row) => row.number },
        { name: 'organisation', cell: ({ organisation }) => organisation.name },
        { name: 'validity', cell: ({ validFrom, validTo }) => `${day(validFrom)} - ${day(validTo)}` },
        { name: 'dailyBudget', cell: ({ dailyBudget }) => number(dailyBudget), align: 'right' },
        { name: 'status', cell: ({ status }) => <AgreementStatusTag status={status} /> },
      ]}
      filters={
        <>
          <WordFilter source="text" label={translate('resources.agreements.search')} />
          <ChoiceFilter
            source="status"
            label={translate('resources.agreements.fields.status')}
            choices={choices('AgreementStatus', AgreementStatus)}
          />
          <AreaFilter source="area" />
        </>
      }
      actions={<CreateLink actions={['AGREEMENT_MANAGE']} />}
    />
  );
}
