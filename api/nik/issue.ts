import type { Localised } from '../shared/index.ts';

export type NumberName = 'NIK' | 'KK';

export type IssueCode = keyof typeof issues;

/** One finding: what is the matter, and what the person in front of the form can do about it. */
export interface Issue {
  code: IssueCode;
  text: Localised;
  fix: Localised;
}

type Wording = (number: NumberName) => { text: Localised; fix: Localised };

// No text quotes a digit of the number: messages travel into logs and screenshots, where a NIK must not be.
const issues = {
  FORMAT: (number) => ({
    text: { id: `${number} harus terdiri atas tepat 16 angka.`, en: `A ${number} number has exactly 16 digits.` },
    fix: {
      id: `Salin ulang ${number} dari KTP-el atau Kartu Keluarga; hanya angka 0-9.`,
      en: `Copy the ${number} number again from the e-KTP or the family card; digits 0-9 only.`,
    },
  }),
  EXCEL_DAMAGE: (number) => ({
    text: {
      id: `${number} pernah disimpan sebagai bilangan; Excel hanya menjaga 15 angka, jadi angka terakhirnya hilang.`,
      en: `The ${number} was stored as a number; Excel keeps only 15 digits, so its last digit is lost.`,
    },
    fix: {
      id: 'Ubah format kolom menjadi Teks, lalu ketik ulang dari dokumen asli. Mengubah format saja tidak memulihkan angka.',
      en: 'Set the column to Text, then type it again from the document. Changing the format alone does not bring the digit back.',
    },
  }),
  DUMMY: (number) => ({
    text: {
      id: `${number} ini angka isian, bukan nomor seseorang.`,
      en: `This ${number} is a filler, not a number of a person or family.`,
    },
    fix: {
      id: `Kosongkan bila ${number} belum diketahui, dan catat alasannya.`,
      en: `Leave it empty if the ${number} is not known yet, and note why.`,
    },
  }),
  PROVINCE: (number) => ({
    text: {
      id: `Dua angka pertama ${number} bukan kode provinsi, sekarang maupun dahulu.`,
      en: `The first two digits of the ${number} are no province code, present or past.`,
    },
    fix: {
      id: 'Periksa dua angka pertama pada dokumen asli.',
      en: 'Check the first two digits against the document.',
    },
  }),
  AREA_FORM: (number) => ({
    text: {
      id: `Bagian kabupaten/kota atau kecamatan pada ${number} di luar rentang (kabupaten 01-69, kota 71-99, kecamatan 01-99).`,
      en: `The regency or district part of the ${number} is out of range (regency 01-69, city 71-99, district 01-99).`,
    },
    fix: {
      id: 'Periksa angka ke-3 sampai ke-6 pada dokumen asli.',
      en: 'Check digits 3 to 6 against the document.',
    },
  }),
  AREA_UNKNOWN: (number) => ({
    text: {
      id: `Kode kabupaten/kota atau kecamatan pada ${number} tidak dikenal.`,
      en: `The regency or district code in the ${number} is not known.`,
    },
    fix: {
      id: 'Cocokkan dengan dokumen asli. Bila sama, simpan: kode lama dari sebelum pemekaran memang ada.',
      en: 'Compare with the document. If it is the same, keep it: codes from before an area was split do exist.',
    },
  }),
  AREA_HISTORICAL: (number) => ({
    text: {
      id: `${number} memakai kode wilayah lama dari sebelum pemekaran.`,
      en: `The ${number} carries an area code from before the area was split.`,
    },
    fix: { id: 'Tidak perlu diubah.', en: 'Nothing needs to change.' },
  }),
  BIRTHDATE: () => ({
    text: {
      id: 'Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin.',
      en: 'Digits 7 to 12 of the NIK are not a possible birth date.',
    },
    fix: {
      id: 'Periksa enam angka itu: hari (perempuan ditambah 40), bulan, tahun.',
      en: 'Check those six digits: day (plus 40 for women), month, year.',
    },
  }),
  BIRTHDATE_MISMATCH: () => ({
    text: {
      id: 'Tanggal lahir yang diisi berbeda dari tanggal di dalam NIK.',
      en: 'The birth date given differs from the date inside the NIK.',
    },
    fix: {
      id: 'Periksa keduanya. Bila dokumen memang begitu, simpan: NIK tidak diganti setelah tanggal lahir diperbaiki.',
      en: 'Check both. If the documents say so, keep them: a NIK is not reissued after a birth date is corrected.',
    },
  }),
  SEX_MISMATCH: () => ({
    text: {
      id: 'Jenis kelamin yang diisi berbeda dari yang ada di dalam NIK.',
      en: 'The sex given differs from the one inside the NIK.',
    },
    fix: {
      id: 'Periksa keduanya. Bila dokumen memang begitu, simpan: NIK tidak diganti setelah data diperbaiki.',
      en: 'Check both. If the documents say so, keep them: a NIK is not reissued after a correction.',
    },
  }),
  AMBIGUOUS_CENTURY: () => ({
    text: {
      id: 'Tahun di dalam NIK dapat berarti 19.. atau 20..; NIK saja tidak menentukannya.',
      en: 'The year inside the NIK can mean 19.. or 20..; the NIK alone does not decide.',
    },
    fix: { id: 'Isi tanggal lahir menurut dokumen.', en: 'Enter the birth date as the document shows it.' },
  }),
  RECORDING_DATE: () => ({
    text: {
      id: 'Angka ke-7 sampai ke-12 No. KK bukan tanggal pencatatan yang mungkin.',
      en: 'Digits 7 to 12 of the KK number are not a possible recording date.',
    },
    fix: {
      id: 'Cocokkan dengan Kartu Keluarga. Bila sama, simpan.',
      en: 'Compare with the family card. If it is the same, keep it.',
    },
  }),
  SERIAL: (number) => ({
    text: {
      id: `Empat angka terakhir ${number} tidak mungkin 0000.`,
      en: `The last four digits of a ${number} cannot be 0000.`,
    },
    fix: {
      id: 'Periksa empat angka terakhir pada dokumen asli; Excel sering menggantinya dengan nol.',
      en: 'Check the last four digits against the document; Excel often replaces them with zeros.',
    },
  }),
  NIK_EQUALS_KK: () => ({
    text: { id: 'NIK sama dengan No. KK.', en: 'The NIK is the same as the KK number.' },
    fix: {
      id: 'Salah satunya tertulis di kolom yang keliru. No. KK ada di atas Kartu Keluarga, NIK di baris tiap anggota.',
      en: 'One is in the wrong field. The KK number is at the head of the family card, the NIK in each member’s row.',
    },
  }),
  DUPLICATE_NIK: () => ({
    text: {
      id: 'NIK ini sudah dipakai anggota aktif lain.',
      en: 'Another active member already has this NIK.',
    },
    fix: {
      id: 'Buka kasus data ganda; jangan menimpa salah satunya.',
      en: 'Open a duplicate case; do not overwrite either of them.',
    },
  }),
  OTHER_RESIDENCE: () => ({
    text: {
      id: 'NIK pertama kali dicatat di kecamatan lain daripada tempat tinggal sekarang.',
      en: 'The NIK was first registered in another district than the present residence.',
    },
    fix: {
      id: 'Tidak perlu diubah: NIK tetap saat pindah.',
      en: 'Nothing needs to change: a NIK stays when people move.',
    },
  }),
  SYNTHETIC: (number) => ({
    text: {
      id: `${number} ini buatan untuk contoh dan pelatihan (bagian kecamatan 99).`,
      en: `This ${number} is invented for examples and training (district part 99).`,
    },
    fix: { id: 'Jangan dipakai untuk warga sungguhan.', en: 'Do not use it for a real person.' },
  }),
  MEMBER_KK_DIFFERS: () => ({
    text: {
      id: 'Ada anggota keluarga dengan No. KK lain.',
      en: 'A member of this family carries another KK number.',
    },
    fix: {
      id: 'Perbaiki No. KK anggota itu, atau pindahkan ke keluarganya sendiri.',
      en: 'Correct that member’s KK number, or move the member to their own family.',
    },
  }),
  HEAD_COUNT: () => ({
    text: {
      id: 'Satu KK harus mempunyai tepat satu kepala keluarga.',
      en: 'A family card has exactly one head of family.',
    },
    fix: {
      id: 'Pilih satu kepala keluarga sesuai Kartu Keluarga.',
      en: 'Choose the one head of family shown on the family card.',
    },
  }),
} as const satisfies Record<string, Wording>;

const known = new Map<string, Issue>();

/** The same finding is the same frozen object: a file of a million rows repeats few of them. */
export function issue(code: IssueCode, number: NumberName): Issue {
  const key = `${code} ${number}`;
  const found = known.get(key) ?? Object.freeze({ code, ...(issues[code] as Wording)(number) });
  known.set(key, found);
  return found;
}
