import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { ConsoleSituationDocument, type ConsoleSituationQuery } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { Household } from './resource.ts';
import type { DoorRequest } from './use-door.ts';

export type OpenSituation = NonNullable<ConsoleSituationQuery['household']>['situation'];
type MemberSituation = NonNullable<OpenSituation['value']>['members'][number];

export async function readSituation(id: string, request: DoorRequest): Promise<OpenSituation> {
  const { household } = await ask(ConsoleSituationDocument, { id, ...request });
  return (household as NonNullable<typeof household>).situation;
}

/** Health, work and need of every member: specially protected facts. */
export function Situation({ household, opened: { value, message } }: { household: Household; opened: OpenSituation }) {
  const { word } = useCodes();
  const people = new Map(household.members.map((member) => [member.id, member]));
  return (
    <>
      {message && <Alert severity="warning">{message}</Alert>}
      {value?.members.map((member) => {
        const person = people.get(member.personId);
        return (
          <Box key={member.personId}>
            <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
              {person?.nameMasked} ({word('RelationToHead', person?.relation)})
            </Typography>
            <MemberFacts member={member} isWoman={person?.sex === 'FEMALE'} />
          </Box>
        );
      })}
    </>
  );
}

function MemberFacts({ member, isWoman }: { member: MemberSituation; isWoman: boolean }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const label = (field: string) => translate(`resources.households.situation.${field}`);
  const yes = (value: boolean | null) =>
    value === null ? undefined : translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  const several = (list: string, values: readonly string[] | null) =>
    values && (values.map((value) => word(list, value)).join(', ') || translate('common.none'));
  const facts: [string, string | null | undefined][] = [
    [label('maritalStatus'), word('MaritalStatus', member.maritalStatus)],
    [label('severeDisability'), yes(member.severeDisability)],
    [label('chronicIllness'), word('ChronicIllness', member.chronicIllness)],
    [label('pregnant'), isWoman ? yes(member.pregnant) : undefined],
    [label('nutrition'), word('ChildNutrition', member.nutrition)],
    [label('highestDiploma'), word('Diploma', member.highestDiploma)],
    [label('schoolLevel'), word('SchoolLevel', member.schoolLevel)],
    [label('worked'), yes(member.workedLastWeek)],
    [label('jobStatus'), word('JobStatus', member.jobStatus)],
    [label('jobSector'), word('JobSector', member.jobSector)],
    [label('incomeBand'), word('IncomeBand', member.incomeBand)],
    [label('healthInsurance'), several('HealthInsurance', member.healthInsurance)],
    [label('employmentInsurance'), several('EmploymentInsurance', member.employmentInsurance)],
    [
      label('ppks'),
      several(
        'PpksKind',
        member.ppks.map(({ kind }) => kind),
      ),
    ],
  ];
  return <Facts facts={facts.filter(([, value]) => value != null)} />;
}
