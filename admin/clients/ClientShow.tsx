import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { Move } from '../components/Move.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { Section } from '../components/Section.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import { ClientSecret } from './ClientSecret.tsx';
import { rotateSecret, switchClient } from './moves.ts';
import type { Client } from './resource.ts';
import { SecretsSection } from './SecretsSection.tsx';

export const ClientShow = () => <ShowPage<Client>>{(client) => <ClientPage client={client} />}</ShowPage>;

function ClientPage({ client }: { client: Client }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { moment } = useFormat();
  const [secret, setSecret] = useState<string>();
  const { name, clientId, organisation, role, status, areaCode, scopes, createdAt, updatedAt } = client;
  const words = (key: string) => translate(`resources.clients.${key}`, { name });
  const move = status === 'ACTIVE' ? 'disable' : 'enable';
  return (
    <>
      <PageHead
        title={name}
        under={
          <>
            <AccountStatusTag status={status} />
            <code>{clientId}</code>
          </>
        }
      >
        <Move
          label={words('rotate')}
          title={words('moveTitle.rotate')}
          word={words('moveWord.rotate')}
          withReason={false}
          act={async () => setSecret(await rotateSecret(client))}
        />
        <Move
          label={words(move)}
          title={words(`moveTitle.${move}`)}
          word={words(`moveWord.${move}`)}
          danger={move === 'disable'}
          act={(reason) => switchClient(client, reason)}
        />
      </PageHead>
      <Stack sx={{ gap: 2 }}>
        <Section title={words('about')}>
          <Facts
            facts={[
              [
                words('fields.organisation'),
                <InLink key="organisation" to={`/organisations/${organisation.id}/show`}>
                  {organisation.name}
                </InLink>,
              ],
              [words('fields.role'), word('ApiClientRole', role)],
              ...(areaCode ? [[words('fields.areaCode'), <AreaName key="area" code={areaCode} />] as const] : []),
              [words('fields.scopes'), scopes.map((scope) => word('Action', scope)).join(', ') || words('allScopes')],
              [words('fields.createdAt'), moment(createdAt)],
              [words('fields.updatedAt'), moment(updatedAt)],
            ]}
          />
        </Section>
        <SecretsSection client={client} />
      </Stack>
      {secret !== undefined && (
        <ClientSecret clientId={clientId} secret={secret} onClose={() => setSecret(undefined)} />
      )}
    </>
  );
}
