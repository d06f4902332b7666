import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PageHeadProps {
  title: string;
  /** A line under the title: code, place, state. */
  under?: ReactNode;
  /** Buttons of the page. */
  children?: ReactNode;
}

/** The one heading of a page, with what can be done there. */
export function PageHead({ title, under, children }: PageHeadProps) {
  const translate = useTranslate();
  return (
    <Stack
      component="header"
      direction="row"
      sx={{ flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between', gap: 1.5, mb: 2, mt: 0.5 }}
    >
      <title>{`${title} - ${translate('name')}`}</title>
      <Stack sx={{ gap: 0.75, minWidth: 0 }}>
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {under && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', color: 'text.secondary' }}>
            {under}
          </Stack>
        )}
      </Stack>
      {children && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {children}
        </Stack>
      )}
    </Stack>
  );
}
