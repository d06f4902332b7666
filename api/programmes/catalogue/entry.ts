import type { Localised } from '../../shared/index.ts';
import { all, any, type Criteria, leaf, member, memberAny, not, param } from '../criteria/index.ts';

export interface BenefitEntry {
  component: string;
  label: Localised;
  amount?: number;
  maximumAmount?: number;
  per?: 'ONCE' | 'MONTH' | 'QUARTER' | 'YEAR';
  inKind?: string;
}

/** One row of the national catalogue (domain reference, section 6). */
export interface CatalogueEntry {
  code: string;
  name: Localised;
  owner: string;
  /** Kind of organisation that owns it where one is registered, so that its people can manage it. */
  level: 'CENTRAL' | 'PROVINCE' | 'REGENCY' | 'VILLAGE' | 'BAZNAS' | 'CSR';
  fund: 'APBN' | 'APBD_PROV' | 'APBD_KAB' | 'DANA_DESA' | 'ZIS' | 'CSR';
  unit?: 'HOUSEHOLD' | 'MEMBER' | 'DWELLING' | 'GROUP';
  cadence?: 'ONCE' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY' | 'BY_CASE';
  sector: string;
  area?: string;
  legalBasis?: string;
  validFrom?: string;
  validTo?: string;
  status?: 'ACTIVE' | 'CLOSED' | 'UNCERTAIN';
  confidence: 'CONFIRMED' | 'LIKELY' | 'ESTIMATE' | 'OWN_KNOWLEDGE';
  benefits?: BenefitEntry[];
  criteria: Criteria;
}

export const words = (id: string, en: string): Localised => ({ id, en });

export const money = (
  component: string,
  label: Localised,
  amount: number | undefined,
  per: BenefitEntry['per'],
  maximumAmount?: number,
): BenefitEntry => ({ component, label, amount, per, maximumAmount });

export const kind = (component: string, label: Localised): BenefitEntry => ({ component, label, inKind: label.id });

/** Decile limits are parameters, which an administrator edits by area and date; the figure is the default. */
export const decileUpTo = (parameter: string, limit: number): Criteria =>
  leaf('decile', 'lte', param(parameter, limit), {
    id: 'decile',
    mandatory: true,
    label: words('Desil DTSEN dalam batas program', 'DTSEN decile within the limit of the programme'),
  });

export const listed = leaf('registry.member', 'eq', true, { id: 'listed' });
export const identified = leaf('identity.match', 'eq', 'MATCH', { id: 'identity' });
export const resident = leaf('area.inPrefix', 'eq', param('PROGRAMME_AREA'), { id: 'resident' });

/** Nobody of the family is in the service of the state (SE 37/1.7/DI.02/1/2022). */
export const notCivilServant = not(memberAny([member('jobStatus', 'eq', 5)], { id: 'civil_servant' }), {
  id: 'not_civil_servant',
  label: words('Tidak ada anggota ASN/TNI/Polri/BUMN/BUMD', 'No member in the service of the state'),
});

const never = (code: string) => not(leaf('enrolment.ever', 'eq', code, { id: `ever_${code.toLowerCase()}` }));

/** A house is repaired with public help once. */
export const noEarlierHouseAid = all(['RST', 'BSPS', 'RUTILAHU_KAB'].map(never), {
  id: 'no_house_aid',
  label: words('Belum pernah menerima bantuan rumah', 'Never received help for the house'),
});

export const ownHouse = leaf('housing.tenure', 'eq', 1, { id: 'own_house' });

/** The checklist of substandard housing (rumah tidak layak huni). */
export const substandard = any(
  [
    leaf('housing.areaPerPerson', 'lte', param('RTLH_AREA_PER_PERSON', 7.2), { id: 'crowded' }),
    leaf('housing.floor', 'in', [5, 6, 7, 8], { id: 'floor' }),
    leaf('housing.wall', 'in', [2, 4, 5, 6], { id: 'wall' }),
    leaf('housing.roof', 'in', [6, 7], { id: 'roof' }),
    leaf('housing.toilet', 'in', [4, 5, 6], { id: 'toilet' }),
  ],
  { id: 'rtlh', label: words('Rumah tidak layak huni (RTLH)', 'Substandard house (RTLH)') },
);

export const inSchool = (stages: string[]): Criteria =>
  memberAny([member('inSchool', 'eq', true), member('schoolStage', 'in', stages)], { id: 'pupil' });
