import { InputAdornment, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CriteriaOperator } from '../generated/client.ts';
import { takesSeveral } from './first-value.ts';
import type { FixedValue } from './tree.ts';

interface NumberEditorProps {
  operator: CriteriaOperator;
  unit: string | null;
  value: FixedValue;
  onChange(value: FixedValue): void;
}

/** One number, two for a range, or several with commas between. */
export function NumberEditor({ operator, unit, value, onChange }: NumberEditorProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState((value.numbers ?? []).join(', '));
  const ending = unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {};
  const field = (label: string, number: number | null | undefined, change: (next: number | undefined) => void) => (
    <TextField
      type="number"
      label={label}
      value={number ?? ''}
      fullWidth={false}
      onChange={(event) => change(event.target.value === '' ? undefined : Number(event.target.value))}
      slotProps={{ input: ending, htmlInput: { step: 'any' } }}
      sx={{ m: 0, width: unit ? 170 : 120 }}
    />
  );
  if (operator === 'BETWEEN') {
    const [from, to] = value.numbers ?? [];
    const put = (one: number | undefined, other: number | undefined) =>
      onChange({ numbers: [one ?? 0, other ?? one ?? 0] });
    return (
      <Stack direction="row" sx={{ gap: 1 }}>
        {field(translate('criteria.from'), from, (next) => put(next, to))}
        {field(translate('criteria.to'), to, (next) => put(from, next))}
      </Stack>
    );
  }
  if (takesSeveral(operator))
    return (
      <TextField
        label={translate('criteria.value')}
        value={typed}
        helperText={translate('criteria.commas')}
        fullWidth={false}
        onChange={(event) => {
          setTyped(event.target.value);
          const numbers = event.target.value
            .split(/[,;\s]+/)
            .filter(Boolean)
            .map(Number);
          onChange({ numbers: numbers.filter(Number.isFinite) });
        }}
        sx={{ m: 0, minWidth: 180 }}
      />
    );
  return field(translate('criteria.value'), value.number, (number) => onChange({ number }));
}
