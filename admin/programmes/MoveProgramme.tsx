import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../components/Ask.tsx';
import { useAct } from '../components/use-act.ts';
import {
  ConsoleActivateProgrammeDocument,
  ConsoleCloseProgrammeDocument,
  ConsoleSuspendProgrammeDocument,
  type ProgrammeStatus,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Programme } from './resource.ts';

const moves = {
  activate: async (input: MoveInput) => (await ask(ConsoleActivateProgrammeDocument, { input })).activateProgramme,
  suspend: async (input: MoveInput) => (await ask(ConsoleSuspendProgrammeDocument, { input })).suspendProgramme,
  close: async (input: MoveInput) => (await ask(ConsoleCloseProgrammeDocument, { input })).closeProgramme,
};

type Move = keyof typeof moves;

interface MoveInput {
  id: string;
  expectedVersion: number;
  reason?: string;
}

const offered: Record<ProgrammeStatus, readonly Move[]> = {
  DRAFT: ['activate', 'close'],
  ACTIVE: ['suspend', 'close'],
  SUSPENDED: ['activate', 'close'],
  UNCERTAIN: ['activate', 'suspend', 'close'],
  CLOSED: [],
};

/** Opens, pauses or ends a programme, each after a question. */
export function MoveProgramme({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const [move, setMove] = useState<Move>();
  const [reason, setReason] = useState('');
  const { mutate, isPending } = useAct({
    act: async (chosen: Move) => {
      const payload = await moves[chosen]({
        id: programme.rowId,
        expectedVersion: programme.version,
        reason: reason.trim() || undefined,
      });
      return changed({ ...payload, row: payload.programme });
    },
    done: () => setMove(undefined),
  });
  const words = (key: string) => translate(`resources.programmes.${key}`, { name: programme.name });
  return (
    <>
      {offered[programme.status].map((each) => (
        <Button
          key={each}
          variant={each === 'activate' ? 'contained' : 'outlined'}
          color={each === 'close' ? 'error' : 'primary'}
          onClick={() => setMove(each)}
        >
          {words(each)}
        </Button>
      ))}
      {move && (
        <Ask
          open
          title={words(`moveTitle.${move}`)}
          confirm={words(move)}
          danger={move === 'close'}
          busy={isPending}
          onConfirm={() => mutate(move)}
          onClose={() => setMove(undefined)}
        >
          <Typography>{words(`moveWord.${move}`)}</Typography>
          <TextField
            label={`${translate('common.reason')} (${translate('common.optional')})`}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
            minRows={2}
          />
        </Ask>
      )}
    </>
  );
}
