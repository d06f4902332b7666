import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageHead } from '../components/PageHead.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import { Tag } from '../components/Tag.tsx';
import { useViewer } from '../providers/viewer.ts';
import { AskAtDoor } from './AskAtDoor.tsx';
import { AssetsSection } from './AssetsSection.tsx';
import { DecileSection } from './DecileSection.tsx';
import { EligibilitySection } from './EligibilitySection.tsx';
import { EnrolmentsSection } from './EnrolmentsSection.tsx';
import { HousingSection } from './HousingSection.tsx';
import { Identity, readIdentity } from './Identity.tsx';
import { MembersSection } from './MembersSection.tsx';
import { Opened } from './Opened.tsx';
import type { Household } from './resource.ts';
import { readSituation, Situation } from './Situation.tsx';
import { SummarySection } from './SummarySection.tsx';
import { useDoor } from './use-door.ts';

export const HouseholdShow = () => (
  <ShowPage<Household>>{(household) => <HouseholdPage key={household.id} household={household} />}</ShowPage>
);

function HouseholdPage({ household }: { household: Household }) {
  const translate = useTranslate();
  const { may } = useViewer();
  const [asked, setAsked] = useState<'identity' | 'situation'>();
  const identity = useDoor((request) => readIdentity(household.id, request));
  const situation = useDoor((request) => readSituation(household.id, request));
  const words = (key: string) => translate(`resources.households.${key}`);
  return (
    <>
      <PageHead
        title={household.head?.nameMasked ?? words('noHead')}
        under={
          <>
            <span>KK {household.kkMasked ?? '-'}</span>
            <span>{household.village.name}</span>
            {household.status !== 'ACTIVE' && (
              <Tag tone="bad" label={translate(`codes.HouseholdStatus.${household.status}`)} />
            )}
            {household.stale && <Tag tone="wait" label={words('stale')} />}
          </>
        }
      >
        {may('HOUSEHOLD_READ_IDENTITY') && (
          <Button variant="contained" onClick={() => setAsked('identity')}>
            {words('door.identity')}
          </Button>
        )}
        {may('HOUSEHOLD_READ_SITUATION') && (
          <Button variant="outlined" onClick={() => setAsked('situation')}>
            {words('door.situation')}
          </Button>
        )}
      </PageHead>
      <Stack sx={{ gap: 2 }}>
        {identity.shown && (
          <Opened title={words('door.identityTitle')} secondsLeft={identity.secondsLeft} onClose={identity.close}>
            <Identity household={household} opened={identity.shown} />
          </Opened>
        )}
        {situation.shown && (
          <Opened title={words('door.situationTitle')} secondsLeft={situation.secondsLeft} onClose={situation.close}>
            <Situation household={household} opened={situation.shown} />
          </Opened>
        )}
        <SummarySection household={household} />
        <DecileSection household={household} />
        <MembersSection household={household} />
        <HousingSection household={household} />
        <AssetsSection household={household} />
        <EnrolmentsSection household={household} />
        {may('ELIGIBILITY_READ') && <EligibilitySection householdId={household.id} />}
      </Stack>
      {asked && (
        <AskAtDoor
          title={words(`door.${asked}`)}
          explanation={words(`door.${asked}Explained`)}
          onOpen={asked === 'identity' ? identity.open : situation.open}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
