import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { ChoiceFilter } from '../components/filters.tsx';
import { useFormat } from '../components/format.ts';
import { Records } from '../components/Records.tsx';
import { Tag } from '../components/Tag.tsx';
import { HouseholdOrder, HouseholdStatus, Registry } from '../generated/client.ts';
import { AreaFilter } from '../regions/AreaFilter.tsx';
import { DecileWord } from './Decile.tsx';
import type { HouseholdRow } from './resource.ts';
import { SearchPeople } from './SearchPeople.tsx';

const deciles = Array.from({ length: 10 }, (_, index) => String(index + 1));

export function HouseholdList() {
  const translate = useTranslate();
  const { choices } = useCodes();
  const words = (key: string) => translate(`resources.households.${key}`);
  return (
    <Records<HouseholdRow>
      columns={[
        { name: 'head', cell: (row) => <NameAndNumber {...row} /> },
        { name: 'village', cell: ({ village }) => <Village village={village} /> },
        { name: 'memberCount', cell: ({ memberCount }) => memberCount, align: 'right' },
        { name: 'decile', cell: ({ decile, decilePeriod }) => <DecileWord decile={decile} period={decilePeriod} /> },
        { name: 'observedAt', cell: (row) => <Observed {...row} /> },
      ]}
      actions={<SearchPeople />}
      filters={
        <>
          <AreaFilter source="area" />
          <ChoiceFilter
            source="decileTo"
            label={words('filter.decileTo')}
            choices={deciles.map((id) => ({ id, name: id === '1' ? '1' : `1-${id}` }))}
          />
          <ChoiceFilter source="registry" label={words('fields.registry')} choices={choices('Registry', Registry)} />
          <ChoiceFilter
            source="stale"
            label={words('filter.stale')}
            choices={[
              { id: 'yes', name: words('stale') },
              { id: 'no', name: words('fresh') },
            ]}
          />
          <ChoiceFilter
            source="status"
            label={words('fields.status')}
            choices={choices('HouseholdStatus', HouseholdStatus)}
          />
          <ChoiceFilter
            source="order"
            label={words('filter.order')}
            choices={choices('HouseholdOrder', HouseholdOrder)}
          />
        </>
      }
    />
  );
}

function NameAndNumber({ head, kkMasked }: Pick<HouseholdRow, 'head' | 'kkMasked'>) {
  const translate = useTranslate();
  return (
    <>
      {head?.nameMasked ?? translate('resources.households.noHead')}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        KK {kkMasked ?? '-'}
      </Typography>
    </>
  );
}

export function Village({ village: { name, path } }: { village: HouseholdRow['village'] }) {
  return (
    <>
      {name}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {path
          .slice(1, -1)
          .map((area) => area.name)
          .reverse()
          .join(', ')}
      </Typography>
    </>
  );
}

function Observed({ observedAt, stale }: Pick<HouseholdRow, 'observedAt' | 'stale'>) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <>
      {observedAt ? day(observedAt) : translate('resources.households.neverVisited')}{' '}
      {stale && <Tag tone="wait" label={translate('resources.households.stale')} />}
    </>
  );
}
