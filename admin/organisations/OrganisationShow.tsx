import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { useCodes } from '../components/codes.ts';
import { EditLink } from '../components/EditLink.tsx';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Move } from '../components/Move.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { Section } from '../components/Section.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import { useViewer } from '../providers/viewer.ts';
import { AreaName } from '../regions/AreaName.tsx';
import { type Organisation, switchOrganisation } from './resource.ts';

export const OrganisationShow = () => (
  <ShowPage<Organisation>>{(organisation) => <OrganisationPage organisation={organisation} />}</ShowPage>
);

function OrganisationPage({ organisation }: { organisation: Organisation }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { moment } = useFormat();
  const { may } = useViewer();
  const { name, kind, areaCode, status, createdAt, updatedAt } = organisation;
  const words = (key: string) => translate(`resources.organisations.${key}`, { name });
  const move = status === 'ACTIVE' ? 'disable' : 'enable';
  return (
    <>
      <PageHead
        title={name}
        under={
          <>
            <AccountStatusTag status={status} />
            <span>{word('OrganisationKind', kind)}</span>
          </>
        }
      >
        {may('ORGANISATION_MANAGE') && (
          <>
            <EditLink />
            <Move
              label={words(move)}
              title={words(`moveTitle.${move}`)}
              word={words(`moveWord.${move}`)}
              danger={move === 'disable'}
              act={(reason) => switchOrganisation(organisation, reason)}
            />
          </>
        )}
      </PageHead>
      <Stack sx={{ gap: 2 }}>
        <Section title={words('about')}>
          <Facts
            facts={[
              [words('fields.kind'), word('OrganisationKind', kind)],
              [words('fields.area'), <AreaName key="area" code={areaCode} />],
              [words('fields.createdAt'), moment(createdAt)],
              [words('fields.updatedAt'), moment(updatedAt)],
            ]}
          />
        </Section>
      </Stack>
    </>
  );
}
