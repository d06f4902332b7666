import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinearProgress, useLocale, useTranslate } from 'react-admin';
import { Section } from '../components/Section.tsx';
import { ConsoleEligibilitiesDocument, type EligibilityVerdict, type VerdictFragment } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { useWords } from '../providers/words.ts';
import { VerdictCard } from './VerdictCard.tsx';

const order: readonly EligibilityVerdict[] = ['ELIGIBLE', 'NEEDS_DATA', 'NOT_ELIGIBLE'];

/** Each asking is a row in the access log, so looking at another window must not ask again. */
const once = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false };

/** Every programme and how this family comes out; asked for by a click, since the service records the question. */
export function EligibilitySection({ householdId }: { householdId: string }) {
  const translate = useTranslate();
  const words = useWords();
  const locale = useLocale();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching } = useQuery({
    queryKey: ['eligibilities', householdId, locale],
    enabled: isAsked,
    ...once,
    queryFn: async ({ signal }) =>
      (await ask(ConsoleEligibilitiesDocument, { id: householdId }, signal)).household?.eligibilities ?? [],
  });
  const say = (key: string) => translate(`resources.households.eligibility.${key}`);
  return (
    <Section
      title={say('title')}
      hint={say('hint')}
      actions={
        !isAsked && (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {say('check')}
          </Button>
        )
      }
    >
      {isFetching && <LinearProgress sx={{ width: '100%' }} />}
      {error && <Typography role="alert">{words(error)}</Typography>}
      <Stack sx={{ gap: 2.5 }} aria-live="polite">
        {data && order.map((verdict) => <VerdictGroup key={verdict} verdict={verdict} all={data} />)}
      </Stack>
    </Section>
  );
}

function VerdictGroup({ verdict, all }: { verdict: EligibilityVerdict; all: readonly VerdictFragment[] }) {
  const translate = useTranslate();
  const those = all.filter((each) => each.verdict === verdict);
  if (those.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {translate(`codes.EligibilityVerdict.${verdict}`)} ({those.length})
      </Typography>
      {those.map((each) => (
        <VerdictCard key={each.programme.code} eligibility={each} />
      ))}
    </div>
  );
}
