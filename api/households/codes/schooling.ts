import { registerEnumType } from 'type-graphql';
import { type CodeEntry, codeList } from './code-list.ts';

export const schooling = codeList('Schooling', 'R412', 'Whether the person goes to school', {
  NEVER: [1, 'Belum pernah sekolah', 'Has never gone'],
  ATTENDING: [2, 'Masih sekolah', 'Goes to school'],
  NO_LONGER: [3, 'Tidak bersekolah lagi', 'No longer goes'],
});

const levels = {
  PACKAGE_A: [1, 'Paket A', 'Package A, elementary equivalency'],
  SPECIAL_ELEMENTARY: [2, 'SDLB', 'Special elementary school'],
  ELEMENTARY: [3, 'SD', 'Elementary school'],
  ISLAMIC_ELEMENTARY: [4, 'MI', 'Islamic elementary school'],
  PESANTREN_ELEMENTARY: [5, 'SPM/PDF Ula', 'Pesantren, elementary'],
  PACKAGE_B: [6, 'Paket B', 'Package B, junior equivalency'],
  SPECIAL_JUNIOR: [7, 'SMPLB', 'Special junior high school'],
  JUNIOR: [8, 'SMP', 'Junior high school'],
  ISLAMIC_JUNIOR: [9, 'MTs', 'Islamic junior high school'],
  PESANTREN_JUNIOR: [10, 'SPM/PDF Wustha', 'Pesantren, junior high'],
  PACKAGE_C: [11, 'Paket C', 'Package C, senior equivalency'],
  SPECIAL_SENIOR: [12, 'SMLB', 'Special senior high school'],
  SENIOR: [13, 'SMA', 'Senior high school'],
  ISLAMIC_SENIOR: [14, 'MA', 'Islamic senior high school'],
  VOCATIONAL: [15, 'SMK', 'Vocational high school'],
  ISLAMIC_VOCATIONAL: [16, 'MAK', 'Islamic vocational high school'],
  PESANTREN_SENIOR: [17, 'SPM/PDF Ulya', 'Pesantren, senior high'],
  DIPLOMA: [18, 'D1/D2/D3', 'Diploma 1 to 3'],
  BACHELOR: [19, 'D4/S1', 'Diploma 4 or bachelor'],
  PROFESSION: [20, 'Profesi', 'Professional degree'],
  MASTER: [21, 'S2', 'Master'],
  DOCTOR: [22, 'S3', 'Doctor'],
} as const satisfies Record<string, CodeEntry>;

export const schoolLevel = codeList('SchoolLevel', 'R413', 'Level of the school last or now attended', levels);

export const diploma = codeList('Diploma', 'R415', 'Highest diploma', {
  ...levels,
  NONE: [23, 'Tidak punya ijazah SD', 'None'],
});

export const schoolGrade = codeList('SchoolGrade', 'R414', 'Grade last or now attended', {
  GRADE_1: [1, 'Kelas 1', 'First year'],
  GRADE_2: [2, 'Kelas 2', 'Second year'],
  GRADE_3: [3, 'Kelas 3', 'Third year'],
  GRADE_4: [4, 'Kelas 4', 'Fourth year'],
  GRADE_5: [5, 'Kelas 5', 'Fifth year'],
  GRADE_6: [6, 'Kelas 6', 'Sixth year'],
  GRADE_7: [7, 'Kelas 7', 'Seventh year'],
  COMPLETED: [8, 'Tamat dan lulus', 'Finished and passed'],
});

/** First and last R413 code of each stage. */
export const schoolStages = {
  ELEMENTARY: [1, 5],
  JUNIOR: [6, 10],
  SENIOR: [11, 17],
  TERTIARY: [18, 22],
} as const;

export type SchoolStage = keyof typeof schoolStages;

export const schoolStageNames = Object.fromEntries(Object.keys(schoolStages).map((name) => [name, name])) as {
  [Stage in SchoolStage]: Stage;
};

registerEnumType(schoolStageNames, {
  name: 'SchoolStage',
  description: 'Stage of the school last or now attended, derived from R413.',
  valuesConfig: {
    ELEMENTARY: { description: 'R413 1-5: SD and its equals.' },
    JUNIOR: { description: 'R413 6-10: SMP and its equals.' },
    SENIOR: { description: 'R413 11-17: SMA, SMK and their equals.' },
    TERTIARY: { description: 'R413 18-22: diploma and university.' },
  },
});

export function schoolStageOf(level: number | null | undefined): SchoolStage | null {
  if (level == null) return null;
  const found = Object.entries(schoolStages).find(([, [first, last]]) => level >= first && level <= last);
  return (found?.[0] as SchoolStage | undefined) ?? null;
}
