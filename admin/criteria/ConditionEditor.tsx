import { Autocomplete, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CriteriaOperator } from '../generated/client.ts';
import { firstValue } from './first-value.ts';
import type { Condition } from './tree.ts';
import type { FactWords } from './use-vocabulary.ts';
import { ValueEditor } from './ValueEditor.tsx';

interface ConditionEditorProps {
  facts: readonly FactWords[];
  condition: Condition;
  onChange(condition: Condition): void;
}

/** Fact, comparison, value. */
export function ConditionEditor({ facts, condition, onChange }: ConditionEditorProps) {
  const translate = useTranslate();
  const about = facts.find(({ fact }) => fact === condition.fact);
  const chooseFact = (chosen: FactWords | null) => {
    const operator = chosen?.operators[0];
    if (chosen && operator) onChange({ fact: chosen.fact, operator, value: firstValue(chosen, operator) });
  };
  const chooseOperator = (operator: CriteriaOperator) =>
    about && onChange({ ...condition, operator, value: firstValue(about, operator) });
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start', flex: 1 }}>
      <Autocomplete<FactWords, false, true>
        disableClearable
        value={about}
        options={facts as FactWords[]}
        getOptionLabel={({ label }) => label}
        getOptionKey={({ fact }) => fact}
        isOptionEqualToValue={(one, other) => one.fact === other.fact}
        onChange={(_event, chosen) => chooseFact(chosen)}
        openText={translate('ra.action.open')}
        closeText={translate('ra.action.close')}
        noOptionsText={translate('list.noMatch')}
        sx={{ minWidth: { xs: '100%', sm: 260 }, width: 'auto' }}
        renderInput={(params) => <TextField {...params} label={translate('criteria.fact')} sx={{ m: 0 }} />}
      />
      <TextField
        select
        label={translate('criteria.operator')}
        value={condition.operator}
        onChange={(event) => chooseOperator(event.target.value as CriteriaOperator)}
        fullWidth={false}
        sx={{ m: 0, minWidth: 150 }}
      >
        {(about?.operators ?? [condition.operator]).map((operator) => (
          <MenuItem key={operator} value={operator}>
            {translate(`criteria.operators.${operator}`)}
          </MenuItem>
        ))}
      </TextField>
      {about && (
        <ValueEditor
          key={`${condition.fact} ${condition.operator}`}
          about={about}
          operator={condition.operator}
          value={condition.value}
          onChange={(value) => onChange({ ...condition, value })}
        />
      )}
    </Stack>
  );
}
