import { useTranslate } from 'react-admin';
import { Move } from '../components/Move.tsx';
import {
  ConsoleActivateProgrammeDocument,
  ConsoleCloseProgrammeDocument,
  ConsoleSuspendProgrammeDocument,
  type ProgrammeStatus,
} from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import { changed } from '../providers/failures.ts';
import type { Programme } from './resource.ts';

interface MoveInput {
  id: string;
  expectedVersion: number;
  reason?: string;
}

const moves = {
  activate: async (input: MoveInput) => (await ask(ConsoleActivateProgrammeDocument, { input })).activateProgramme,
  suspend: async (input: MoveInput) => (await ask(ConsoleSuspendProgrammeDocument, { input })).suspendProgramme,
  close: async (input: MoveInput) => (await ask(ConsoleCloseProgrammeDocument, { input })).closeProgramme,
};

const offered: Record<ProgrammeStatus, readonly (keyof typeof moves)[]> = {
  DRAFT: ['activate', 'close'],
  ACTIVE: ['suspend', 'close'],
  SUSPENDED: ['activate', 'close'],
  UNCERTAIN: ['activate', 'suspend', 'close'],
  CLOSED: [],
};

/** Opens, pauses or ends a programme, each after a question. */
export function MoveProgramme({ programme: { rowId, version, name, status } }: { programme: Programme }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.programmes.${key}`, { name });
  return offered[status].map((move) => (
    <Move
      key={move}
      label={words(move)}
      title={words(`moveTitle.${move}`)}
      word={words(`moveWord.${move}`)}
      primary={move === 'activate'}
      danger={move === 'close'}
      act={async (reason) => {
        const payload = await moves[move]({ id: rowId, expectedVersion: version, reason });
        return changed({ ...payload, row: payload.programme });
      }}
    />
  ));
}
