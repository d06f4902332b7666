import { Alert, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../components/Ask.tsx';
import { useCodes } from '../components/codes.ts';
import { useAct } from '../components/use-act.ts';
import { ConsoleSetProgrammeOverlapDocument, OverlapRelation } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed, Refused } from '../providers/failures.ts';

export function SetOverlap({ code, onClose }: { code: string; onClose(): void }) {
  const translate = useTranslate();
  const { choices } = useCodes();
  const [otherCode, setOther] = useState('');
  const [relation, setRelation] = useState<OverlapRelation>('WARN');
  const [reasonId, setReasonId] = useState('');
  const [reasonEn, setReasonEn] = useState('');
  const { mutate, isPending, error } = useAct({
    act: async () => {
      const input = {
        code,
        otherCode: otherCode.trim(),
        relation,
        reasonId: reasonId || null,
        reasonEn: reasonEn || null,
      };
      const { setProgrammeOverlap } = await ask(ConsoleSetProgrammeOverlapDocument, { input });
      return changed({ ...setProgrammeOverlap, row: setProgrammeOverlap.programme });
    },
    done: onClose,
  });
  const words = (key: string) => translate(`resources.programmes.${key}`);
  return (
    <Ask
      open
      title={words('setOverlap')}
      confirm={translate('common.save')}
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      {error instanceof Refused && <Alert severity="error">{error.message}</Alert>}
      <TextField
        label={words('fields.otherCode')}
        value={otherCode}
        required
        onChange={(event) => setOther(event.target.value.toUpperCase())}
      />
      <TextField
        select
        label={words('fields.relation')}
        value={relation}
        onChange={(event) => setRelation(event.target.value as OverlapRelation)}
      >
        {choices('OverlapRelation', OverlapRelation).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('fields.reasonId')}
        value={reasonId}
        onChange={(event) => setReasonId(event.target.value)}
      />
      <TextField
        label={words('fields.reasonEn')}
        value={reasonEn}
        onChange={(event) => setReasonEn(event.target.value)}
      />
    </Ask>
  );
}
