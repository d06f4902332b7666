import { useCodes } from '../components/codes.ts';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { AgreementStatus } from '../generated/client.ts';

const tones: Record<AgreementStatus, Tone> = { ACTIVE: 'good', SUSPENDED: 'wait', ENDED: 'bad' };

export function AgreementStatusTag({ status }: { status: AgreementStatus }) {
  const { word } = useCodes();
  return <Tag tone={tones[status]} label={word('AgreementStatus', status) ?? status} />;
}
