import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { AreaName } from '../regions/AreaName.tsx';
import type { Programme } from './resource.ts';

interface AboutProgrammeProps {
  programme: Programme;
  title: string;
  description: string | null;
}

export function AboutProgramme({ programme, title, description }: AboutProgrammeProps) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day, moment } = useFormat();
  const label = (field: string) => translate(`resources.programmes.fields.${field}`);
  return (
    <Section title={title}>
      {description && <Typography sx={{ mb: 2, maxWidth: '75ch' }}>{description}</Typography>}
      <Facts
        facts={[
          [label('level'), word('ProgrammeLevel', programme.level)],
          [label('fundingSource'), word('FundingSource', programme.fundingSource)],
          [label('unit'), word('ProgrammeUnit', programme.unit)],
          [label('cadence'), word('ProgrammeCadence', programme.cadence)],
          [label('area'), <AreaName key="area" code={programme.areaCode} />],
          [label('legalBasis'), programme.legalBasis],
          [label('validFrom'), programme.validFrom ? day(programme.validFrom) : translate('common.unlimited')],
          [label('validTo'), programme.validTo ? day(programme.validTo) : translate('common.unlimited')],
          [label('confidence'), word('Confidence', programme.confidence)],
          [label('updatedAt'), moment(programme.updatedAt)],
        ]}
      />
    </Section>
  );
}
