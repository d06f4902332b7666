import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import { areaWords } from '../regions/use-areas.ts';
import type { Household } from './resource.ts';

export function SummarySection({ household }: { household: Household }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const label = (field: string) => translate(`resources.households.fields.${field}`);
  return (
    <Section title={translate('resources.households.summary')}>
      <Facts
        facts={[
          [label('village'), areaWords(household.village)],
          [label('memberCount'), household.memberCount],
          [label('status'), word('HouseholdStatus', household.status)],
          [label('familyStatus'), word('FamilyStatus', household.familyStatus)],
          [label('residentSince'), household.residentSince && day(household.residentSince)],
          [label('surveyResult'), word('SurveyResult', household.surveyResult)],
          [
            label('observedAt'),
            household.observedAt ? day(household.observedAt) : translate('resources.households.neverVisited'),
          ],
          [label('source'), word('FactSource', household.source)],
        ]}
      />
    </Section>
  );
}
