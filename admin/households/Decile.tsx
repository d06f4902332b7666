import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

const steps = Array.from({ length: 10 }, (_, index) => index + 1);

/** Ten steps from the poorest; those that most programmes serve are marked by a line, not by colour alone. */
export function DecileRuler({ decile }: { decile: number | null }) {
  const translate = useTranslate();
  const label = decile ? translate('resources.households.decileOf', { decile }) : translate('common.unknown');
  return (
    <Box role="img" aria-label={label} sx={{ display: 'flex', gap: '3px', maxWidth: 420 }}>
      {steps.map((step) => (
        <Stack key={step} sx={{ flex: 1, alignItems: 'center', gap: 0.5 }}>
          <Box
            sx={({ palette }) => ({
              width: '100%',
              height: 30,
              borderRadius: '5px',
              display: 'grid',
              placeItems: 'center',
              fontWeight: 650,
              fontSize: '0.85rem',
              color: step === decile ? 'primary.contrastText' : 'text.secondary',
              backgroundColor: step === decile ? 'primary.main' : palette.mode === 'light' ? '#ebede7' : '#26332f',
            })}
          >
            {step}
          </Box>
          <Box
            sx={{
              height: 3,
              width: '100%',
              borderRadius: 2,
              backgroundColor: step <= 4 ? 'warning.main' : 'transparent',
            }}
          />
        </Stack>
      ))}
    </Box>
  );
}

export function DecileWord({ decile, period }: { decile: number | null; period?: string | null }) {
  const translate = useTranslate();
  if (!decile) return <Typography component="span">{translate('resources.households.noDecile')}</Typography>;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <strong>{decile}</strong>
      {period && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 0.75 }}>
          {period}
        </Typography>
      )}
    </Box>
  );
}
