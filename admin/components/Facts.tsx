import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Label and value, as a list that screen readers read in pairs; unknown values say so. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 150px), 1fr))',
        columnGap: 3,
        rowGap: 1.5,
      }}
    >
      {facts.map(([label, value]) => (
        <Box key={label} sx={{ minWidth: 0 }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value == null || value === '' ? (
              <Typography component="span" color="textSecondary" sx={{ fontStyle: 'italic' }}>
                {translate('common.unknown')}
              </Typography>
            ) : (
              value
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
