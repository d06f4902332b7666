import { Alert, Box, Button, Card, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { PageHead } from '../components/PageHead.tsx';
import { useAct } from '../components/use-act.ts';
import { Failure } from '../layout/Failure.tsx';
import { NoRight } from '../layout/NoRight.tsx';
import { useViewer } from '../providers/viewer.ts';
import { useWords } from '../providers/words.ts';
import { NodeEditor } from './NodeEditor.tsx';
import { readTree } from './read-tree.ts';
import { SimulationPanel } from './SimulationPanel.tsx';
import { deepest, emptyGroup, isWhole, levels, type Node } from './tree.ts';
import { draftCriteria, type ProgrammeCriteria, useCriteria } from './use-criteria.ts';
import { useVocabulary } from './use-vocabulary.ts';
import { writeTree } from './write-tree.ts';

/** Writes the next version of a programme's criteria, starting from the newest. */
export function CriteriaPage() {
  const { id = '' } = useParams();
  const { data: programme, error, refetch } = useCriteria(id);
  if (error) return <Failure error={error} resetErrorBoundary={() => refetch()} />;
  if (!programme) return <Loading />;
  return programme.manageable ? <Builder key={programme.id} programme={programme} /> : <NoRight />;
}

function Builder({ programme }: { programme: ProgrammeCriteria }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = useWords();
  const { may } = useViewer();
  const vocabulary = useVocabulary();
  const [newest] = programme.criteriaVersions;
  const [start] = useState(() => (newest ? readTree(newest.criteria) : emptyGroup()));
  const [tree, setTree] = useState<Node>(() => asGroup(start ?? emptyGroup()));
  const [label, setLabel] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { mutate, isPending, error } = useAct({
    act: () =>
      draftCriteria({ programmeId: programme.id, label: label.trim(), criteria: writeTree(tree), idempotencyKey }),
    done: () => {
      setKey(crypto.randomUUID());
      navigate(`/programmes/${programme.code}/show`);
    },
  });
  if (!vocabulary) return <Loading />;
  const isReady = isWhole(tree) && levels(tree) <= deepest;
  return (
    <>
      <PageHead title={translate('criteria.builderTitle', { name: programme.name })} under={programme.code} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: 'minmax(0, 1fr) 360px' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          {!start && <Alert severity="warning">{translate('criteria.tooDeep')}</Alert>}
          <Typography>{translate('criteria.builderHint')}</Typography>
          {error && <Alert severity="error">{words(error)}</Alert>}
          {levels(tree) > deepest && <Alert severity="warning">{translate('criteria.flatter')}</Alert>}
          <NodeEditor
            node={tree}
            vocabulary={vocabulary}
            depth={1}
            forMembers={programme.unit === 'MEMBER'}
            onChange={setTree}
          />
          <Card sx={{ p: 2, display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
            <TextField
              label={translate('criteria.label')}
              helperText={translate('criteria.labelHint')}
              value={label}
              required
              fullWidth={false}
              onChange={(event) => setLabel(event.target.value)}
              sx={{ m: 0 }}
            />
            <Button
              variant="contained"
              loading={isPending}
              disabled={!label.trim() || !isReady}
              onClick={() => mutate()}
            >
              {translate('criteria.saveDraft')}
            </Button>
            <Button onClick={() => navigate(`/programmes/${programme.code}/show`)}>
              {translate('ra.action.cancel')}
            </Button>
          </Card>
        </Stack>
        {may('PROGRAMME_SIMULATE') && (
          <SimulationPanel code={programme.code} criteria={isReady ? writeTree(tree) : undefined} />
        )}
      </Box>
    </>
  );
}

/** The outermost group stands as it is; a single line, or a group turned round, is put into one. */
const asGroup = (node: Node): Node => (node.kind === 'group' && !node.negated ? node : { ...emptyGroup(), of: [node] });
