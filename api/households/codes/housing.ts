import { codeList } from './code-list.ts';

export const tenure = codeList('Tenure', 'R301a', 'By what right the family lives in its home', {
  OWNED: [1, 'Milik sendiri', 'Owned'],
  RENTED: [2, 'Kontrak/sewa', 'Rented'],
  RENT_FREE: [3, 'Bebas sewa', 'Free of rent'],
  OFFICIAL: [4, 'Rumah dinas', 'Provided by the employer'],
  OTHER: [5, 'Lainnya', 'Other'],
  SHARED: [6, 'Menumpang', 'Staying with others'],
});

export const deed = codeList('LandDeed', 'R301b', 'Proof of ownership of the land', {
  OWNERSHIP_OF_MEMBER: [1, 'SHM atas nama anggota keluarga', 'Ownership certificate in the name of a member'],
  OWNERSHIP_WITH_AGREEMENT: [
    2,
    'SHM bukan a.n. anggota dengan perjanjian tertulis',
    'Certificate of somebody else, with a written agreement',
  ],
  OWNERSHIP_WITHOUT_AGREEMENT: [
    3,
    'SHM bukan a.n. anggota tanpa perjanjian tertulis',
    'Certificate of somebody else, without a written agreement',
  ],
  BUILDING_OR_FLAT: [4, 'SHGB/SHSRS', 'Building right or flat ownership certificate'],
  CUSTOMARY: [5, 'Girik, letter C atau lainnya', 'Customary deed such as girik or letter C'],
  NONE: [6, 'Tidak punya', 'None'],
});

export const floor = codeList('FloorMaterial', 'R303', 'What most of the floor is made of', {
  MARBLE_GRANITE: [1, 'Marmer/granit', 'Marble or granite'],
  CERAMIC: [2, 'Keramik', 'Ceramic tiles'],
  PARQUET_VINYL_CARPET: [3, 'Parket/vinil/karpet', 'Parquet, vinyl or carpet'],
  TILE_TERRAZZO: [4, 'Ubin/tegel/teraso', 'Cement tiles or terrazzo'],
  WOOD: [5, 'Kayu/papan', 'Wood or boards'],
  CEMENT_BRICK: [6, 'Semen/bata merah', 'Cement or red brick'],
  BAMBOO: [7, 'Bambu', 'Bamboo'],
  EARTH: [8, 'Tanah', 'Earth'],
  OTHER: [9, 'Lainnya', 'Other'],
});

export const wall = codeList('WallMaterial', 'R304', 'What most of the outer wall is made of', {
  MASONRY: [1, 'Tembok', 'Masonry'],
  PLASTERED_WEAVE: [2, 'Plesteran anyaman bambu/kawat', 'Plastered bamboo weave or wire'],
  WOOD_GYPSUM_GRC: [3, 'Kayu/papan/gypsum/GRC', 'Wood, boards, gypsum or fibre cement'],
  BAMBOO_WEAVE: [4, 'Anyaman bambu', 'Bamboo weave'],
  LOGS: [5, 'Batang kayu', 'Logs'],
  BAMBOO: [6, 'Bambu', 'Bamboo'],
  OTHER: [7, 'Lainnya', 'Other'],
});

export const roof = codeList('RoofMaterial', 'R305', 'What most of the roof is made of', {
  CONCRETE: [1, 'Beton', 'Concrete'],
  TILES: [2, 'Genteng', 'Roof tiles'],
  CORRUGATED_METAL: [3, 'Seng', 'Corrugated metal'],
  ASBESTOS: [4, 'Asbes', 'Asbestos cement'],
  WOOD_SHINGLE: [5, 'Kayu/sirap', 'Wood or shingles'],
  BAMBOO: [6, 'Bambu', 'Bamboo'],
  THATCH: [7, 'Jerami/ijuk/rumbia', 'Straw, palm fibre or palm leaves'],
  OTHER: [8, 'Lainnya', 'Other'],
});

export const water = codeList('WaterSource', 'R306a', 'Main source of drinking water', {
  BOTTLED: [1, 'Air kemasan bermerek', 'Bottled water'],
  REFILL: [2, 'Air isi ulang', 'Refilled water'],
  PIPED: [3, 'Leding', 'Piped water'],
  BOREHOLE: [4, 'Sumur bor/pompa', 'Borehole or pump'],
  PROTECTED_WELL: [5, 'Sumur terlindung', 'Protected well'],
  UNPROTECTED_WELL: [6, 'Sumur tak terlindung', 'Unprotected well'],
  PROTECTED_SPRING: [7, 'Mata air terlindung', 'Protected spring'],
  UNPROTECTED_SPRING: [8, 'Mata air tak terlindung', 'Unprotected spring'],
  SURFACE: [9, 'Air permukaan', 'Surface water'],
  RAIN: [10, 'Air hujan', 'Rain water'],
  OTHER: [11, 'Lainnya', 'Other'],
  REGIONAL_COMPANY: [12, 'PDAM (tambahan daerah)', 'Regional water company (local addition)'],
  VILLAGE_SUPPLY: [13, 'PAMDES (tambahan daerah)', 'Village water supply (local addition)'],
});

export const septicDistance = codeList(
  'SepticDistance',
  'R306b',
  'How far the water source is from the nearest place where sewage collects',
  {
    UNDER_TEN_METRES: [1, 'Kurang dari 10 m', 'Less than 10 m'],
    TEN_METRES_OR_MORE: [2, '10 m atau lebih', '10 m or more'],
    NOT_KNOWN: [3, 'Tidak tahu', 'Not known'],
  },
);

export const lighting = codeList('LightingSource', 'R307a', 'Main source of light', {
  PLN_METERED: [1, 'Listrik PLN dengan meteran', 'PLN electricity with a meter'],
  PLN_UNMETERED: [2, 'Listrik PLN tanpa meteran', 'PLN electricity without a meter'],
  OTHER_ELECTRICITY: [3, 'Listrik non-PLN', 'Electricity not from PLN'],
  NO_ELECTRICITY: [4, 'Bukan listrik', 'No electricity'],
});

export const cooking = codeList('CookingFuel', 'R308', 'Main energy for cooking', {
  ELECTRICITY: [1, 'Listrik', 'Electricity'],
  LPG_5_KG: [2, 'Elpiji 5,5 kg', 'LPG, 5.5 kg'],
  LPG_12_KG: [3, 'Elpiji 12 kg', 'LPG, 12 kg'],
  LPG_3_KG: [4, 'Elpiji 3 kg', 'LPG, 3 kg'],
  CITY_GAS: [5, 'Gas kota', 'City gas'],
  BIOGAS: [6, 'Biogas', 'Biogas'],
  KEROSENE: [7, 'Minyak tanah', 'Kerosene'],
  BRIQUETTES: [8, 'Briket', 'Briquettes'],
  CHARCOAL: [9, 'Arang', 'Charcoal'],
  FIREWOOD: [10, 'Kayu bakar', 'Firewood'],
  OTHER: [11, 'Lainnya', 'Other'],
  NO_COOKING: [12, 'Tidak memasak di rumah', 'Does not cook at home'],
});

export const toilet = codeList('ToiletAccess', 'R309a', 'Toilet that the family uses', {
  OWN: [1, 'Ada, digunakan sendiri', 'Its own'],
  SHARED: [2, 'Ada, bersama rumah tangga tertentu', 'Shared with certain households'],
  COMMUNAL: [3, 'MCK komunal', 'Communal washing place'],
  PUBLIC: [4, 'MCK umum', 'Public washing place'],
  UNUSED: [5, 'Ada, tidak digunakan', 'There is one, but it is not used'],
  NONE: [6, 'Tidak ada', 'None'],
});

export const closet = codeList('ClosetKind', 'R309b', 'Kind of toilet bowl', {
  GOOSE_NECK: [1, 'Leher angsa', 'Water-sealed'],
  COVERED_CHUTE: [2, 'Plengsengan dengan tutup', 'Sloped chute with a cover'],
  OPEN_CHUTE: [3, 'Plengsengan tanpa tutup', 'Sloped chute without a cover'],
  PIT: [4, 'Cemplung/cubluk', 'Pit'],
});

export const disposal = codeList('SewageDisposal', 'R310', 'Where the sewage goes', {
  SEPTIC_TANK: [1, 'Tangki septik', 'Septic tank'],
  TREATMENT_PLANT: [2, 'IPAL', 'Treatment plant'],
  POND_RIVER_SEA: [3, 'Kolam/sawah/sungai/danau/laut', 'Pond, river or sea'],
  PIT: [4, 'Lubang tanah', 'Hole in the ground'],
  BEACH_GARDEN: [5, 'Pantai/tanah lapang/kebun', 'Beach or garden'],
  OTHER: [6, 'Lainnya', 'Other'],
});

export const internet = codeList('InternetUse', 'DTSEN block 5', 'Whether the family has internet', {
  NONE: [0, 'Tidak ada', 'None'],
  OWN_FIXED: [1, 'Internet tetap', 'Fixed line at home'],
  MOBILE: [2, 'Internet seluler', 'Mobile data'],
  BOTH: [3, 'Tetap dan seluler', 'Fixed line and mobile data'],
});

export const bankAccount = codeList('BankAccount', 'DTSEN block 5', 'Whether somebody of the family has an account', {
  PRIVATE: [1, 'Ya, untuk pribadi', 'Yes, for personal use'],
  BUSINESS: [2, 'Ya, untuk usaha', 'Yes, for a business'],
  BOTH: [3, 'Ya, untuk pribadi dan usaha', 'Yes, for both'],
  NONE: [4, 'Tidak punya', 'None'],
});
