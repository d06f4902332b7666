import { codeList } from './code-list.ts';

export const presence = codeList('Presence', 'R404', 'Whether the person lives with the family', {
  LIVES_HERE: [1, 'Tinggal bersama keluarga', 'Lives with the family'],
  DECEASED: [2, 'Meninggal', 'Has died'],
  MOVED_INSIDE_COUNTRY: [3, 'Pindah dalam negeri', 'Moved inside the country'],
  MOVED_ABROAD: [4, 'Pindah ke luar negeri', 'Moved abroad'],
  NEW_MEMBER: [5, 'Anggota keluarga baru', 'New member'],
  NOT_FOUND: [6, 'Tidak ditemukan', 'Could not be found'],
});

export const sex = codeList('Sex', 'R405', 'Sex as on the identity card', {
  MALE: [1, 'Laki-laki', 'Male'],
  FEMALE: [2, 'Perempuan', 'Female'],
});

export const maritalStatus = codeList('MaritalStatus', 'R408', 'Marital status', {
  SINGLE: [1, 'Belum kawin', 'Never married'],
  MARRIED: [2, 'Kawin', 'Married'],
  DIVORCED: [3, 'Cerai hidup', 'Divorced'],
  WIDOWED: [4, 'Cerai mati', 'Widowed'],
});

export const relation = codeList('RelationToHead', 'R409', 'Relation to the head of the family', {
  HEAD: [1, 'Kepala keluarga', 'Head of the family'],
  SPOUSE: [2, 'Istri/suami', 'Wife or husband'],
  CHILD: [3, 'Anak', 'Child'],
  CHILD_IN_LAW: [4, 'Menantu', 'Child in law'],
  GRANDCHILD: [5, 'Cucu', 'Grandchild'],
  PARENT: [6, 'Orang tua/mertua', 'Parent or parent in law'],
  DOMESTIC_WORKER: [7, 'Pembantu/sopir', 'Domestic worker or driver'],
  OTHER: [8, 'Lainnya', 'Other'],
});

/** A bit sum: 0 means none. */
export const idDocuments = codeList('IdDocument', 'R411', 'Identity documents the person has', {
  BIRTH_CERTIFICATE: [1, 'Akta kelahiran', 'Birth certificate'],
  CHILD_CARD: [2, 'Kartu Identitas Anak (KIA)', 'Child identity card'],
  IDENTITY_CARD: [4, 'Kartu Tanda Penduduk (KTP)', 'Identity card'],
});

export const nutrition = codeList('ChildNutrition', 'R427', 'Nutrition of a child under five', {
  WASTING: [1, 'Kurus (wasting)', 'Wasting'],
  STUNTING: [2, 'Pendek (stunting)', 'Stunting'],
  NOTHING_RECORDED: [3, 'Tidak ada catatan', 'Nothing recorded'],
  NOT_KNOWN: [8, 'Tidak tahu', 'Not known'],
});

export const difficulty = codeList('FunctionalDifficulty', 'R428a-i', 'How hard something is for the person', {
  CANNOT_AT_ALL: [1, 'Sama sekali tidak bisa', 'Cannot do it at all'],
  MUCH_DIFFICULTY: [2, 'Banyak kesulitan', 'Much difficulty'],
  SOME_DIFFICULTY: [3, 'Sedikit kesulitan', 'Some difficulty'],
  NO_DIFFICULTY: [4, 'Tidak ada kesulitan', 'No difficulty'],
});

export const depression = codeList('DepressionFrequency', 'R428j', 'How often the person feels sad or depressed', {
  VERY_OFTEN: [1, 'Sangat sering', 'Very often'],
  OFTEN: [2, 'Sering', 'Often'],
  SELDOM: [3, 'Jarang', 'Seldom'],
  NEVER: [4, 'Tidak pernah', 'Never'],
});

export const carer = codeList('CarerKind', 'R429', 'Who cares for the person', {
  FAMILY_MEMBER: [1, 'Anggota keluarga', 'A member of the family'],
  SOMEBODY_ELSE: [2, 'Bukan anggota keluarga', 'Somebody else'],
  LIVES_ALONE: [3, 'Tinggal sendiri', 'Lives alone'],
});

export const chronicIllness = codeList('ChronicIllness', 'R430', 'Chronic illness', {
  NONE: [1, 'Tidak ada', 'None'],
  HYPERTENSION: [2, 'Hipertensi', 'High blood pressure'],
  RHEUMATISM: [3, 'Rematik', 'Rheumatism'],
  ASTHMA: [4, 'Asma', 'Asthma'],
  HEART: [5, 'Masalah jantung', 'Heart disease'],
  DIABETES: [6, 'Diabetes', 'Diabetes'],
  TUBERCULOSIS: [7, 'TBC', 'Tuberculosis'],
  STROKE: [8, 'Stroke', 'Stroke'],
  CANCER: [9, 'Kanker', 'Cancer'],
  KIDNEY_FAILURE: [10, 'Gagal ginjal', 'Kidney failure'],
  HAEMOPHILIA: [11, 'Haemofilia', 'Haemophilia'],
  HIV: [12, 'HIV/AIDS', 'HIV or AIDS; shown to the regency manager only'],
  CHOLESTEROL: [13, 'Kolesterol', 'High cholesterol'],
  LIVER_CIRRHOSIS: [14, 'Sirosis hati', 'Cirrhosis of the liver'],
  THALASSAEMIA: [15, 'Thalasemia', 'Thalassaemia'],
  LEUKAEMIA: [16, 'Leukemia', 'Leukaemia'],
  ALZHEIMER: [17, 'Alzheimer', "Alzheimer's disease"],
  OTHER: [18, 'Lainnya', 'Other'],
});

/** The answer that only a manager may see. */
export const restrictedIllness = chronicIllness.values.HIV;

/** A bit sum: 0 means none. */
export const healthInsurance = codeList('HealthInsurance', 'R431a', 'Health insurance the person has', {
  JKN_PBI: [1, 'PBI JKN', 'JKN, premium paid by the state'],
  JKN_OWN: [2, 'JKN mandiri', 'JKN, premium paid by the person'],
  JKN_EMPLOYER: [4, 'JKN pemberi kerja', 'JKN through the employer'],
  OTHER: [8, 'Asuransi kesehatan lainnya', 'Other health insurance'],
});

/** A bit sum: 0 means none. */
export const employmentInsurance = codeList('EmploymentInsurance', 'R431f', 'Employment insurance the person has', {
  WORK_ACCIDENT: [1, 'Jaminan Kecelakaan Kerja (JKK)', 'Work accident'],
  DEATH: [2, 'Jaminan Kematian (JKM)', 'Death'],
  OLD_AGE: [4, 'Jaminan Hari Tua (JHT)', 'Old age savings'],
  PENSION: [8, 'Jaminan Pensiun (JP)', 'Pension insurance'],
  RETIREMENT_PAY: [16, 'Pensiun', 'Retirement pay'],
});
