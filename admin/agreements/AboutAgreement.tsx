import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Facts } from '../components/Facts.tsx';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { Section } from '../components/Section.tsx';
import { useProgrammeNames } from '../programmes/use-programme-names.ts';
import { AreaName } from '../regions/AreaName.tsx';
import type { Agreement } from './resource.ts';

export function AboutAgreement({ agreement }: { agreement: Agreement }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day, moment, number } = useFormat();
  const { programmeOf } = useProgrammeNames();
  const words = (key: string) => translate(`resources.agreements.${key}`);
  return (
    <Section title={words('about')}>
      <Facts
        facts={[
          [
            words('fields.organisation'),
            <InLink key="organisation" to={`/organisations/${agreement.organisation.id}/show`}>
              {agreement.organisation.name}
            </InLink>,
          ],
          [words('fields.validity'), `${day(agreement.validFrom)} - ${day(agreement.validTo)}`],
          [words('fields.dailyBudget'), number(agreement.dailyBudget)],
          [words('fields.purposes'), agreement.purposes.map((purpose) => word('PurposeCode', purpose)).join(', ')],
          [
            words('fields.fieldClasses'),
            agreement.fieldClasses.map((fieldClass) => word('FieldClass', fieldClass)).join(', ') ||
              translate('common.none'),
          ],
          [
            words('fields.programmes'),
            agreement.programmeIds.map((id) => <div key={id}>{programmeOf(id)?.name ?? '…'}</div>),
          ],
          [
            words('fields.areas'),
            agreement.areaCodes.map((code) => (
              <div key={code}>
                <AreaName code={code} />
              </div>
            )),
          ],
          [words('fields.documentHash'), agreement.documentHash && <code>{agreement.documentHash}</code>],
          [words('fields.createdAt'), moment(agreement.createdAt)],
          [words('fields.updatedAt'), moment(agreement.updatedAt)],
        ]}
      />
    </Section>
  );
}
