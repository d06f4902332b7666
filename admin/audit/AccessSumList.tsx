import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { DayFilter } from '../components/DayFilter.tsx';
import { useFormat } from '../components/format.ts';
import { Records } from '../components/Records.tsx';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import type { AccessSum } from './resources.ts';
import { Who } from './Who.tsx';

/** Readings by day, reader, purpose and kecamatan: enough to notice, too little to point at a family. */
export function AccessSumList() {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day, number } = useFormat();
  return (
    <Records<AccessSum>
      linkTo={false}
      columns={[
        { name: 'day', cell: (row) => day(row.day) },
        { name: 'actor', cell: ({ actor }) => <Who actor={actor} /> },
        { name: 'purpose', cell: ({ purpose }) => word('PurposeCode', purpose) },
        { name: 'area', cell: ({ areaCode }) => <AreaName code={areaCode} short /> },
        { name: 'reads', cell: ({ reads }) => number(reads), align: 'right' },
        { name: 'subjects', cell: ({ subjects }) => number(subjects), align: 'right' },
      ]}
      filters={
        <>
          <AreaFilter source="area" />
          <DayFilter source="from" label={translate('resources.audit.from')} />
          <DayFilter source="until" label={translate('resources.audit.until')} />
        </>
      }
    />
  );
}
