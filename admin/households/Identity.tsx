import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Table } from '../components/Table.tsx';
import { ConsoleIdentityDocument, type ConsoleIdentityQuery } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { Household } from './resource.ts';
import type { DoorRequest } from './use-door.ts';

export type OpenIdentity = NonNullable<ConsoleIdentityQuery['household']>;

export async function readIdentity(id: string, request: DoorRequest): Promise<OpenIdentity> {
  const { household } = await ask(ConsoleIdentityDocument, { id, ...request });
  return household as OpenIdentity;
}

/** Names, numbers and address, as the door gave them. */
export function Identity({ household, opened }: { household: Household; opened: OpenIdentity }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const label = (field: string) => translate(`resources.households.fields.${field}`);
  const { value, message } = opened.identity;
  const relations = new Map(household.members.map(({ id, relation }) => [id, relation]));
  return (
    <>
      {message && <Alert severity="warning">{message}</Alert>}
      {value && (
        <Facts
          facts={[
            [label('kkNumber'), value.kkNumber],
            [label('address'), [value.address, value.hamlet].filter(Boolean).join(', ')],
            ['RT/RW', [value.rt, value.rw].filter(Boolean).join('/')],
            [label('phone'), value.phone],
          ]}
        />
      )}
      <Table
        label={label('members')}
        rows={opened.members}
        rowKey={({ id }) => id}
        columns={[
          { label: label('name'), cell: ({ identity }) => identity.value?.name ?? identity.message },
          { label: label('relation'), cell: ({ id }) => word('RelationToHead', relations.get(id)) },
          { label: 'NIK', cell: ({ identity }) => identity.value?.nik },
          {
            label: label('birth'),
            cell: ({ identity: { value: person } }) =>
              person && [person.birthPlace, day(person.birthDate)].filter(Boolean).join(', '),
          },
        ]}
      />
    </>
  );
}
