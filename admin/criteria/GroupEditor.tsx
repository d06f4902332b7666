import Add from '@mui/icons-material/Add';
import { Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { firstValue } from './first-value.ts';
import type { NodeEditorProps } from './node-editor-props.ts';
import { deepest, emptyGroup, type Group, type Node, newKey } from './tree.ts';

interface GroupEditorProps extends NodeEditorProps {
  node: Group;
  /** Draws one child, which may be a group again. */
  edit(child: NodeEditorProps & { onRemove(): void }): ReactNode;
}

/** Several criteria: all of them, or any one. */
export function GroupEditor({ node, vocabulary, depth, forMembers, onChange, edit }: GroupEditorProps) {
  const translate = useTranslate();
  const put = (index: number, child: Node) => onChange({ ...node, of: node.of.with(index, child) });
  const take = (index: number) => onChange({ ...node, of: node.of.toSpliced(index, 1) });
  const add = (child: Node) => onChange({ ...node, of: [...node.of, child] });
  const household = vocabulary.household[0];
  const member = vocabulary.member[0];
  if (!household || !member) return null;
  const about = (fact: typeof household | typeof member) => {
    const operator = fact.operators[0] ?? 'EQ';
    return { operator, value: firstValue(fact, operator) };
  };
  const adders: [string, () => Node][] = [
    ['household', () => ({ kind: 'household', key: newKey(), fact: household.fact, ...about(household) })],
    [
      'member',
      () => ({ kind: 'member', key: newKey(), where: [{ key: newKey(), fact: member.fact, ...about(member) }] }),
    ],
    ...(forMembers
      ? [['self', () => ({ kind: 'self', key: newKey(), fact: member.fact, ...about(member) })] as [string, () => Node]]
      : []),
    ...(depth < deepest ? [['group', () => emptyGroup('any')] as [string, () => Node]] : []),
  ];
  return (
    <Stack sx={{ gap: 1.25 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={node.mode}
        aria-label={translate('criteria.mode')}
        onChange={(_event, mode: Group['mode'] | null) => mode && onChange({ ...node, mode })}
      >
        <ToggleButton value="all">{translate('criteria.all')}</ToggleButton>
        <ToggleButton value="any">{translate('criteria.any')}</ToggleButton>
      </ToggleButtonGroup>
      {node.of.map((child, index) => (
        <Fragment key={child.key}>
          {edit({
            node: child,
            vocabulary,
            depth: depth + 1,
            forMembers,
            onChange: (changed) => put(index, changed),
            onRemove: () => take(index),
          })}
        </Fragment>
      ))}
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
        {adders.map(([kind, make]) => (
          <Button key={kind} size="small" startIcon={<Add />} onClick={() => add(make())}>
            {translate(`criteria.kinds.${kind}`)}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}
