import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { Section } from '../components/Section.tsx';
import { Tag } from '../components/Tag.tsx';
import { ObservedHint } from './ObservedHint.tsx';
import type { Household } from './resource.ts';

const owned = [
  'motorcycle',
  'car',
  'bicycle',
  'boat',
  'motorboat',
  'smartphone',
  'computer',
  'television',
  'refrigerator',
  'airConditioner',
  'waterHeater',
  'gasCylinder',
  'landline',
  'gold',
  'land',
  'otherHouse',
] as const;
const animals = ['cattle', 'buffalo', 'horses', 'pigs', 'goats'] as const;

export function AssetsSection({ household: { assets } }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const title = translate('resources.households.fields.assets');
  const label = (field: string) => translate(`resources.households.assets.${field}`);
  if (!assets)
    return (
      <Section title={title}>
        <Typography>{translate('resources.households.neverObserved')}</Typography>
      </Section>
    );
  const things = owned.filter((name) => assets[name]);
  const beasts = animals.filter((name) => assets[name]);
  return (
    <Section title={title} hint={<ObservedHint {...assets} />}>
      <Stack direction="row" component="ul" sx={{ gap: 0.75, flexWrap: 'wrap', p: 0, m: 0, mb: 2, listStyle: 'none' }}>
        {things.map((name) => (
          <li key={name}>
            <Tag label={label(name)} />
          </li>
        ))}
        {things.length === 0 && <li>{label('nothing')}</li>}
      </Stack>
      <Facts
        facts={[
          [
            label('animals'),
            beasts.map((name) => `${assets[name]} ${label(name)}`).join(', ') || translate('common.none'),
          ],
          [label('internet'), word('InternetUse', assets.internet)],
          [label('bankAccount'), word('BankAccount', assets.bankAccount)],
        ]}
      />
    </Section>
  );
}
