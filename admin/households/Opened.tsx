import { Button, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';

interface OpenedProps {
  title: string;
  secondsLeft: number;
  onClose(): void;
  children: ReactNode;
}

/** What came through a door, with the time until it closes again. */
export function Opened({ title, secondsLeft, onClose, children }: OpenedProps) {
  const translate = useTranslate();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card component="section" aria-labelledby={id} sx={{ borderColor: 'warning.main', borderWidth: 2 }}>
      <LinearProgress
        variant="determinate"
        color="warning"
        value={(secondsLeft / 60) * 100}
        aria-label={translate('resources.households.door.timeLeft')}
      />
      <Stack sx={{ p: { xs: 1.75, sm: 2.5 }, gap: 2 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography component="h2" variant="h2" id={id} ref={heading} tabIndex={-1}>
            {title}
          </Typography>
          <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
            <Typography variant="body2" color="textSecondary">
              {translate('resources.households.door.closesIn', { seconds: secondsLeft })}
            </Typography>
            <Button variant="outlined" onClick={onClose}>
              {translate('resources.households.door.closeNow')}
            </Button>
          </Stack>
        </Stack>
        {children}
      </Stack>
    </Card>
  );
}
