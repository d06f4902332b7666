import { Autocomplete, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CriteriaOperator } from '../generated/client.ts';
import { useProgrammeNames } from '../programmes/use-programme-names.ts';
import { AreaPicker } from '../regions/AreaPicker.tsx';
import { takesSeveral } from './first-value.ts';
import { NumberEditor } from './NumberEditor.tsx';
import type { FixedValue, Value } from './tree.ts';
import type { FactWords } from './use-vocabulary.ts';

interface ValueEditorProps {
  about: FactWords;
  operator: CriteriaOperator;
  value: Value | null | undefined;
  onChange(value: Value): void;
}

/** The right way to say a value for each kind of fact; a parameter's default is edited the same way. */
export function ValueEditor({ about, operator, value, onChange }: ValueEditorProps) {
  const translate = useTranslate();
  if (operator === 'EXISTS') return null;
  const parameter = value?.parameter;
  if (about.kind === 'AREA') return <AreaEditor value={value} onChange={onChange} />;
  if (!parameter) return <FixedEditor about={about} operator={operator} value={value ?? {}} onChange={onChange} />;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', flex: 1 }}>
      <FixedEditor
        about={about}
        operator={operator}
        value={parameter.default ?? {}}
        onChange={(fixed) => onChange({ parameter: { name: parameter.name, default: fixed } })}
      />
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 320 }}>
        {translate('criteria.parameter', { name: parameter.name })}
      </Typography>
    </Stack>
  );
}

interface FixedEditorProps {
  about: FactWords;
  operator: CriteriaOperator;
  value: FixedValue;
  onChange(value: FixedValue): void;
}

function FixedEditor({ about, operator, value, onChange }: FixedEditorProps) {
  const translate = useTranslate();
  const { choices: programmes } = useProgrammeNames();
  const label = translate('criteria.value');
  if (about.kind === 'NUMBER')
    return <NumberEditor operator={operator} unit={about.unit} value={value} onChange={onChange} />;
  if (about.kind === 'FLAG')
    return (
      <TextField
        select
        label={label}
        value={value.flag === false ? 'no' : 'yes'}
        onChange={(event) => onChange({ flag: event.target.value === 'yes' })}
        sx={{ m: 0, minWidth: 110 }}
        fullWidth={false}
      >
        <MenuItem value="yes">{translate('ra.boolean.true')}</MenuItem>
        <MenuItem value="no">{translate('ra.boolean.false')}</MenuItem>
      </TextField>
    );
  const options =
    about.kind === 'NAME_SET'
      ? programmes.map(({ name }) => ({ key: /\(([^()]+)\)$/.exec(name)?.[1] ?? name, label: name }))
      : about.choices.map((choice) => ({ key: String(choice.word ?? choice.number), label: choice.label }));
  const isWords = about.kind === 'WORD' || about.kind === 'NAME_SET';
  const write = (keys: readonly string[]): FixedValue => {
    if (isWords) return takesSeveral(operator) ? { words: keys } : { word: keys[0] ?? '' };
    const numbers = keys.map(Number);
    return takesSeveral(operator) ? { numbers } : { number: numbers[0] };
  };
  const chosen = [value.words, value.word, value.numbers, value.number]
    .flat()
    .filter((key) => key != null && key !== '');
  const keys = chosen.map(String);
  return (
    <Autocomplete
      multiple={takesSeveral(operator)}
      options={options.map(({ key }) => key)}
      getOptionLabel={(key) => options.find((option) => option.key === key)?.label ?? key}
      value={takesSeveral(operator) ? keys : (keys[0] ?? null)}
      freeSolo={about.kind === 'NAME_SET'}
      onChange={(_event, picked) => onChange(write(picked == null ? [] : [picked].flat()))}
      sx={{ minWidth: { xs: '100%', sm: 240 }, flex: 1, width: 'auto' }}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      noOptionsText={translate('list.noMatch')}
      renderInput={(params) => <TextField {...params} label={label} sx={{ m: 0 }} />}
    />
  );
}

function AreaEditor({ value, onChange }: Pick<ValueEditorProps, 'value' | 'onChange'>) {
  const translate = useTranslate();
  const isOwn = value?.parameter != null;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', flex: 1 }}>
      <TextField
        select
        label={translate('criteria.value')}
        value={isOwn ? 'own' : 'other'}
        fullWidth={false}
        sx={{ m: 0, minWidth: 200 }}
        onChange={(event) =>
          onChange(event.target.value === 'own' ? { parameter: { name: 'PROGRAMME_AREA' } } : { word: '' })
        }
      >
        <MenuItem value="own">{translate('criteria.ownArea')}</MenuItem>
        <MenuItem value="other">{translate('criteria.otherArea')}</MenuItem>
      </TextField>
      {!isOwn && (
        <AreaPicker
          value={value?.word}
          onChange={(code) => onChange({ word: code ?? '' })}
          label={translate('area.label')}
        />
      )}
    </Stack>
  );
}
