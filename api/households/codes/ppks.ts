import { codeList } from './code-list.ts';

export const ppks = codeList('PpksKind', 'PPKS', 'Kinds of people in need of social welfare, Permensos 8/2012', {
  NEGLECTED_TODDLER: [1, 'Anak balita telantar', 'Neglected child under five'],
  NEGLECTED_CHILD: [2, 'Anak telantar', 'Neglected child'],
  CHILD_FACING_LAW: [3, 'Anak berhadapan dengan hukum', 'Child facing the law; extra-restricted'],
  STREET_CHILD: [4, 'Anak jalanan', 'Street child'],
  CHILD_WITH_DISABILITY: [5, 'Anak dengan kedisabilitasan', 'Child with a disability'],
  ABUSED_CHILD: [6, 'Anak korban tindak kekerasan', 'Abused child; extra-restricted'],
  CHILD_NEEDING_PROTECTION: [7, 'Anak memerlukan perlindungan khusus', 'Child in need of special protection'],
  NEGLECTED_ELDERLY: [8, 'Lanjut usia telantar', 'Neglected elderly person'],
  PERSON_WITH_DISABILITY: [9, 'Penyandang disabilitas', 'Person with a disability'],
  SEX_WORKER: [10, 'Tuna susila', 'Sex worker; extra-restricted'],
  HOMELESS: [11, 'Gelandangan', 'Homeless person'],
  BEGGAR: [12, 'Pengemis', 'Beggar'],
  WASTE_PICKER: [13, 'Pemulung', 'Waste picker'],
  MINORITY: [14, 'Kelompok minoritas', 'Member of a minority'],
  FORMER_PRISONER: [15, 'Bekas warga binaan pemasyarakatan', 'Former prisoner'],
  LIVING_WITH_HIV: [16, 'Orang dengan HIV/AIDS', 'Person living with HIV; extra-restricted'],
  DRUG_VICTIM: [17, 'Korban penyalahgunaan NAPZA', 'Victim of drug abuse; extra-restricted'],
  TRAFFICKING_VICTIM: [18, 'Korban trafficking', 'Victim of trafficking; extra-restricted'],
  VIOLENCE_VICTIM: [19, 'Korban tindak kekerasan', 'Victim of violence; extra-restricted'],
  MIGRANT_IN_TROUBLE: [20, 'Pekerja migran bermasalah sosial', 'Migrant worker in trouble'],
  NATURAL_DISASTER_VICTIM: [21, 'Korban bencana alam', 'Victim of a natural disaster'],
  SOCIAL_DISASTER_VICTIM: [22, 'Korban bencana sosial', 'Victim of a social disaster'],
  VULNERABLE_WOMAN: [23, 'Perempuan rawan sosial ekonomi', 'Socially and economically vulnerable woman'],
  DESTITUTE: [24, 'Fakir miskin', 'Destitute person'],
  TROUBLED_FAMILY: [25, 'Keluarga bermasalah sosial psikologis', 'Family with social and psychological problems'],
  REMOTE_COMMUNITY: [26, 'Komunitas adat terpencil', 'Remote indigenous community'],
});

/** Kinds shown only to the manager, never to partners, never in exports (domain reference, section 3.5). */
export const restrictedPpks: readonly number[] = [3, 6, 10, 16, 17, 18, 19];
