import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { areaWords, useArea, useAreaSearch } from './use-areas.ts';

interface AreaPickerProps {
  value: string | null | undefined;
  onChange(code: string | null): void;
  label: string;
  /** Offers the whole nation too. */
  nation?: boolean;
  within?: string;
  error?: boolean;
  helperText?: ReactNode;

  fullWidth?: boolean;
}

interface Option {
  readonly code: string;
  readonly words: string;
}

/** Finds an area by name or code among 92,000. */
export function AreaPicker({ value, onChange, label, nation, within, error, helperText, fullWidth }: AreaPickerProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const chosen = useArea(value);
  const { data = [], isFetching } = useAreaSearch(typed, within);
  const whole: Option = { code: 'ID', words: translate('common.nation') };
  const found = data.map((area) => ({ code: area.code, words: areaWords(area) }));
  const current: Option | null = !value
    ? null
    : value === 'ID'
      ? whole
      : { code: value, words: chosen ? areaWords(chosen) : value };
  const isSearching = typed.trim().length >= 3 && typed !== current?.words;
  return (
    <Autocomplete<Option>
      value={current}
      onChange={(_event, option) => onChange(option?.code ?? null)}
      onInputChange={(_event, text) => setTyped(text)}
      options={isSearching ? found : nation ? [whole] : []}
      filterOptions={(options) => options}
      getOptionLabel={({ words }) => words}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      loading={isFetching}
      loadingText={translate('ra.page.loading')}
      noOptionsText={translate(isSearching ? 'area.nobody' : 'area.hint')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      fullWidth={fullWidth}
      sx={{ minWidth: { xs: '100%', sm: 300 }, width: fullWidth ? '100%' : 'auto' }}
      renderOption={({ key, ...props }, { code, words }) => (
        <Box component="li" key={key} {...props}>
          <span>
            {words}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
              {code}
            </Typography>
          </span>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} label={label} error={error} helperText={helperText} sx={{ m: 0 }} />
      )}
    />
  );
}
