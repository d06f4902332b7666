import { Alert, Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../components/Ask.tsx';
import { useCodes } from '../components/codes.ts';
import { InLink } from '../components/InLink.tsx';
import { PurposeCode } from '../generated/client.ts';
import { useWords } from '../providers/words.ts';
import { type Found, findPeople, type SearchBy } from './find-people.ts';

const ways: readonly SearchBy[] = ['nik', 'kk', 'name'];
const purposes = Object.values(PurposeCode).filter((purpose) => purpose !== 'REPORTING');

export function SearchDialog({ onClose }: { onClose(): void }) {
  const translate = useTranslate();
  const words = useWords();
  const { word } = useCodes();
  const [by, setBy] = useState<SearchBy>('nik');
  const [text, setText] = useState('');
  const [purpose, setPurpose] = useState<PurposeCode>('CASE_HANDLING');
  const [reference, setReference] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<readonly Found[]>();
  const [fault, setFault] = useState<unknown>();
  const say = (key: string) => translate(`resources.households.search.${key}`);
  const search = async () => {
    setBusy(true);
    setFault(undefined);
    setFound(undefined);
    await findPeople(by, text.trim(), { purpose, reference: reference.trim() || undefined }).then(setFound, setFault);
    setBusy(false);
  };
  return (
    <Ask
      open
      title={say('open')}
      confirm={translate('ra.action.search')}
      busy={busy}
      onConfirm={search}
      onClose={onClose}
    >
      <Typography>{say('explanation')}</Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={by}
        onChange={(_event, way: SearchBy | null) => way && setBy(way)}
        aria-label={say('by')}
      >
        {ways.map((way) => (
          <ToggleButton key={way} value={way} sx={{ px: 2 }}>
            {say(way)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        label={say(by)}
        value={text}
        required
        autoFocus
        autoComplete="off"
        helperText={say(by === 'name' ? 'nameHint' : 'numberHint')}
        onChange={(event) => setText(event.target.value)}
        slotProps={{
          htmlInput:
            by === 'name'
              ? { minLength: 3, maxLength: 200 }
              : { inputMode: 'numeric', pattern: '[0-9]{16}', maxLength: 16 },
        }}
      />
      <TextField
        select
        label={translate('resources.households.door.purpose')}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value as PurposeCode)}
      >
        {purposes.map((each) => (
          <MenuItem key={each} value={each}>
            {word('PurposeCode', each)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('resources.households.door.reference')}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
      />
      <div role="status">
        {fault !== undefined && <Alert severity="error">{words(fault)}</Alert>}
        {found?.length === 0 && <Alert severity="info">{say('nobody')}</Alert>}
        {found && found.length > 0 && (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
            {found.map(({ id, householdId, title, line }) => (
              <li key={id}>
                <InLink to={`/households/${householdId}/show`}>{title}</InLink>
                <Typography variant="body2" color="textSecondary">
                  {line}
                </Typography>
              </li>
            ))}
          </Box>
        )}
      </div>
    </Ask>
  );
}
