import { Button, CircularProgress, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Door } from '../components/Door.tsx';

/** The page before the console: a mark, a word, and at most one thing to do. */
export function Welcome({ word, action, busy }: { word?: string; action?: [string, () => void]; busy?: boolean }) {
  const translate = useTranslate();
  return (
    <Threshold title={translate('name')} line={translate('tagline')}>
      {busy && <CircularProgress size={28} aria-label={translate('signIn.starting')} />}
      {word && <Typography role="status">{word}</Typography>}
      {action && (
        <Button variant="contained" size="large" onClick={action[1]}>
          {action[0]}
        </Button>
      )}
    </Threshold>
  );
}

function Threshold({ title, line, children }: { title: string; line: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack
      component="main"
      sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', gap: 2, p: 3, textAlign: 'center' }}
    >
      <Stack sx={{ color: 'primary.main', alignItems: 'center' }}>
        <Door size={72} />
      </Stack>
      <Typography
        component="h1"
        variant="h1"
        ref={heading}
        tabIndex={-1}
        sx={{ '&:focus-visible': { outline: 'none' } }}
      >
        {title}
      </Typography>
      <Typography color="textSecondary">{line}</Typography>
      {children}
    </Stack>
  );
}
