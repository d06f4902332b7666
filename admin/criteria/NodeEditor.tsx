import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Checkbox, FormControlLabel, IconButton, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ConditionEditor } from './ConditionEditor.tsx';
import { GroupEditor } from './GroupEditor.tsx';
import { MemberEditor } from './MemberEditor.tsx';
import type { NodeEditorProps } from './node-editor-props.ts';
import type { Node } from './tree.ts';

/** One node of the tree with what applies to every kind: turned round, never waived, taken out. */
export function NodeEditor(props: NodeEditorProps) {
  const { node, onChange, onRemove } = props;
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate(`criteria.kinds.${node.kind}`)}
      sx={{
        border: '1px solid',
        borderColor: node.negated ? 'error.main' : 'divider',
        borderLeftWidth: 4,
        borderRadius: 1.5,
        p: 1.25,
        backgroundColor: node.kind === 'group' ? 'background.default' : 'background.paper',
      }}
    >
      <Kind {...props} />
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 2, mt: 0.5 }}>
        {onRemove && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={node.negated ?? false}
                onChange={(event) => onChange({ ...node, negated: event.target.checked })}
              />
            }
            label={translate('criteria.negated')}
          />
        )}
        {node.kind !== 'group' && (
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={node.mandatory ?? false}
                onChange={(event) => onChange({ ...node, mandatory: event.target.checked })}
              />
            }
            label={translate('criteria.mandatory')}
          />
        )}
        {onRemove && (
          <IconButton size="small" onClick={onRemove} aria-label={translate('criteria.remove')} sx={{ ml: 'auto' }}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        )}
      </Stack>
    </Box>
  );
}

function Kind(props: NodeEditorProps) {
  const { node, vocabulary, onChange } = props;
  if (node.kind === 'group') return <GroupEditor {...props} node={node} edit={(child) => <NodeEditor {...child} />} />;
  if (node.kind === 'member') return <MemberEditor node={node} facts={vocabulary.member} onChange={onChange} />;
  return (
    <ConditionEditor
      facts={node.kind === 'household' ? vocabulary.household : vocabulary.member}
      condition={node}
      onChange={(condition) => onChange({ ...node, ...condition } as Node)}
    />
  );
}
