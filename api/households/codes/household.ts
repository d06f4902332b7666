import { codeList } from './code-list.ts';

export const familyStatus = codeList('FamilyStatus', 'R115', 'How the family relates to its card (KK)', {
  MATCHES_CARD: [0, 'KK sesuai', 'The family is the one on its card'],
  MAIN_FAMILY: [1, 'Keluarga induk', 'Main family of a card that others left'],
  SPLIT_FAMILY: [2, 'Keluarga pecahan', 'Split off from the family on the card'],
});

export const surveyResult = codeList('SurveyResult', 'R205', 'How the last survey visit ended', {
  COMPLETE: [1, 'Terisi lengkap', 'Filled in completely'],
  INCOMPLETE: [2, 'Terisi tidak lengkap', 'Filled in partly'],
  NO_RESPONDENT: [3, 'Tidak ada responden', 'Nobody there who could answer'],
  REFUSED: [4, 'Menolak', 'Refused'],
  MOVED_OR_GONE: [5, 'Pindah atau bangunan tidak ada', 'Moved away or the building is gone'],
});
