import { Chip, FormHelperText, Stack } from '@mui/material';
import { useInput, useTranslate, ValidationError, type Validator } from 'react-admin';
import { AreaPicker } from './AreaPicker.tsx';
import { useAreaName } from './use-areas.ts';

interface AreasInputProps {
  source: string;
  label: string;
  validate?: Validator;
}

/** Several areas as a field of a form. */
export function AreasInput({ source, label, validate }: AreasInputProps) {
  const {
    field,
    fieldState: { error },
    isRequired,
  } = useInput({ source, validate });
  const chosen: readonly string[] = field.value || [];
  return (
    <Stack sx={{ width: '100%', gap: 1, mb: 2 }}>
      <AreaPicker
        value={null}
        onChange={(code) => code && !chosen.includes(code) && field.onChange([...chosen, code])}
        label={isRequired ? `${label} *` : label}
        nation
        error={Boolean(error)}
        fullWidth
      />
      {error?.message && (
        <FormHelperText error>
          <ValidationError error={error.message} />
        </FormHelperText>
      )}
      <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
        {chosen.map((code) => (
          <AreaChip key={code} code={code} onDelete={() => field.onChange(chosen.filter((each) => each !== code))} />
        ))}
      </Stack>
    </Stack>
  );
}

function AreaChip({ code, onDelete }: { code: string; onDelete(): void }) {
  const translate = useTranslate();
  const name = useAreaName(code);
  return <Chip label={name} onDelete={onDelete} aria-label={`${name}. ${translate('ra.action.remove')}: Backspace`} />;
}
