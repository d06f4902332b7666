import { Alert, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConsoleSimulateProgrammeDocument, type CriteriaInput } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { useViewer } from '../providers/viewer.ts';
import { useWords } from '../providers/words.ts';
import { AreaPicker } from '../regions/AreaPicker.tsx';
import { SimulationCounts } from './SimulationCounts.tsx';
import { SimulationTable } from './SimulationTable.tsx';

interface SimulationPanelProps {
  code: string;
  /** What stands in the builder, or undefined while it is not whole. */
  criteria: CriteriaInput | undefined;
}

const pause = 700;

/** Who gains and loses by the draft, counted again whenever somebody stops changing it. */
export function SimulationPanel({ code, criteria }: SimulationPanelProps) {
  const translate = useTranslate();
  const words = useWords();
  const id = useId();
  const { permissions } = useViewer();
  const reach = permissions.find(({ action }) => action === 'PROGRAMME_SIMULATE')?.areaCodes ?? [];
  const [area, setArea] = useState<string | null>(reach.find((each) => each !== 'ID') ?? null);
  const settled = useSettled(criteria);
  const { data, error, isFetching } = useQuery({
    queryKey: ['simulation', code, area, settled],
    enabled: Boolean(area && settled),
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) => {
      const variables = { programme: code, area: area as string, criteria: settled as CriteriaInput };
      return (await ask(ConsoleSimulateProgrammeDocument, variables, signal)).simulateProgramme;
    },
  });
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2, position: { lg: 'sticky' }, top: { lg: 72 } }}>
      <Stack sx={{ gap: 1.5 }}>
        <Typography component="h2" variant="h2" id={id}>
          {translate('criteria.simulation.title')}
        </Typography>
        <AreaPicker value={area} onChange={setArea} label={translate('area.label')} fullWidth />
        <Stack sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Stack>
        {!area && <Typography color="textSecondary">{translate('criteria.simulation.chooseArea')}</Typography>}
        {!criteria && <Typography color="textSecondary">{translate('criteria.simulation.notWhole')}</Typography>}
        {error && <Alert severity="warning">{words(error)}</Alert>}
        {data && !error && (
          <Stack sx={{ gap: 1.5 }} aria-live="polite">
            <SimulationCounts total={data.total} activeLabel={data.activeLabel} />
            <SimulationTable title={translate('criteria.simulation.byArea')} rows={data.byArea} areas />
            <SimulationTable title={translate('criteria.simulation.byDecile')} rows={data.byDecile} />
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

/** The value once it has stayed the same for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: two trees with the same text are the same tree
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
