import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { ObservedHint } from './ObservedHint.tsx';
import type { Household } from './resource.ts';

export function HousingSection({ household: { housing } }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { number } = useFormat();
  const title = translate('resources.households.fields.housing');
  const label = (field: string) => translate(`resources.households.housing.${field}`);
  if (!housing)
    return (
      <Section title={title}>
        <Typography>{translate('resources.households.neverObserved')}</Typography>
      </Section>
    );
  return (
    <Section title={title} hint={<ObservedHint {...housing} />}>
      <Facts
        facts={[
          [label('tenure'), word('Tenure', housing.tenure)],
          [label('deed'), word('LandDeed', housing.deed)],
          [label('floorArea'), housing.floorArea && `${number(housing.floorArea)} m²`],
          [label('floor'), word('FloorMaterial', housing.floor)],
          [label('wall'), word('WallMaterial', housing.wall)],
          [label('roof'), word('RoofMaterial', housing.roof)],
          [label('water'), word('WaterSource', housing.water)],
          [label('septicDistance'), word('SepticDistance', housing.septicDistance)],
          [label('lighting'), word('LightingSource', housing.lighting)],
          [label('powerWatt'), housing.powerWatt && label(`watt.${housing.powerWatt}`)],
          [label('cooking'), word('CookingFuel', housing.cooking)],
          [label('toilet'), word('ToiletAccess', housing.toilet)],
          [label('closet'), word('ClosetKind', housing.closet)],
          [label('disposal'), word('SewageDisposal', housing.disposal)],
        ]}
      />
    </Section>
  );
}
