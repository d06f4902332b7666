import Add from '@mui/icons-material/Add';
import Close from '@mui/icons-material/Close';
import { Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CriteriaOperator } from '../generated/client.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { firstValue } from './first-value.ts';
import { NumberEditor } from './NumberEditor.tsx';
import { type Condition, type MemberLeaf, newKey } from './tree.ts';
import type { Vocabulary } from './use-vocabulary.ts';

type Where = MemberLeaf['where'][number];

interface MemberEditorProps {
  node: MemberLeaf;
  facts: Vocabulary['member'];
  onChange(node: MemberLeaf): void;
}

const countOperators: readonly CriteriaOperator[] = ['GTE', 'LTE', 'EQ'];

/** Conditions that one and the same member meets; or how many members do. */
export function MemberEditor({ node, facts, onChange }: MemberEditorProps) {
  const translate = useTranslate();
  const put = (index: number, condition: Condition) =>
    onChange({ ...node, where: node.where.with(index, { ...(node.where[index] as Where), ...condition } as Where) });
  const add = () => {
    const [about] = facts;
    const operator = about?.operators[0];
    if (about && operator)
      onChange({
        ...node,
        where: [...node.where, { key: newKey(), fact: about.fact, operator, value: firstValue(about, operator) }],
      });
  };
  const { count } = node;
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <TextField
          select
          fullWidth={false}
          label={translate('criteria.howMany')}
          value={count?.operator ?? 'ANY'}
          sx={{ m: 0, minWidth: 220 }}
          onChange={(event) => {
            const operator = event.target.value as CriteriaOperator | 'ANY';
            onChange({
              ...node,
              count: operator === 'ANY' ? undefined : { operator, value: count?.value ?? { number: 2 } },
            });
          }}
        >
          <MenuItem value="ANY">{translate('criteria.someMember')}</MenuItem>
          {countOperators.map((operator) => (
            <MenuItem key={operator} value={operator}>
              {translate(`criteria.counts.${operator}`)}
            </MenuItem>
          ))}
        </TextField>
        {count && (
          <NumberEditor
            operator={count.operator}
            unit={translate('criteria.people')}
            value={count.value}
            onChange={(value) => onChange({ ...node, count: { ...count, value } })}
          />
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {translate('criteria.sameMember')}
      </Typography>
      {node.where.map((condition, index) => (
        <Stack key={condition.key} direction="row" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
          <ConditionEditor facts={facts} condition={condition} onChange={(changed) => put(index, changed)} />
          {node.where.length > 1 && (
            <IconButton
              size="small"
              aria-label={translate('criteria.remove')}
              onClick={() => onChange({ ...node, where: node.where.toSpliced(index, 1) })}
            >
              <Close fontSize="small" />
            </IconButton>
          )}
        </Stack>
      ))}
      {node.where.length < 8 && (
        <Button size="small" startIcon={<Add />} onClick={add} sx={{ alignSelf: 'flex-start' }}>
          {translate('criteria.addCondition')}
        </Button>
      )}
    </Stack>
  );
}
