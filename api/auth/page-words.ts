/** What the sign-in pages say. */
export const words = {
  service: { id: 'Layanan sosial satu pintu Puskesos-SLRT', en: 'Puskesos-SLRT one-stop social service' },
  languages: { id: 'Bahasa', en: 'Language' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInHint: {
    id: 'Gunakan nama pengguna yang diberikan kantor Anda.',
    en: 'Use the username your office gave you.',
  },
  username: { id: 'Nama pengguna', en: 'Username' },
  password: { id: 'Kata sandi', en: 'Password' },
  refused: {
    id: 'Nama pengguna atau kata sandi tidak cocok.',
    en: 'The username or password does not match.',
  },
  expired: { id: 'Waktu masuk sudah habis', en: 'This sign-in has run out of time' },
  expiredHint: {
    id: 'Halaman ini hanya berlaku sebentar demi keamanan. Mulai lagi dari konsol.',
    en: 'For safety this page is good for a short while only. Start again from the console.',
  },
  toConsole: { id: 'Ke konsol', en: 'To the console' },
  signOut: { id: 'Keluar dari Satu Pintu?', en: 'Sign out of Satu Pintu?' },
  signOutHint: {
    id: 'Di komputer bersama, keluarlah setiap kali selesai bekerja.',
    en: 'On a shared computer, sign out each time your work is done.',
  },
  signOutYes: { id: 'Keluar', en: 'Sign out' },
  signOutNo: { id: 'Tetap masuk', en: 'Stay signed in' },
  signedOut: { id: 'Anda sudah keluar', en: 'You are signed out' },
  signedOutHint: { id: 'Sampai jumpa lagi.', en: 'Until next time.' },
  fault: { id: 'Permintaan ini tidak dapat diproses', en: 'This request cannot be carried out' },
  faultHint: {
    id: 'Mulai lagi dari konsol. Bila terulang, beri tahu pengelola dengan kode di bawah ini.',
    en: 'Start again from the console. If it happens again, tell your administrator the code below.',
  },
};

/** After too many failures; the same for every username. */
export const waitWords = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60);
  return seconds > 90
    ? {
        id: `Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`,
        en: `Too many attempts. Try again in ${minutes} minutes.`,
      }
    : {
        id: `Terlalu banyak percobaan. Coba lagi ${seconds} detik lagi.`,
        en: `Too many attempts. Try again in ${seconds} seconds.`,
      };
};
