import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { CriterionOutcome, VerdictFragment } from '../generated/client.ts';

type Result = VerdictFragment['results'][number];

const tones: Record<CriterionOutcome, Tone> = { PASS: 'good', FAIL: 'bad', UNKNOWN: 'wait', WITHHELD: 'plain' };

/** One programme: the verdict folded, every criterion with its reason unfolded. */
export function VerdictCard({ eligibility }: { eligibility: VerdictFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const id = useId();
  const { programme, criteriaLabel, asOf, results } = eligibility;
  const reasons = results.filter(({ matters, toChange }) => matters && toChange);
  return (
    <Accordion
      disableGutters
      variant="outlined"
      slotProps={{ heading: { component: 'h4' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} id={id} aria-controls={`${id}-criteria`}>
        <Box>
          <Typography component="span" sx={{ fontWeight: 650 }}>
            {programme.name}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            {reasons[0]?.toChange ?? programme.ownerLabel}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
          {results.map((result) => (
            <Criterion key={result.id} result={result} />
          ))}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          {translate('resources.households.eligibility.basis', { label: criteriaLabel, date: day(asOf) })}{' '}
          <InLink to={`/programmes/${programme.code}/show`}>{programme.code}</InLink>
        </Typography>
      </AccordionDetails>
    </Accordion>
  );
}

/** A criterion that failed among alternatives, one of which holds, is no reason for alarm. */
function Criterion({ result }: { result: Result }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const { label, outcome, value, observedAt, source, stale, toChange, matters } = result;
  const found = [
    value && translate('resources.households.eligibility.found', { value }),
    observedAt && day(observedAt),
    source && word('FactSource', source),
    stale && translate('resources.households.stale'),
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '132px 1fr' }, gap: 1.5, alignItems: 'start' }}
    >
      <Tag
        tone={outcome === 'FAIL' && !matters ? 'plain' : tones[outcome]}
        label={word('CriterionOutcome', outcome) ?? outcome}
      />
      <Box>
        {label}
        {found.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {found.join(', ')}
          </Typography>
        )}
        {matters && toChange && (
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {toChange}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
