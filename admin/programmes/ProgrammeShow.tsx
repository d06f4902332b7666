import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EditLink } from '../components/EditLink.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import { CriteriaSection } from '../criteria/CriteriaSection.tsx';
import { AboutProgramme } from './AboutProgramme.tsx';
import { Benefits } from './Benefits.tsx';
import { MoveProgramme } from './MoveProgramme.tsx';
import { Overlaps } from './Overlaps.tsx';
import { ProgrammeStatusTag } from './ProgrammeStatusTag.tsx';
import { Quotas } from './Quotas.tsx';
import type { Programme } from './resource.ts';

export const ProgrammeShow = () => (
  <ShowPage<Programme>>{(programme) => <ProgrammePage programme={programme} />}</ShowPage>
);

function ProgrammePage({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const { name, code, status, ownerLabel, manageable, description } = programme;
  return (
    <>
      <PageHead
        title={name}
        under={
          <>
            <ProgrammeStatusTag status={status} />
            <span>{code}</span>
            <span>{ownerLabel}</span>
          </>
        }
      >
        {manageable && status !== 'CLOSED' && <EditLink />}
        {manageable && <MoveProgramme programme={programme} />}
      </PageHead>
      <Stack sx={{ gap: 2 }}>
        <AboutProgramme
          programme={programme}
          title={translate('resources.programmes.about')}
          description={description}
        />
        <CriteriaSection code={code} />
        <Benefits programme={programme} />
        <Quotas programme={programme} />
        <Overlaps programme={programme} />
      </Stack>
    </>
  );
}
