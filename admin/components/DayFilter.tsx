import { TextField } from '@mui/material';
import { useFilter } from './filters.tsx';

/** Narrows to a first or last day. */
export function DayFilter({ source, label }: { source: string; label: string }) {
  const [value, setValue] = useFilter<string>(source);
  return (
    <TextField
      type="date"
      fullWidth={false}
      label={label}
      value={value ?? ''}
      onChange={(event) => setValue(event.target.value || undefined)}
      sx={{ minWidth: { xs: '48%', sm: 160 }, m: 0 }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
