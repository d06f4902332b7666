import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

interface NoticeProps {
  title: string;
  word: string;
  children?: ReactNode;
}

/** A page that has nothing to show but a reason and a way on. */
export function Notice({ title, word, children }: NoticeProps) {
  const translate = useTranslate();
  return (
    <Stack sx={{ maxWidth: 560, mx: 'auto', mt: { xs: 4, md: 10 }, gap: 2, alignItems: 'flex-start' }} role="alert">
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <Typography>{word}</Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {children}
        <Button component={Link} to="/" variant="outlined">
          {translate('failures.home')}
        </Button>
      </Stack>
    </Stack>
  );
}
