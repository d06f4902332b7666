import { Box } from '@mui/material';
import { useAreaName } from './use-areas.ts';

/** An area in words; its code is read on hover. */
export function AreaName({ code, short }: { code: string; short?: boolean }) {
  const name = useAreaName(code);
  return (
    <Box component="span" title={code}>
      {short ? name.split(', ').slice(0, 2).join(', ') : name}
    </Box>
  );
}
