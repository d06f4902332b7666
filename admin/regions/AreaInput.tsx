import { useInput, useTranslate, type Validator } from 'react-admin';
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
      label={label ?? translate('area.label')}
      nation={nation}
      required={isRequired}
      error={Boolean(error)}
      helperText={error?.message ? translate(readable(error.message)) : undefined}
      fullWidth
    />
  );
}

/** react-admin marks its own messages so that they can carry values. */
const readable = (message: string) =>
  message.startsWith('@@react-admin@@') ? (JSON.parse(message.slice('@@react-admin@@'.length)) as string) : message;
