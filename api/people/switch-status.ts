import { Refusal } from '../errors.ts';
import type { Row } from '../shared/index.ts';

type Switchable = Row & { status: 'ACTIVE' | 'DISABLED' };

/** Switching twice the same way is a mistake worth telling. */
export function switchStatus(row: Switchable, to: Switchable['status'], at: Date): void {
  if (row.status === to)
    throw new Refusal(
      'RULE_BROKEN',
      'status.already',
      to === 'ACTIVE'
        ? { id: 'Sudah aktif.', en: 'It is already active.' }
        : { id: 'Sudah nonaktif.', en: 'It is already disabled.' },
      ['input', 'id'],
    );
  row.status = to;
  row.touch(at);
}
