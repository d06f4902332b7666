import Search from '@mui/icons-material/Search';
import { InputAdornment, MenuItem, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

function useFilter<Value>(source: string): [Value | undefined, (value: Value | undefined) => void] {
  const { filterValues, setFilters } = useListContext();
  return [
    filterValues[source],
    (value) => {
      const { [source]: _dropped, ...others } = filterValues;
      setFilters(value === undefined ? others : { ...others, [source]: value });
    },
  ];
}

/** Narrows by a word, asking once the person pauses. */
export function WordFilter({ source, label }: { source: string; label: string }) {
  const [value, setValue] = useFilter<string>(source);
  const [typed, setTyped] = useState(value ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause
  useEffect(() => {
    if (typed === (value ?? '')) return;
    const pause = window.setTimeout(() => setValue(typed.trim() || undefined), 350);
    return () => window.clearTimeout(pause);
  }, [typed]);
  return (
    <TextField
      type="search"
      fullWidth={false}
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ minWidth: { xs: '100%', sm: 260 }, m: 0 }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Search fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

interface ChoiceFilterProps {
  source: string;
  label: string;
  choices: readonly { id: string; name: string }[];
}

/** Narrows to one of a few values, or all. */
export function ChoiceFilter({ source, label, choices }: ChoiceFilterProps) {
  const translate = useTranslate();
  const [value, setValue] = useFilter<string>(source);
  return (
    <TextField
      select
      fullWidth={false}
      label={label}
      value={value ?? ''}
      onChange={(event) => setValue(event.target.value || undefined)}
      sx={{ minWidth: { xs: '48%', sm: 170 }, m: 0 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('common.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

export { useFilter };
