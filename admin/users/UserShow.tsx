import { Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AccountStatusTag } from '../components/AccountStatusTag.tsx';
import { useCodes } from '../components/codes.ts';
import { EditLink } from '../components/EditLink.tsx';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Move } from '../components/Move.tsx';
import { OneTimeSecret } from '../components/OneTimeSecret.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { Section } from '../components/Section.tsx';
import { ShowPage } from '../components/ShowPage.tsx';
import { useViewer } from '../providers/viewer.ts';
import { AssignmentsSection } from './AssignmentsSection.tsx';
import { resetPassword, switchUser } from './moves.ts';
import type { User } from './resource.ts';

export const UserShow = () => <ShowPage<User>>{(user) => <UserPage user={user} />}</ShowPage>;

function UserPage({ user }: { user: User }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { moment } = useFormat();
  const { id, may } = useViewer();
  const [password, setPassword] = useState<string>();
  const { name, username, language, status, createdAt, updatedAt } = user;
  const words = (key: string) => translate(`resources.users.${key}`, { name });
  const isManaged = user.id !== id && (may('USER_MANAGE') || may('USER_MANAGE_OWN'));
  const move = status === 'ACTIVE' ? 'disable' : 'enable';
  return (
    <>
      <PageHead
        title={name}
        under={
          <>
            <AccountStatusTag status={status} />
            <span>{username}</span>
          </>
        }
      >
        {isManaged && (
          <>
            <EditLink />
            <Move
              label={words('reset')}
              title={words('moveTitle.reset')}
              word={words('moveWord.reset')}
              withReason={false}
              act={async () => setPassword(await resetPassword(user))}
            />
            <Move
              label={words(move)}
              title={words(`moveTitle.${move}`)}
              word={words(`moveWord.${move}`)}
              danger={move === 'disable'}
              act={(reason) => switchUser(user, reason)}
            />
          </>
        )}
      </PageHead>
      <Stack sx={{ gap: 2 }}>
        <AssignmentsSection user={user} isManaged={isManaged} />
        <Section title={words('about')}>
          <Facts
            facts={[
              [words('fields.username'), username],
              [words('fields.language'), word('UserLanguage', language)],
              [words('fields.createdAt'), moment(createdAt)],
              [words('fields.updatedAt'), moment(updatedAt)],
            ]}
          />
        </Section>
      </Stack>
      {password !== undefined && (
        <OneTimeSecret
          title={words('passwordTitle')}
          word={words('passwordOnce')}
          lines={[
            [words('fields.username'), username],
            [words('fields.password'), password],
          ]}
          onClose={() => setPassword(undefined)}
        />
      )}
    </>
  );
}
