import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { Move } from '../components/Move.tsx';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag } from '../components/Tag.tsx';
import { AssignRole } from './AssignRole.tsx';
import { endAssignment } from './moves.ts';
import type { Assignment, User } from './resource.ts';

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const hasEnded = ({ validTo }: Assignment) => validTo != null && validTo < today();

export function AssignmentsSection({ user, isManaged }: { user: User; isManaged: boolean }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const words = (key: string, values?: object) => translate(`resources.users.${key}`, values);
  return (
    <Section
      title={words('assignments')}
      actions={isManaged && <Button onClick={() => setOpen(true)}>{words('assign')}</Button>}
    >
      {user.assignments.length === 0 ? (
        <Typography color="textSecondary">{words('noAssignments')}</Typography>
      ) : (
        <Table
          label={words('assignments')}
          rows={user.assignments}
          rowKey={({ id }) => id}
          columns={[
            { label: words('fields.role'), cell: ({ role }) => word('Role', role) },
            { label: translate('area.label'), cell: ({ area }) => area?.name ?? translate('common.nation') },
            {
              label: words('fields.organisation'),
              cell: ({ organisation: { id, name } }) => <InLink to={`/organisations/${id}/show`}>{name}</InLink>,
            },
            { label: words('fields.decreeNumber'), cell: ({ decreeNumber }) => decreeNumber },
            { label: words('fields.validFrom'), cell: ({ validFrom }) => day(validFrom) },
            {
              label: words('fields.validTo'),
              cell: (assignment) =>
                hasEnded(assignment) ? (
                  <Tag label={words('ended', { date: day(assignment.validTo as string) })} />
                ) : (
                  assignment.validTo && day(assignment.validTo)
                ),
            },
            ...(isManaged
              ? [
                  {
                    label: words('end'),
                    cell: (assignment: Assignment) =>
                      !hasEnded(assignment) && (
                        <Move
                          label={words('end')}
                          of={word('Role', assignment.role)}
                          title={words('moveTitle.end', { role: word('Role', assignment.role) })}
                          word={words('moveWord.end', { name: user.name })}
                          danger
                          size="small"
                          act={(reason) => endAssignment(assignment, reason)}
                        />
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {isOpen && <AssignRole user={user} onClose={() => setOpen(false)} />}
    </Section>
  );
}
