import { Alert, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../components/Ask.tsx';
import { useAct } from '../components/use-act.ts';
import { ConsoleSetProgrammeQuotaDocument } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed, Refused } from '../providers/failures.ts';
import { AreaPicker } from '../regions/AreaPicker.tsx';
import type { Quota } from './Quotas.tsx';
import type { Programme } from './resource.ts';

interface SetQuotaProps {
  programme: Programme;
  quota?: Quota;
  onClose(): void;
}

export function SetQuota({ programme, quota, onClose }: SetQuotaProps) {
  const translate = useTranslate();
  const [areaCode, setArea] = useState<string | null>(quota?.areaCode ?? programme.areaCode);
  const [period, setPeriod] = useState(quota?.period ?? '');
  const [places, setPlaces] = useState(String(quota?.places ?? ''));
  const { mutate, isPending, error } = useAct({
    act: async () => {
      const { setProgrammeQuota } = await ask(ConsoleSetProgrammeQuotaDocument, {
        input: {
          programmeId: programme.rowId,
          areaCode: areaCode ?? 'ID',
          period: period.trim(),
          places: Number(places),
          expectedVersion: quota?.version,
        },
      });
      return changed({ ...setProgrammeQuota, row: setProgrammeQuota.programme });
    },
    done: onClose,
  });
  const words = (key: string) => translate(`resources.programmes.${key}`);
  return (
    <Ask
      open
      title={words('setQuota')}
      confirm={translate('common.save')}
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      {error instanceof Refused && <Alert severity="error">{error.message}</Alert>}
      <AreaPicker value={areaCode} onChange={setArea} label={translate('area.label')} nation fullWidth />
      <TextField
        label={words('fields.period')}
        helperText={words('periodHint')}
        value={period}
        required
        disabled={Boolean(quota)}
        onChange={(event) => setPeriod(event.target.value)}
      />
      <TextField
        label={words('fields.places')}
        value={places}
        type="number"
        required
        slotProps={{ htmlInput: { min: 0, step: 1 } }}
        onChange={(event) => setPlaces(event.target.value)}
      />
    </Ask>
  );
}
