import { maskKk, maskName, maskNik } from '../nik/index.ts';
import type { Vault } from '../shared/index.ts';
import type { CopyRows } from './copy-rows.ts';
import type {
  AssetsRow,
  EnrolmentRow,
  FlagRow,
  HouseholdBundle,
  HouseholdIdentityRow,
  HouseholdRow,
  HousingRow,
  NeedRow,
  PersonIdentityRow,
  PersonRow,
  SnapshotRow,
} from './rows.ts';

interface Column<Row> {
  readonly name: string;
  write(out: CopyRows, row: Row, family: HouseholdBundle): void;
}

/** One table of the population: which rows a family puts there, and what stands in their columns. */
export interface Table<Row = unknown> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  rows(family: HouseholdBundle, vault: Vault): readonly Row[];
}

type Print<Value> = (out: CopyRows, value: Value) => void;
const uuid: Print<string> = (out, value) => out.uuid(value);
const text: Print<string> = (out, value) => out.text(value);
const smallint: Print<number> = (out, value) => out.smallint(value);
const integer: Print<number> = (out, value) => out.integer(value);
const bigint: Print<number> = (out, value) => out.bigint(value);
const double: Print<number> = (out, value) => out.double(value);
const boolean: Print<boolean> = (out, value) => out.boolean(value);
const date: Print<string> = (out, value) => out.date(value);
const bytea: Print<Uint8Array> = (out, value) => out.bytea(value);
const smallints: Print<readonly number[]> = (out, value) => out.smallints(value);
const tenths: Print<number> = (out, value) => out.tenths(value);

function table<Row>(
  name: string,
  rows: Table<Row>['rows'],
  columns: (
    column: <Value>(
      name: string,
      print: Print<Value>,
      of: (row: Row, family: HouseholdBundle) => Value | null | undefined,
    ) => Column<Row>,
  ) => readonly Column<Row>[],
): Table {
  const made: Table<Row> = {
    name,
    rows,
    columns: columns((column, print, of) => ({
      name: column,
      write(out, row, family) {
        const value = of(row, family);
        if (value === null || value === undefined) out.null();
        else print(out, value);
      },
    })),
  };
  return made as Table;
}

type SealedRow<Row> = { readonly row: Row; readonly number: { cipher: Buffer; keyId: number; index: Buffer } | null };

const sealed = <Row>(row: Row, kind: 'nik' | 'kk', number: string | null, vault: Vault): SealedRow<Row> => ({
  row,
  number: number === null ? null : { ...vault.seal(number), index: vault.index(kind, number) },
});

const some = <Row>(row: Row | null): readonly Row[] => (row === null ? [] : [row]);

/** Parents before children, so that each row finds what it refers to. */
export const tables: readonly Table[] = [
  table<HouseholdRow>(
    'dwelling',
    ({ household }) => (household.ownsDwellingRow ? [household] : []),
    (column) => [column('id', uuid, (row) => row.dwellingId), column('village_code', text, (row) => row.villageCode)],
  ),
  table<HouseholdRow>(
    'household',
    ({ household }) => [household],
    (column) => [
      column('id', uuid, (row) => row.id),
      column('village_code', text, (row) => row.villageCode),
      column('dwelling_id', uuid, (row) => row.dwellingId),
      column('kk_masked', text, (_, { identity }) => identity.kk && maskKk(identity.kk)),
      column('family_status', smallint, (row) => row.familyStatus),
      column('survey_result', smallint, (row) => row.surveyResult),
      column('member_count', smallint, (row) => row.memberCount),
      column('registry', text, (row) => row.registry),
      column('decile', smallint, (row) => row.decile),
      column('decile_period', text, (row) => row.decilePeriod),
      column('decile_as_of', date, (row) => row.decileAsOf),
      column('resident_since', date, (row) => row.residentSince),
      column('observed_at', date, (row) => row.observedAt),
      column('source', text, (row) => row.source),
    ],
  ),
  table<SealedRow<HouseholdIdentityRow>>(
    'household_identity',
    ({ identity }, vault) => [sealed(identity, 'kk', identity.kk, vault)],
    (column) => [
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('kk_cipher', bytea, ({ number }) => number?.cipher),
      column('kk_key_id', smallint, ({ number }) => number?.keyId),
      column('kk_index', bytea, ({ number }) => number?.index),
      column('address', text, ({ row }) => row.address),
      column('hamlet', text, ({ row }) => row.hamlet),
      column('rw', text, ({ row }) => row.rw),
      column('rt', text, ({ row }) => row.rt),
      column('phone', text, ({ row }) => row.phone),
      column('latitude', double, ({ row }) => row.latitude),
      column('longitude', double, ({ row }) => row.longitude),
    ],
  ),
  table<{ person: PersonRow; identity: PersonIdentityRow }>(
    'person',
    ({ persons, personIdentities }) => persons.map((person, at) => ({ person, identity: personIdentities[at]! })),
    (column) => [
      column('id', uuid, ({ person }) => person.id),
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('nik_masked', text, ({ identity }) => identity.nik && maskNik(identity.nik)),
      column('name_masked', text, ({ identity }) => maskName(identity.name)),
      column('relation', smallint, ({ person }) => person.relation),
      column('sex', smallint, ({ person }) => person.sex),
      column('birth_date', date, ({ person }) => person.birthDate),
      column('marital_status', smallint, ({ person }) => person.maritalStatus),
      column('presence', smallint, ({ person }) => person.presence),
      column('id_documents', smallint, ({ person }) => person.idDocuments),
      column('identity_match', text, ({ person }) => person.identityMatch),
      column('identity_checked_at', date, ({ person }) => person.identityCheckedAt),
      column('pregnant', smallint, ({ person }) => person.pregnant),
      column('schooling', smallint, ({ person }) => person.schooling),
      column('school_level', smallint, ({ person }) => person.schoolLevel),
      column('school_grade', smallint, ({ person }) => person.schoolGrade),
      column('highest_diploma', smallint, ({ person }) => person.highestDiploma),
      column('worked_last_week', smallint, ({ person }) => person.workedLastWeek),
      column('work_hours', smallint, ({ person }) => person.workHours),
      column('job_sector', smallint, ({ person }) => person.jobSector),
      column('job_status', smallint, ({ person }) => person.jobStatus),
      column('income_band', smallint, ({ person }) => person.incomeBand),
      column('nutrition', smallint, ({ person }) => person.nutrition),
      column('difficulties', smallints, ({ person }) => person.difficulties),
      column('depression', smallint, ({ person }) => person.depression),
      column('carer', smallint, ({ person }) => person.carer),
      column('chronic_illness', smallint, ({ person }) => person.chronicIllness),
      column('health_insurance', smallint, ({ person }) => person.healthInsurance),
      column('employment_insurance', smallint, ({ person }) => person.employmentInsurance),
      column('observed_at', date, (_, { household }) => household.observedAt),
      column('source', text, (_, { household }) => household.source),
    ],
  ),
  table<SealedRow<PersonIdentityRow> & { id: string }>(
    'person_identity',
    ({ persons, personIdentities }, vault) =>
      personIdentities.map((row, at) => ({ ...sealed(row, 'nik', row.nik, vault), id: persons[at]!.id })),
    (column) => [
      column('person_id', uuid, ({ id }) => id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('name', text, ({ row }) => row.name),
      column('nik_cipher', bytea, ({ number }) => number?.cipher),
      column('nik_key_id', smallint, ({ number }) => number?.keyId),
      column('nik_index', bytea, ({ number }) => number?.index),
      column('birth_place', text, ({ row }) => row.birthPlace),
      column('mother_name', text, ({ row }) => row.motherName),
    ],
  ),
  table<HousingRow>(
    'housing_condition',
    ({ housing }) => some(housing),
    (column) => [
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('tenure', smallint, (row) => row.tenure),
      column('deed', smallint, (row) => row.deed),
      column('floor_area', tenths, (row) => row.floorArea),
      column('floor', smallint, (row) => row.floor),
      column('wall', smallint, (row) => row.wall),
      column('roof', smallint, (row) => row.roof),
      column('water', smallint, (row) => row.water),
      column('septic_distance', smallint, (row) => row.septicDistance),
      column('lighting', smallint, (row) => row.lighting),
      column('power_watt', integer, (row) => row.powerWatt),
      column('cooking', smallint, (row) => row.cooking),
      column('toilet', smallint, (row) => row.toilet),
      column('closet', smallint, (row) => row.closet),
      column('disposal', smallint, (row) => row.disposal),
      column('observed_at', date, (_, { household }) => household.observedAt),
      column('source', text, (_, { household }) => household.source),
    ],
  ),
  table<AssetsRow>(
    'asset_ownership',
    ({ assets }) => some(assets),
    (column) => [
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('gas_cylinder', boolean, (row) => row.gasCylinder),
      column('refrigerator', boolean, (row) => row.refrigerator),
      column('air_conditioner', boolean, (row) => row.airConditioner),
      column('water_heater', boolean, (row) => row.waterHeater),
      column('landline', boolean, (row) => row.landline),
      column('television', boolean, (row) => row.television),
      column('gold', boolean, (row) => row.gold),
      column('computer', boolean, (row) => row.computer),
      column('motorcycle', boolean, (row) => row.motorcycle),
      column('bicycle', boolean, (row) => row.bicycle),
      column('car', boolean, (row) => row.car),
      column('boat', boolean, (row) => row.boat),
      column('motorboat', boolean, (row) => row.motorboat),
      column('smartphone', boolean, (row) => row.smartphone),
      column('land', boolean, (row) => row.land),
      column('other_house', boolean, (row) => row.otherHouse),
      column('cattle', smallint, (row) => row.cattle),
      column('buffalo', smallint, (row) => row.buffalo),
      column('horses', smallint, (row) => row.horses),
      column('pigs', smallint, (row) => row.pigs),
      column('goats', smallint, (row) => row.goats),
      column('internet', smallint, (row) => row.internet),
      column('bank_account', smallint, (row) => row.bankAccount),
      column('observed_at', date, (_, { household }) => household.observedAt),
      column('source', text, (_, { household }) => household.source),
    ],
  ),
  table<SnapshotRow>(
    'registry_snapshot',
    ({ snapshots }) => snapshots,
    (column) => [
      column('id', uuid, (row) => row.id),
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('registry', text, () => 'DTSEN'),
      column('decile', smallint, (row) => row.decile),
      column('welfare_rank', bigint, (row) => row.welfareRank),
      column('period', text, (row) => row.period),
      column('as_of', date, (row) => row.asOf),
      column('source', text, () => 'DTSEN'),
    ],
  ),
  table<EnrolmentRow>(
    'enrolment',
    ({ enrolments }) => enrolments,
    (column) => [
      column('id', uuid, (row) => row.id),
      column('household_id', uuid, (_, { household }) => household.id),
      column('person_id', uuid, (row) => row.personId),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('programme_code', text, (row) => row.programmeCode),
      column('status', text, (row) => row.status),
      column('valid_from', date, (row) => row.validFrom),
      column('valid_to', date, (row) => row.validTo),
      column('last_received_at', date, (row) => row.lastReceivedAt),
      column('amount', bigint, (row) => row.amount),
      column('source', text, (row) => row.source),
    ],
  ),
  table<FlagRow>(
    'ppks_flag',
    ({ flags }) => flags,
    (column) => [
      column('id', uuid, (row) => row.id),
      column('person_id', uuid, (row) => row.personId),
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('code', smallint, (row) => row.code),
      column('since', date, (row) => row.since),
      column('source', text, (_, { household }) => household.source),
    ],
  ),
  table<NeedRow>(
    'need_declaration',
    ({ needs }) => needs,
    (column) => [
      column('id', uuid, (row) => row.id),
      column('household_id', uuid, (_, { household }) => household.id),
      column('village_code', text, (_, { household }) => household.villageCode),
      column('need', text, (row) => row.need),
      column('declared_at', date, (row) => row.declaredAt),
      column('source', text, (_, { household }) => household.source),
    ],
  ),
];
