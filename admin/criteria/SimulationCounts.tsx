import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../components/format.ts';
import type { CountsFragment } from '../generated/client.ts';

const figures = ['before', 'after', 'gained', 'lost', 'needsData', 'households'] as const;

export function SimulationCounts({ total, activeLabel }: { total: CountsFragment; activeLabel: string | null }) {
  const translate = useTranslate();
  const { number } = useFormat();
  if (total.withheld) return <Typography>{translate('criteria.simulation.withheld')}</Typography>;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: 1.5 }}
    >
      {figures.map((name) => (
        <div key={name}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {translate(`criteria.simulation.${name}`, { label: activeLabel ?? '-' })}
          </Typography>
          <Box component="dd" sx={{ m: 0, fontSize: '1.35rem', fontWeight: 650 }}>
            {number(total[name] ?? 0)}
          </Box>
        </div>
      ))}
    </Box>
  );
}
