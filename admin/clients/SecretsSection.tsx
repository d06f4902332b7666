import { useTranslate } from 'react-admin';
import { useFormat } from '../components/format.ts';
import { Move } from '../components/Move.tsx';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag } from '../components/Tag.tsx';
import { revokeSecret } from './moves.ts';
import type { Client } from './resource.ts';

export function SecretsSection({ client }: { client: Client }) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const words = (key: string) => translate(`resources.clients.${key}`);
  return (
    <Section title={words('secrets')} hint={words('secretsHint')}>
      <Table
        label={words('secrets')}
        rows={client.secrets}
        rowKey={({ id }) => id}
        columns={[
          { label: words('fields.createdAt'), cell: ({ createdAt }) => moment(createdAt) },
          {
            label: words('fields.state'),
            cell: ({ live }) => <Tag tone={live ? 'good' : 'plain'} label={words(live ? 'live' : 'dead')} />,
          },
          {
            label: words('fields.expiresAt'),
            cell: ({ expiresAt, revokedAt }) => moment(revokedAt ?? expiresAt) ?? translate('common.unlimited'),
          },
          {
            label: words('revoke'),
            cell: ({ id, live, createdAt }) =>
              live && (
                <Move
                  label={words('revoke')}
                  of={moment(createdAt)}
                  title={words('moveTitle.revoke')}
                  word={words('moveWord.revoke')}
                  danger
                  size="small"
                  withReason={false}
                  act={() => revokeSecret(client, id)}
                />
              ),
          },
        ]}
      />
    </Section>
  );
}
