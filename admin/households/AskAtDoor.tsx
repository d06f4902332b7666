import { Alert, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../components/Ask.tsx';
import { useCodes } from '../components/codes.ts';
import { PurposeCode } from '../generated/client.ts';
import { useWords } from '../providers/words.ts';
import type { DoorRequest } from './use-door.ts';

/** Reports never open anything. */
const purposes = Object.values(PurposeCode).filter((purpose) => purpose !== 'REPORTING');
const withoutReference = new Set<PurposeCode>(['CASE_HANDLING', 'REGISTRY_UPDATE']);

interface AskAtDoorProps {
  title: string;
  explanation: string;
  onOpen(request: DoorRequest): Promise<void>;
  onClose(): void;
}

/** Nobody passes without saying what for; the service keeps the answer and the person concerned may read it. */
export function AskAtDoor({ title, explanation, onOpen, onClose }: AskAtDoorProps) {
  const translate = useTranslate();
  const words = useWords();
  const { word } = useCodes();
  const [purpose, setPurpose] = useState<PurposeCode>('CASE_HANDLING');
  const [reference, setReference] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const needsReference = !withoutReference.has(purpose);
  const open = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      await onOpen({ purpose, reference: reference.trim() || undefined });
      onClose();
    } catch (refused) {
      setFault(refused);
      setBusy(false);
    }
  };
  return (
    <Ask
      open
      title={title}
      confirm={translate('resources.households.door.open')}
      busy={busy}
      onConfirm={open}
      onClose={onClose}
    >
      <Typography>{explanation}</Typography>
      {fault !== undefined && <Alert severity="error">{words(fault)}</Alert>}
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
        helperText={translate(`resources.households.door.${needsReference ? 'referenceNeeded' : 'referenceOptional'}`)}
        required={needsReference}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </Ask>
  );
}
