import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Move } from '../components/Move.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { Section } from '../components/Section.tsx';
import { ConsoleSignOutEverywhereDocument } from '../generated/client.ts';
import { Assignments } from '../home/Assignments.tsx';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import { session } from '../providers/session.ts';
import { useViewer } from '../providers/viewer.ts';
import { ChangePassword } from './ChangePassword.tsx';

/** What a person may do about their own way in. */
export function AccountPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <PageHead title={viewer.name} under={translate('ra.auth.user_menu')} />
      <Stack sx={{ gap: 2, maxWidth: 760 }}>
        <Assignments viewer={viewer} />
        <ChangePassword />
        <Section title={translate('account.everywhere')}>
          <Typography sx={{ mb: 1.5 }}>{translate('account.everywhereWord')}</Typography>
          <Move
            label={translate('account.everywhere')}
            title={translate('account.everywhereTitle')}
            word={translate('account.everywhereWord')}
            withReason={false}
            danger
            act={async () => {
              const { signOutEverywhere } = await ask(ConsoleSignOutEverywhereDocument, { input: {} });
              changed({ ...signOutEverywhere, row: true });
              session.end();
            }}
          />
        </Section>
      </Stack>
    </>
  );
}
