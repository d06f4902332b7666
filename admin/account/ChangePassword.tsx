import { Alert, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../components/Section.tsx';
import { ConsoleChangePasswordDocument } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import { session } from '../providers/session.ts';
import { useWords } from '../providers/words.ts';

/** A new password ends every session, this one too. */
export function ChangePassword() {
  const translate = useTranslate();
  const words = useWords();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [repeated, setRepeated] = useState('');
  const [fault, setFault] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const differs = repeated !== '' && repeated !== newPassword;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault(undefined);
    try {
      const { changePassword } = await ask(ConsoleChangePasswordDocument, { input: { currentPassword, newPassword } });
      changed({ ...changePassword, row: true });
      session.end();
    } catch (refused) {
      setFault(refused);
    }
    setBusy(false);
  };
  return (
    <Section title={translate('account.password')} hint={translate('account.passwordHint')}>
      <Stack component="form" onSubmit={submit} sx={{ gap: 1, alignItems: 'flex-start', maxWidth: 420 }}>
        {fault !== undefined && <Alert severity="error">{words(fault)}</Alert>}
        <TextField
          type="password"
          label={translate('account.current')}
          value={currentPassword}
          required
          autoComplete="current-password"
          onChange={(event) => setCurrent(event.target.value)}
        />
        <TextField
          type="password"
          label={translate('account.new')}
          helperText={translate('account.newHint')}
          value={newPassword}
          required
          autoComplete="new-password"
          slotProps={{ htmlInput: { minLength: 12, maxLength: 200 } }}
          onChange={(event) => setNew(event.target.value)}
        />
        <TextField
          type="password"
          label={translate('account.repeat')}
          value={repeated}
          required
          autoComplete="new-password"
          error={differs}
          helperText={differs && translate('account.differs')}
          onChange={(event) => setRepeated(event.target.value)}
        />
        <Button type="submit" variant="contained" loading={busy} disabled={!repeated || differs}>
          {translate('account.password')}
        </Button>
      </Stack>
    </Section>
  );
}
