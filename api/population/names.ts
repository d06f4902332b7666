import type { Place } from './place.ts';
import type { Random } from './random.ts';

/** Common parts of Indonesian names by generation; whoever bears a combination of them does so by chance. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const lists = {
  JAVA: {
    1: {
      old: words(`Slamet Sugeng Wagiyo Sukarno Paijo Tukiman Ngadimin Suparno Sugiyono Mulyono Sutrisno Parjo Wakidi Sarno
        Kardi Suwarno Sumarno Tugiman Samidi Darmo Marsudi Karto Supardi Sugito Wiryo`),
      grown: words(`Agus Budi Joko Eko Dwi Bambang Heri Wahyu Andi Hendra Teguh Arif Yanto Sigit Dedi Rudi Iwan Purwanto
        Susilo Nugroho Haryanto Kurniawan Prasetyo Setiawan Mulyadi Suryanto`),
      young: words(`Muhammad Rizky Fajar Dimas Bagas Bayu Ilham Farel Raka Galih Aditya Rafi Naufal Arya Daffa Alif Reza
        Gilang Rangga Satria Zidan Azka Hafiz Kenzie`),
    },
    2: {
      old: words(`Sumiyati Tukinem Ngatinem Suparmi Sukinah Wagiyem Painem Sutinah Kartini Sumarni Ngadiyem Sarinem Samiyem
        Poniyem Suharti Suminah Warsini Tumini Mujiyem Sulastri Karinem Rubinem`),
      grown: words(`Sri Siti Dewi Endang Yuni Ratna Wiwik Retno Tri Ani Lestari Rina Indah Nur Tutik Eni Susi Wulandari
        Rahayu Puji Kusuma Fitriani Handayani Maryani`),
      young:
        words(`Putri Anisa Nabila Aulia Salsabila Citra Intan Dinda Zahra Kirana Nayla Keisha Tiara Alya Naura Syifa
        Amelia Bunga Khansa Vania Nadia Cahya`),
    },
  },
  MALAY: {
    1: {
      old: words(`Abdullah Ismail Ahmad Hasan Jafar Idris Mahmud Awang Samad Latif Kadir Razak Hamid Daud Zakaria Usman
        Ibrahim Bakar Mansur Yusuf`),
      grown:
        words(`Zulkifli Azman Ridwan Hendri Syamsul Rusli Jamaludin Safri Khairul Darmawan Faisal Rahmat Mardian Hermanto
        Saharudin Edi Amran Budiman Suhaimi Anwar`),
      young:
        words(`Muhammad Rizki Fadli Haikal Danial Aidil Farhan Hafiz Iqbal Akmal Syahrul Reyhan Alfin Dzaki Khairi Fikri
        Wahyu Nizam Irfan Aqil`),
    },
    2: {
      old: words(`Fatimah Zainab Aminah Khadijah Maimunah Rokiah Halimah Saodah Jamilah Rohani Salmah Asiah Kamariah Zaleha
        Mariam Hasnah Rabiah Sapiah`),
      grown:
        words(`Nurhayati Yusnita Marlina Erni Rosmawati Suryani Zuraida Hasnawati Susanti Murni Rahmawati Lina Norlela
        Juliana Ermawati Faridah Yulianti Desi`),
      young:
        words(`Nur Aisyah Syakira Balqis Aqila Humaira Nazwa Safira Intan Alisya Puteri Zaskia Raisya Adelia Hanna Qonita
        Dania Khalisa Maisarah Nadira`),
    },
  },
} as const;

/** `people` of the same family share the last word now and then. */
export function nameOf(random: Random, sex: 1 | 2, age: number, { region }: Place): string {
  const list = lists[region === 'ELSEWHERE' ? (random.chance(0.5) ? 'JAVA' : 'MALAY') : region][sex];
  const generation = age >= 55 ? list.old : age >= 24 ? list.grown : list.young;
  const first = random.pick(generation);
  if (random.chance(age >= 55 ? 0.35 : 0.06)) return first;
  const second = random.pick(generation);
  const name = second === first ? first : `${first} ${second}`;
  return age < 24 && random.chance(0.3) ? `${name} ${random.pick(list.grown)}` : name;
}

const streets =
  words(`Melati Mawar Kenanga Anggrek Flamboyan Cempaka Dahlia Merpati Kutilang Rajawali Diponegoro Kartini
  Pemuda Pahlawan Merdeka Pelabuhan Nelayan Masjid Pasar Sekolah Balai-Desa Sawah Gunung Kelapa Beringin Jambu Mangga`);
const hamlets = words(
  'Krajan Karangrejo Sumberejo Sidomulyo Tegalsari Purwosari Ngemplak Banjarsari Wonosari Sukamaju',
);

export interface Address {
  address: string;
  hamlet: string | null;
  rw: string;
  rt: string;
}

export function addressOf(random: Random, { isRural, region, villageName }: Place): Address {
  const rt = threeDigits(random.whole(1, 12));
  const rw = threeDigits(random.whole(1, 8));
  const hamlet = !isRural
    ? null
    : region === 'JAVA'
      ? `Dusun ${random.pick(hamlets)}`
      : `Dusun ${random.pick(['I', 'II', 'III', 'IV'])}`;
  const address =
    isRural && random.chance(0.55)
      ? `${region === 'MALAY' ? 'Kampung' : 'Dukuh'} ${villageName}`
      : `Jalan ${random.pick(streets).replace('-', ' ')} No. ${random.whole(1, 160)}`;
  return { address, hamlet, rw, rt };
}

/** No operator was ever given 0840. */
export const phoneOf = (random: Random): string => `0840${String(random.whole(0, 99_999_999)).padStart(8, '0')}`;

const threeDigits = (value: number) => String(value).padStart(3, '0');
