import { useInput, useTranslate, ValidationError, type Validator } from 'react-admin';
import { AreaPicker } from './AreaPicker.tsx';

interface AreaInputProps {
  source: string;
  label?: string;
  validate?: Validator;
  nation?: boolean;
}

/** An area as a field of a form. */
export function AreaInput({ source, label, validate, nation }: AreaInputProps) {
  const translate = useTranslate();
  const {
    field,
    fieldState: { error },
    isRequired,
  } = useInput({ source, validate });
  return (
    <AreaPicker
      value={field.value}
      onChange={(code) => field.onChange(code ?? '')}
      label={isRequired ? `${label ?? translate('area.label')} *` : (label ?? translate('area.label'))}
      nation={nation}
      error={Boolean(error)}
      helperText={error?.message ? <ValidationError error={error.message} /> : ' '}
      fullWidth
    />
  );
}
