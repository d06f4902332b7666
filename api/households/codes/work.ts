import { codeList } from './code-list.ts';

export const jobSector = codeList('JobSector', 'R417', 'Sector of the main job', {
  RICE_AND_CROPS: [1, 'Pertanian padi dan palawija', 'Rice and secondary crops'],
  HORTICULTURE: [2, 'Hortikultura', 'Horticulture'],
  PLANTATION: [3, 'Perkebunan', 'Plantation'],
  FISHERY: [4, 'Perikanan', 'Fishery'],
  LIVESTOCK: [5, 'Peternakan', 'Livestock'],
  FORESTRY: [6, 'Kehutanan dan pertanian lainnya', 'Forestry and other farming'],
  MINING: [7, 'Pertambangan', 'Mining'],
  MANUFACTURING: [8, 'Industri pengolahan', 'Manufacturing'],
  ELECTRICITY_GAS: [9, 'Listrik dan gas', 'Electricity and gas'],
  WATER_WASTE: [10, 'Air dan pengelolaan limbah', 'Water and waste'],
  CONSTRUCTION: [11, 'Konstruksi', 'Construction'],
  TRADE: [12, 'Perdagangan', 'Trade'],
  TRANSPORT_STORAGE: [13, 'Angkutan dan pergudangan', 'Transport and storage'],
  LODGING_FOOD: [14, 'Akomodasi dan makan minum', 'Lodging and food'],
  INFORMATION: [15, 'Informasi dan komunikasi', 'Information and communication'],
  FINANCE: [16, 'Keuangan dan asuransi', 'Finance and insurance'],
  REAL_ESTATE: [17, 'Real estat', 'Real estate'],
  PROFESSIONAL: [18, 'Jasa profesional', 'Professional services'],
  RENTAL_SUPPORT: [19, 'Persewaan dan penunjang usaha', 'Rental and business support'],
  PUBLIC_ADMINISTRATION: [20, 'Administrasi pemerintahan', 'Public administration'],
  EDUCATION: [21, 'Pendidikan', 'Education'],
  HEALTH: [22, 'Kesehatan dan kegiatan sosial', 'Health and social work'],
  ARTS: [23, 'Kesenian dan hiburan', 'Arts and entertainment'],
  OTHER_SERVICES: [24, 'Jasa lainnya', 'Other services'],
  PRIVATE_HOUSEHOLD: [25, 'Keluarga sebagai pemberi kerja', 'A family as employer'],
  INTERNATIONAL_BODY: [26, 'Badan internasional', 'International body'],
});

export const jobStatus = codeList('JobStatus', 'R418', 'Standing in the main job', {
  SELF_EMPLOYED: [1, 'Berusaha sendiri', 'Self-employed'],
  EMPLOYER_CASUAL: [2, 'Berusaha dibantu buruh tidak tetap', 'Self-employed with casual workers'],
  EMPLOYER_PERMANENT: [3, 'Berusaha dibantu buruh tetap', 'Self-employed with permanent workers'],
  PRIVATE_EMPLOYEE: [4, 'Buruh/karyawan/pegawai swasta', 'Private employee'],
  STATE_EMPLOYEE: [5, 'ASN/TNI/Polri/BUMN/BUMD/pejabat negara', 'Employed by the state or a state company'],
  CASUAL_FARM: [6, 'Pekerja bebas pertanian', 'Casual farm worker'],
  CASUAL_OTHER: [7, 'Pekerja bebas non-pertanian', 'Casual worker outside farming'],
  UNPAID_FAMILY: [8, 'Pekerja keluarga tak dibayar', 'Unpaid family worker'],
});

export const incomeBand = codeList('IncomeBand', 'DTSEN income', 'Monthly income', {
  UNDER_ONE_MILLION: [1, 'Kurang dari Rp1 juta', 'Less than 1 million rupiah'],
  UP_TO_MINIMUM_WAGE: [2, 'Rp1 juta sampai di bawah UMK', '1 million rupiah up to the regency minimum wage'],
  MINIMUM_WAGE_TO_TEN_MILLION: [3, 'UMK sampai Rp10 juta', 'Minimum wage up to 10 million rupiah'],
  OVER_TEN_MILLION: [4, 'Lebih dari Rp10 juta', 'More than 10 million rupiah'],
});
