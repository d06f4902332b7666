import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { Tag } from '../components/Tag.tsx';
import type { FactSource } from '../generated/client.ts';

/** When and by whom facts were seen, and whether that is too long ago. */
export function ObservedHint({
  observedAt,
  source,
  stale,
}: {
  observedAt: string;
  source: FactSource;
  stale: boolean;
}) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  return (
    <>
      {translate('resources.households.observed', { date: day(observedAt), source: word('FactSource', source) })}{' '}
      {stale && <Tag tone="wait" label={translate('resources.households.stale')} />}
    </>
  );
}
