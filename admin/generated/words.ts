// Written by `npm run schema:print`: do not edit.
export const officialWords = {
  "BankAccount": {
    "BOTH": {
      "id": "Ya, untuk pribadi dan usaha",
      "en": "Yes, for both"
    },
    "BUSINESS": {
      "id": "Ya, untuk usaha",
      "en": "Yes, for a business"
    },
    "NONE": {
      "id": "Tidak punya",
      "en": "None"
    },
    "PRIVATE": {
      "id": "Ya, untuk pribadi",
      "en": "Yes, for personal use"
    }
  },
  "ClosetKind": {
    "COVERED_CHUTE": {
      "id": "Plengsengan dengan tutup",
      "en": "Sloped chute with a cover"
    },
    "GOOSE_NECK": {
      "id": "Leher angsa",
      "en": "Water-sealed"
    },
    "OPEN_CHUTE": {
      "id": "Plengsengan tanpa tutup",
      "en": "Sloped chute without a cover"
    },
    "PIT": {
      "id": "Cemplung/cubluk",
      "en": "Pit"
    }
  },
  "CookingFuel": {
    "BIOGAS": {
      "id": "Biogas",
      "en": "Biogas"
    },
    "BRIQUETTES": {
      "id": "Briket",
      "en": "Briquettes"
    },
    "CHARCOAL": {
      "id": "Arang",
      "en": "Charcoal"
    },
    "CITY_GAS": {
      "id": "Gas kota",
      "en": "City gas"
    },
    "ELECTRICITY": {
      "id": "Listrik",
      "en": "Electricity"
    },
    "FIREWOOD": {
      "id": "Kayu bakar",
      "en": "Firewood"
    },
    "KEROSENE": {
      "id": "Minyak tanah",
      "en": "Kerosene"
    },
    "LPG_3_KG": {
      "id": "Elpiji 3 kg",
      "en": "LPG, 3 kg"
    },
    "LPG_5_KG": {
      "id": "Elpiji 5,5 kg",
      "en": "LPG, 5.5 kg"
    },
    "LPG_12_KG": {
      "id": "Elpiji 12 kg",
      "en": "LPG, 12 kg"
    },
    "NO_COOKING": {
      "id": "Tidak memasak di rumah",
      "en": "Does not cook at home"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    }
  },
  "FamilyStatus": {
    "MAIN_FAMILY": {
      "id": "Keluarga induk",
      "en": "Main family of a card that others left"
    },
    "MATCHES_CARD": {
      "id": "KK sesuai",
      "en": "The family is the one on its card"
    },
    "SPLIT_FAMILY": {
      "id": "Keluarga pecahan",
      "en": "Split off from the family on the card"
    }
  },
  "FloorMaterial": {
    "BAMBOO": {
      "id": "Bambu",
      "en": "Bamboo"
    },
    "CEMENT_BRICK": {
      "id": "Semen/bata merah",
      "en": "Cement or red brick"
    },
    "CERAMIC": {
      "id": "Keramik",
      "en": "Ceramic tiles"
    },
    "EARTH": {
      "id": "Tanah",
      "en": "Earth"
    },
    "MARBLE_GRANITE": {
      "id": "Marmer/granit",
      "en": "Marble or granite"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "PARQUET_VINYL_CARPET": {
      "id": "Parket/vinil/karpet",
      "en": "Parquet, vinyl or carpet"
    },
    "TILE_TERRAZZO": {
      "id": "Ubin/tegel/teraso",
      "en": "Cement tiles or terrazzo"
    },
    "WOOD": {
      "id": "Kayu/papan",
      "en": "Wood or boards"
    }
  },
  "InternetUse": {
    "BOTH": {
      "id": "Tetap dan seluler",
      "en": "Fixed line and mobile data"
    },
    "MOBILE": {
      "id": "Internet seluler",
      "en": "Mobile data"
    },
    "NONE": {
      "id": "Tidak ada",
      "en": "None"
    },
    "OWN_FIXED": {
      "id": "Internet tetap",
      "en": "Fixed line at home"
    }
  },
  "LandDeed": {
    "BUILDING_OR_FLAT": {
      "id": "SHGB/SHSRS",
      "en": "Building right or flat ownership certificate"
    },
    "CUSTOMARY": {
      "id": "Girik, letter C atau lainnya",
      "en": "Customary deed such as girik or letter C"
    },
    "NONE": {
      "id": "Tidak punya",
      "en": "None"
    },
    "OWNERSHIP_OF_MEMBER": {
      "id": "SHM atas nama anggota keluarga",
      "en": "Ownership certificate in the name of a member"
    },
    "OWNERSHIP_WITHOUT_AGREEMENT": {
      "id": "SHM bukan a.n. anggota tanpa perjanjian tertulis",
      "en": "Certificate of somebody else, without a written agreement"
    },
    "OWNERSHIP_WITH_AGREEMENT": {
      "id": "SHM bukan a.n. anggota dengan perjanjian tertulis",
      "en": "Certificate of somebody else, with a written agreement"
    }
  },
  "LightingSource": {
    "NO_ELECTRICITY": {
      "id": "Bukan listrik",
      "en": "No electricity"
    },
    "OTHER_ELECTRICITY": {
      "id": "Listrik non-PLN",
      "en": "Electricity not from PLN"
    },
    "PLN_METERED": {
      "id": "Listrik PLN dengan meteran",
      "en": "PLN electricity with a meter"
    },
    "PLN_UNMETERED": {
      "id": "Listrik PLN tanpa meteran",
      "en": "PLN electricity without a meter"
    }
  },
  "Presence": {
    "DECEASED": {
      "id": "Meninggal",
      "en": "Has died"
    },
    "LIVES_HERE": {
      "id": "Tinggal bersama keluarga",
      "en": "Lives with the family"
    },
    "MOVED_ABROAD": {
      "id": "Pindah ke luar negeri",
      "en": "Moved abroad"
    },
    "MOVED_INSIDE_COUNTRY": {
      "id": "Pindah dalam negeri",
      "en": "Moved inside the country"
    },
    "NEW_MEMBER": {
      "id": "Anggota keluarga baru",
      "en": "New member"
    },
    "NOT_FOUND": {
      "id": "Tidak ditemukan",
      "en": "Could not be found"
    }
  },
  "RelationToHead": {
    "CHILD": {
      "id": "Anak",
      "en": "Child"
    },
    "CHILD_IN_LAW": {
      "id": "Menantu",
      "en": "Child in law"
    },
    "DOMESTIC_WORKER": {
      "id": "Pembantu/sopir",
      "en": "Domestic worker or driver"
    },
    "GRANDCHILD": {
      "id": "Cucu",
      "en": "Grandchild"
    },
    "HEAD": {
      "id": "Kepala keluarga",
      "en": "Head of the family"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "PARENT": {
      "id": "Orang tua/mertua",
      "en": "Parent or parent in law"
    },
    "SPOUSE": {
      "id": "Istri/suami",
      "en": "Wife or husband"
    }
  },
  "RoofMaterial": {
    "ASBESTOS": {
      "id": "Asbes",
      "en": "Asbestos cement"
    },
    "BAMBOO": {
      "id": "Bambu",
      "en": "Bamboo"
    },
    "CONCRETE": {
      "id": "Beton",
      "en": "Concrete"
    },
    "CORRUGATED_METAL": {
      "id": "Seng",
      "en": "Corrugated metal"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "THATCH": {
      "id": "Jerami/ijuk/rumbia",
      "en": "Straw, palm fibre or palm leaves"
    },
    "TILES": {
      "id": "Genteng",
      "en": "Roof tiles"
    },
    "WOOD_SHINGLE": {
      "id": "Kayu/sirap",
      "en": "Wood or shingles"
    }
  },
  "Schooling": {
    "ATTENDING": {
      "id": "Masih sekolah",
      "en": "Goes to school"
    },
    "NEVER": {
      "id": "Belum pernah sekolah",
      "en": "Has never gone"
    },
    "NO_LONGER": {
      "id": "Tidak bersekolah lagi",
      "en": "No longer goes"
    }
  },
  "SepticDistance": {
    "NOT_KNOWN": {
      "id": "Tidak tahu",
      "en": "Not known"
    },
    "TEN_METRES_OR_MORE": {
      "id": "10 m atau lebih",
      "en": "10 m or more"
    },
    "UNDER_TEN_METRES": {
      "id": "Kurang dari 10 m",
      "en": "Less than 10 m"
    }
  },
  "SewageDisposal": {
    "BEACH_GARDEN": {
      "id": "Pantai/tanah lapang/kebun",
      "en": "Beach or garden"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "PIT": {
      "id": "Lubang tanah",
      "en": "Hole in the ground"
    },
    "POND_RIVER_SEA": {
      "id": "Kolam/sawah/sungai/danau/laut",
      "en": "Pond, river or sea"
    },
    "SEPTIC_TANK": {
      "id": "Tangki septik",
      "en": "Septic tank"
    },
    "TREATMENT_PLANT": {
      "id": "IPAL",
      "en": "Treatment plant"
    }
  },
  "Sex": {
    "FEMALE": {
      "id": "Perempuan",
      "en": "Female"
    },
    "MALE": {
      "id": "Laki-laki",
      "en": "Male"
    }
  },
  "SurveyResult": {
    "COMPLETE": {
      "id": "Terisi lengkap",
      "en": "Filled in completely"
    },
    "INCOMPLETE": {
      "id": "Terisi tidak lengkap",
      "en": "Filled in partly"
    },
    "MOVED_OR_GONE": {
      "id": "Pindah atau bangunan tidak ada",
      "en": "Moved away or the building is gone"
    },
    "NO_RESPONDENT": {
      "id": "Tidak ada responden",
      "en": "Nobody there who could answer"
    },
    "REFUSED": {
      "id": "Menolak",
      "en": "Refused"
    }
  },
  "Tenure": {
    "OFFICIAL": {
      "id": "Rumah dinas",
      "en": "Provided by the employer"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "OWNED": {
      "id": "Milik sendiri",
      "en": "Owned"
    },
    "RENTED": {
      "id": "Kontrak/sewa",
      "en": "Rented"
    },
    "RENT_FREE": {
      "id": "Bebas sewa",
      "en": "Free of rent"
    },
    "SHARED": {
      "id": "Menumpang",
      "en": "Staying with others"
    }
  },
  "ToiletAccess": {
    "COMMUNAL": {
      "id": "MCK komunal",
      "en": "Communal washing place"
    },
    "NONE": {
      "id": "Tidak ada",
      "en": "None"
    },
    "OWN": {
      "id": "Ada, digunakan sendiri",
      "en": "Its own"
    },
    "PUBLIC": {
      "id": "MCK umum",
      "en": "Public washing place"
    },
    "SHARED": {
      "id": "Ada, bersama rumah tangga tertentu",
      "en": "Shared with certain households"
    },
    "UNUSED": {
      "id": "Ada, tidak digunakan",
      "en": "There is one, but it is not used"
    }
  },
  "WallMaterial": {
    "BAMBOO": {
      "id": "Bambu",
      "en": "Bamboo"
    },
    "BAMBOO_WEAVE": {
      "id": "Anyaman bambu",
      "en": "Bamboo weave"
    },
    "LOGS": {
      "id": "Batang kayu",
      "en": "Logs"
    },
    "MASONRY": {
      "id": "Tembok",
      "en": "Masonry"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "PLASTERED_WEAVE": {
      "id": "Plesteran anyaman bambu/kawat",
      "en": "Plastered bamboo weave or wire"
    },
    "WOOD_GYPSUM_GRC": {
      "id": "Kayu/papan/gypsum/GRC",
      "en": "Wood, boards, gypsum or fibre cement"
    }
  },
  "WaterSource": {
    "BOREHOLE": {
      "id": "Sumur bor/pompa",
      "en": "Borehole or pump"
    },
    "BOTTLED": {
      "id": "Air kemasan bermerek",
      "en": "Bottled water"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "PIPED": {
      "id": "Leding",
      "en": "Piped water"
    },
    "PROTECTED_SPRING": {
      "id": "Mata air terlindung",
      "en": "Protected spring"
    },
    "PROTECTED_WELL": {
      "id": "Sumur terlindung",
      "en": "Protected well"
    },
    "RAIN": {
      "id": "Air hujan",
      "en": "Rain water"
    },
    "REFILL": {
      "id": "Air isi ulang",
      "en": "Refilled water"
    },
    "REGIONAL_COMPANY": {
      "id": "PDAM (tambahan daerah)",
      "en": "Regional water company (local addition)"
    },
    "SURFACE": {
      "id": "Air permukaan",
      "en": "Surface water"
    },
    "UNPROTECTED_SPRING": {
      "id": "Mata air tak terlindung",
      "en": "Unprotected spring"
    },
    "UNPROTECTED_WELL": {
      "id": "Sumur tak terlindung",
      "en": "Unprotected well"
    },
    "VILLAGE_SUPPLY": {
      "id": "PAMDES (tambahan daerah)",
      "en": "Village water supply (local addition)"
    }
  }
} as const;
