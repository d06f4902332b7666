import { useCodes } from '../components/codes.ts';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { ProgrammeStatus } from '../generated/client.ts';

const tones: Record<ProgrammeStatus, Tone> = {
  DRAFT: 'plain',
  ACTIVE: 'good',
  SUSPENDED: 'wait',
  CLOSED: 'bad',
  UNCERTAIN: 'wait',
};

export function ProgrammeStatusTag({ status }: { status: ProgrammeStatus }) {
  const { word } = useCodes();
  return <Tag tone={tones[status]} label={word('ProgrammeStatus', status) ?? status} />;
}
