import { Link as Anchor, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** A link inside the console. */
export const InLink = ({ to, children, sx }: { to: string; children: ReactNode; sx?: SxProps<Theme> }) => (
  <Anchor
    component={Link}
    to={to}
    sx={{ fontWeight: 600, textDecorationColor: 'transparent', '&:hover': { textDecorationColor: 'inherit' }, ...sx }}
    onClick={(event) => event.stopPropagation()}
  >
    {children}
  </Anchor>
);
