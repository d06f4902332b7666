import type { CodeList } from '../../households/index.ts';
import * as codes from '../../households/index.ts';
import type { Localised } from '../../shared/index.ts';

/** The vocabulary of criteria: what may be asked of a household or of one of its members, and which answers exist. */
interface FactBase {
  readonly label: Localised;
  /** Of the specially protected kind (UU 27/2022, article 4): health, disability, children, money. */
  readonly specific?: true;
}
interface NumberFact extends FactBase {
  readonly kind: 'number';
  readonly unit?: Localised;
  /** Fractions make sense. */
  readonly decimal?: true;
}
interface FlagFact extends FactBase {
  readonly kind: 'flag';
}
/** `code`: one official code. `bits`: a sum of official bits. `codeSet`: any number of official codes at once. */
interface CodeFact extends FactBase {
  readonly kind: 'code' | 'bits' | 'codeSet';
  readonly list: CodeList;
  /** Code 0, where the question does not apply, means this. */
  readonly inapplicable?: Localised;
}
/** One of a few words. */
interface WordFact extends FactBase {
  readonly kind: 'word';
  readonly words: Readonly<Record<string, Localised>>;
}
/** Any number of free names (programme codes, needs) at once. */
interface NameSetFact extends FactBase {
  readonly kind: 'nameSet';
}
interface AreaFact extends FactBase {
  readonly kind: 'area';
}

export type Fact = NumberFact | FlagFact | CodeFact | WordFact | NameSetFact | AreaFact;

const label = (id: string, en: string): Localised => ({ id, en });
const number = (id: string, en: string, unit?: Localised): NumberFact => ({
  kind: 'number',
  label: label(id, en),
  unit,
});
const flag = (id: string, en: string): FlagFact => ({ kind: 'flag', label: label(id, en) });
const code = (id: string, en: string, list: CodeList, inapplicable?: Localised): CodeFact => ({
  kind: 'code',
  label: label(id, en),
  list,
  ...(inapplicable && { inapplicable }),
});
const specific = <F extends Fact>(fact: F): F & { specific: true } => ({ ...fact, specific: true });

const notWorking = label('tidak bekerja', 'not working');
const notOwned = label('rumah bukan milik sendiri', 'home not owned');
const withoutToilet = label('tanpa kakus', 'no toilet');
const notUnderFive = label('bukan balita', 'not under five');
const heads = label('ekor', 'head');
const sex = { MALE: label('laki-laki', 'male'), FEMALE: label('perempuan', 'female') };
const match = {
  MATCH: label('padan', 'matches'),
  PARTIAL: label('padan sebagian', 'matches in part'),
  MISMATCH: label('tidak padan', 'does not match'),
  NOT_FOUND: label('tidak ditemukan', 'not found'),
  DECEASED: label('meninggal', 'deceased'),
};
const schoolStage = {
  NONE: label('tidak bersekolah', 'not in school'),
  ELEMENTARY: label('SD sederajat', 'primary'),
  JUNIOR: label('SMP sederajat', 'junior secondary'),
  SENIOR: label('SMA sederajat', 'senior secondary'),
  TERTIARY: label('perguruan tinggi', 'tertiary'),
};

export const memberFacts = {
  age: number('Umur', 'Age', label('tahun', 'years')),
  ageMonths: number('Umur dalam bulan', 'Age in months', label('bulan', 'months')),
  sex: { kind: 'word', label: label('Jenis kelamin', 'Sex'), words: sex },
  relation: code('Hubungan dengan kepala keluarga', 'Relation to the head', codes.relation),
  maritalStatus: code('Status perkawinan', 'Marital status', codes.maritalStatus),
  identityMatch: { kind: 'word', label: label('NIK padan Dukcapil', 'NIK matches civil registry'), words: match },
  pregnant: specific(flag('Hamil', 'Pregnant')),
  inSchool: flag('Sedang bersekolah', 'In school'),
  schoolStage: { kind: 'word', label: label('Jenjang sekolah', 'School stage'), words: schoolStage },
  highestDiploma: code('Ijazah tertinggi', 'Highest diploma', codes.diploma),
  worked: flag('Bekerja seminggu terakhir', 'Worked last week'),
  jobSector: code('Lapangan usaha', 'Sector of work', codes.jobSector, notWorking),
  jobStatus: code('Status pekerjaan', 'Job status', codes.jobStatus, notWorking),
  incomeBand: specific(code('Golongan penghasilan', 'Income band', codes.incomeBand, notWorking)),
  nutrition: specific(code('Status gizi', 'Nutrition', codes.nutrition, notUnderFive)),
  severeDisability: specific(flag('Disabilitas berat', 'Severe disability')),
  chronicIllness: specific(code('Penyakit kronis', 'Chronic illness', codes.chronicIllness)),
  healthInsurance: {
    kind: 'bits',
    label: label('Jaminan kesehatan', 'Health insurance'),
    list: codes.healthInsurance,
  },
  employmentInsurance: {
    kind: 'bits',
    label: label('BPJS Ketenagakerjaan', 'Employment insurance'),
    list: codes.employmentInsurance,
  },
  ppks: specific({ kind: 'codeSet', label: label('PPKS', 'Social welfare category'), list: codes.ppks }),
} as const satisfies Record<string, Fact>;

export type MemberFact = keyof typeof memberFacts;

export const householdFacts = {
  decile: number('Desil', 'Decile'),
  decileAgeDays: number('Umur data desil', 'Age of the decile', label('hari', 'days')),
  'registry.member': flag('Terdata di DTSEN (d/h DTKS)', 'Listed in DTSEN (formerly DTKS)'),
  'area.inPrefix': { kind: 'area', label: label('Wilayah tempat tinggal', 'Area of residence') },
  'residence.months': number('Lama tinggal', 'Length of residence', label('bulan', 'months')),
  'household.size': number('Jumlah anggota keluarga', 'Household size', label('orang', 'people')),
  'head.sex': { kind: 'word', label: label('Jenis kelamin kepala keluarga', 'Sex of the head'), words: sex },
  'identity.match': {
    kind: 'word',
    label: label('NIK kepala keluarga padan Dukcapil', 'NIK of the head matches civil registry'),
    words: match,
  },
  'need.declared': { kind: 'nameSet', label: label('Kebutuhan yang dinyatakan', 'Declared need') },
  'enrolment.active': { kind: 'nameSet', label: label('Sedang menerima program', 'Receives the programme') },
  'enrolment.ever': { kind: 'nameSet', label: label('Pernah menerima program', 'Ever received the programme') },
  'housing.tenure': code('Status penguasaan rumah', 'Tenure', codes.tenure),
  'housing.deed': code('Bukti kepemilikan tanah', 'Deed', codes.deed, notOwned),
  'housing.floorArea': { ...number('Luas lantai', 'Floor area', label('m2', 'm2')), decimal: true },
  'housing.areaPerPerson': {
    ...number('Luas lantai per orang', 'Floor area per person', label('m2', 'm2')),
    decimal: true,
  },
  'housing.floor': code('Lantai terluas', 'Floor', codes.floor),
  'housing.wall': code('Dinding terluas', 'Walls', codes.wall),
  'housing.roof': code('Atap terluas', 'Roof', codes.roof),
  'housing.water': code('Sumber air minum', 'Drinking water', codes.water),
  'housing.septicDistance': code('Jarak ke penampungan tinja', 'Distance to the septic tank', codes.septicDistance),
  'housing.lighting': code('Penerangan', 'Lighting', codes.lighting),
  'housing.powerWatt': number('Daya listrik', 'Electric power', label('watt', 'watts')),
  'housing.cooking': code('Bahan bakar memasak', 'Cooking fuel', codes.cooking),
  'housing.toilet': code('Fasilitas buang air besar', 'Toilet', codes.toilet),
  'housing.closet': code('Jenis kloset', 'Closet', codes.closet, withoutToilet),
  'housing.disposal': code('Pembuangan akhir tinja', 'Disposal', codes.disposal, withoutToilet),
  'rtlh.score': number('Jumlah tanda rumah tidak layak huni', 'Signs of substandard housing', label('dari 5', 'of 5')),
  'asset.gasCylinder': flag('Tabung gas 5,5 kg atau lebih', 'Gas cylinder of 5.5 kg or more'),
  'asset.refrigerator': flag('Lemari es', 'Refrigerator'),
  'asset.airConditioner': flag('AC', 'Air conditioner'),
  'asset.waterHeater': flag('Pemanas air', 'Water heater'),
  'asset.landline': flag('Telepon rumah', 'Landline telephone'),
  'asset.television': flag('Televisi', 'Television'),
  'asset.gold': flag('Emas 10 g atau lebih', 'Gold, 10 g or more'),
  'asset.computer': flag('Komputer', 'Computer'),
  'asset.motorcycle': flag('Sepeda motor', 'Motorcycle'),
  'asset.bicycle': flag('Sepeda', 'Bicycle'),
  'asset.car': flag('Mobil', 'Car'),
  'asset.boat': flag('Perahu', 'Boat'),
  'asset.motorboat': flag('Perahu motor', 'Motorboat'),
  'asset.smartphone': flag('Telepon pintar', 'Smartphone'),
  'asset.land': flag('Lahan lain', 'Other land'),
  'asset.otherHouse': flag('Rumah lain', 'Another house'),
  'asset.cattle': number('Sapi', 'Cattle', heads),
  'asset.buffalo': number('Kerbau', 'Buffalo', heads),
  'asset.horses': number('Kuda', 'Horses', heads),
  'asset.pigs': number('Babi', 'Pigs', heads),
  'asset.goats': number('Kambing atau domba', 'Goats or sheep', heads),
  'asset.internet': code('Internet', 'Internet', codes.internet),
  'asset.bankAccount': code('Rekening', 'Bank account', codes.bankAccount),
} as const satisfies Record<string, Fact>;

export type HouseholdFact = keyof typeof householdFacts;

const counted: Fact = number('Jumlah anggota', 'Number of members', label('orang', 'people'));

/** The fact that a leaf asks about; `member.any` asks about several and has none of its own. */
export function factOf(name: string): Fact | undefined {
  if (name === 'member.count') return counted;
  return name.startsWith('self.')
    ? (memberFacts as Record<string, Fact>)[name.slice('self.'.length)]
    : (householdFacts as Record<string, Fact>)[name];
}

export const memberFactOf = (name: MemberFact): Fact => memberFacts[name];

export const codeLabel = (fact: Extract<Fact, { list: CodeList }>, code: number): Localised | undefined =>
  (code === 0 ? fact.inapplicable : undefined) ?? fact.list.labelOf(code);

export const codesOf = (fact: Extract<Fact, { list: CodeList }>): number[] =>
  fact.inapplicable ? [0, ...fact.list.codes] : [...fact.list.codes];
