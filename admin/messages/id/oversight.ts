export const oversight = {
  audit: {
    name: 'Audit',
    fields: { at: 'Waktu', act: 'Tindakan', actor: 'Oleh', area: 'Wilayah', facts: 'Isi' },
    system: 'Layanan',
    from: 'Dari',
    until: 'Sampai',
    kinds: {
      programme: 'Program',
      household: 'Keluarga',
      user: 'Pengguna',
      assignment: 'Penugasan',
      organisation: 'Organisasi',
      client: 'Klien API',
      agreement: 'Perjanjian',
    },
  },
  accesses: {
    name: 'Jejak akses',
    fields: {
      at: 'Waktu',
      actor: 'Pembaca',
      organisation: 'Organisasi',
      purpose: 'Untuk keperluan',
      subject: 'Data siapa',
      fieldClasses: 'Golongan data',
    },
  },
  'access-sums': {
    name: 'Ringkasan akses',
    fields: {
      day: 'Hari',
      actor: 'Pembaca',
      purpose: 'Untuk keperluan',
      area: 'Kecamatan',
      reads: 'Pembacaan',
      subjects: 'Orang dan keluarga',
    },
  },
};

/** The acts of the audit, by the names the service gives them. */
export const acts = {
  programme: {
    created: 'Program dibuat',
    revised: 'Program diubah',
    activated: 'Program dibuka',
    suspended: 'Program ditangguhkan',
    closed: 'Program ditutup',
    'quota-set': 'Kuota ditetapkan',
    'overlap-set': 'Aturan rangkap ditetapkan',
    'criteria-drafted': 'Kriteria dirancang',
    'criteria-activated': 'Kriteria diberlakukan',
  },
  user: {
    created: 'Pengguna dibuat',
    updated: 'Pengguna diubah',
    disabled: 'Pengguna dinonaktifkan',
    enabled: 'Pengguna diaktifkan',
    'password-reset': 'Kata sandi diganti admin',
    'change-password': 'Kata sandi diganti sendiri',
    'sign-out-everywhere': 'Keluar dari semua perangkat',
    'signed-in': 'Masuk',
    'sign-in': 'Masuk',
  },
  assignment: { given: 'Peran diberikan', ended: 'Peran diakhiri' },
  organisation: {
    created: 'Organisasi dibuat',
    updated: 'Organisasi diubah',
    disabled: 'Organisasi dinonaktifkan',
    enabled: 'Organisasi diaktifkan',
  },
  client: {
    created: 'Klien API dibuat',
    'secret-rotated': 'Rahasia klien diganti',
    'secret-revoked': 'Rahasia klien dicabut',
    disabled: 'Klien API dinonaktifkan',
    enabled: 'Klien API diaktifkan',
  },
  agreement: {
    created: 'Perjanjian dibuat',
    amended: 'Perjanjian diubah',
    suspended: 'Perjanjian ditangguhkan',
    resumed: 'Perjanjian dilanjutkan',
    ended: 'Perjanjian diakhiri',
  },
};
