import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from './Ask.tsx';
import { useAct } from './use-act.ts';

interface MoveProps {
  /** What the button says. */
  label: string;
  /** The question before it happens, and what follows from it. */
  title: string;
  word: string;
  danger?: boolean;
  primary?: boolean;
  /** Said to screen readers where several buttons read alike. */
  of?: string;
  size?: 'small';
  withReason?: boolean;
  act(reason: string | undefined): Promise<unknown>;
}

/** One act on one record: a button, a question, the act. */
export function Move({ label, title, word, danger, primary, of, size, withReason = true, act }: MoveProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { mutate, isPending } = useAct({
    act: () => act(reason.trim() || undefined),
    done: () => setOpen(false),
  });
  return (
    <>
      <Button
        variant={primary ? 'contained' : size ? 'text' : 'outlined'}
        color={danger ? 'error' : 'primary'}
        size={size}
        aria-label={of ? `${label}: ${of}` : undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && (
        <Ask
          open
          title={title}
          confirm={label}
          danger={danger}
          busy={isPending}
          onConfirm={() => mutate()}
          onClose={() => setOpen(false)}
        >
          <Typography>{word}</Typography>
          {withReason && (
            <TextField
              label={`${translate('common.reason')} (${translate('common.optional')})`}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 500 } }}
              multiline
              minRows={2}
            />
          )}
        </Ask>
      )}
    </>
  );
}
