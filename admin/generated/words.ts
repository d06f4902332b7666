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
  "CarerKind": {
    "FAMILY_MEMBER": {
      "id": "Anggota keluarga",
      "en": "A member of the family"
    },
    "LIVES_ALONE": {
      "id": "Tinggal sendiri",
      "en": "Lives alone"
    },
    "SOMEBODY_ELSE": {
      "id": "Bukan anggota keluarga",
      "en": "Somebody else"
    }
  },
  "ChildNutrition": {
    "NOTHING_RECORDED": {
      "id": "Tidak ada catatan",
      "en": "Nothing recorded"
    },
    "NOT_KNOWN": {
      "id": "Tidak tahu",
      "en": "Not known"
    },
    "STUNTING": {
      "id": "Pendek (stunting)",
      "en": "Stunting"
    },
    "WASTING": {
      "id": "Kurus (wasting)",
      "en": "Wasting"
    }
  },
  "ChronicIllness": {
    "ALZHEIMER": {
      "id": "Alzheimer",
      "en": "Alzheimer's disease"
    },
    "ASTHMA": {
      "id": "Asma",
      "en": "Asthma"
    },
    "CANCER": {
      "id": "Kanker",
      "en": "Cancer"
    },
    "CHOLESTEROL": {
      "id": "Kolesterol",
      "en": "High cholesterol"
    },
    "DIABETES": {
      "id": "Diabetes",
      "en": "Diabetes"
    },
    "HAEMOPHILIA": {
      "id": "Haemofilia",
      "en": "Haemophilia"
    },
    "HEART": {
      "id": "Masalah jantung",
      "en": "Heart disease"
    },
    "HIV": {
      "id": "HIV/AIDS",
      "en": "HIV or AIDS; shown to the regency manager only"
    },
    "HYPERTENSION": {
      "id": "Hipertensi",
      "en": "High blood pressure"
    },
    "KIDNEY_FAILURE": {
      "id": "Gagal ginjal",
      "en": "Kidney failure"
    },
    "LEUKAEMIA": {
      "id": "Leukemia",
      "en": "Leukaemia"
    },
    "LIVER_CIRRHOSIS": {
      "id": "Sirosis hati",
      "en": "Cirrhosis of the liver"
    },
    "NONE": {
      "id": "Tidak ada",
      "en": "None"
    },
    "OTHER": {
      "id": "Lainnya",
      "en": "Other"
    },
    "RHEUMATISM": {
      "id": "Rematik",
      "en": "Rheumatism"
    },
    "STROKE": {
      "id": "Stroke",
      "en": "Stroke"
    },
    "THALASSAEMIA": {
      "id": "Thalasemia",
      "en": "Thalassaemia"
    },
    "TUBERCULOSIS": {
      "id": "TBC",
      "en": "Tuberculosis"
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
  "DepressionFrequency": {
    "NEVER": {
      "id": "Tidak pernah",
      "en": "Never"
    },
    "OFTEN": {
      "id": "Sering",
      "en": "Often"
    },
    "SELDOM": {
      "id": "Jarang",
      "en": "Seldom"
    },
    "VERY_OFTEN": {
      "id": "Sangat sering",
      "en": "Very often"
    }
  },
  "Diploma": {
    "BACHELOR": {
      "id": "D4/S1",
      "en": "Diploma 4 or bachelor"
    },
    "DIPLOMA": {
      "id": "D1/D2/D3",
      "en": "Diploma 1 to 3"
    },
    "DOCTOR": {
      "id": "S3",
      "en": "Doctor"
    },
    "ELEMENTARY": {
      "id": "SD",
      "en": "Elementary school"
    },
    "ISLAMIC_ELEMENTARY": {
      "id": "MI",
      "en": "Islamic elementary school"
    },
    "ISLAMIC_JUNIOR": {
      "id": "MTs",
      "en": "Islamic junior high school"
    },
    "ISLAMIC_SENIOR": {
      "id": "MA",
      "en": "Islamic senior high school"
    },
    "ISLAMIC_VOCATIONAL": {
      "id": "MAK",
      "en": "Islamic vocational high school"
    },
    "JUNIOR": {
      "id": "SMP",
      "en": "Junior high school"
    },
    "MASTER": {
      "id": "S2",
      "en": "Master"
    },
    "NONE": {
      "id": "Tidak punya ijazah SD",
      "en": "None"
    },
    "PACKAGE_A": {
      "id": "Paket A",
      "en": "Package A, elementary equivalency"
    },
    "PACKAGE_B": {
      "id": "Paket B",
      "en": "Package B, junior equivalency"
    },
    "PACKAGE_C": {
      "id": "Paket C",
      "en": "Package C, senior equivalency"
    },
    "PESANTREN_ELEMENTARY": {
      "id": "SPM/PDF Ula",
      "en": "Pesantren, elementary"
    },
    "PESANTREN_JUNIOR": {
      "id": "SPM/PDF Wustha",
      "en": "Pesantren, junior high"
    },
    "PESANTREN_SENIOR": {
      "id": "SPM/PDF Ulya",
      "en": "Pesantren, senior high"
    },
    "PROFESSION": {
      "id": "Profesi",
      "en": "Professional degree"
    },
    "SENIOR": {
      "id": "SMA",
      "en": "Senior high school"
    },
    "SPECIAL_ELEMENTARY": {
      "id": "SDLB",
      "en": "Special elementary school"
    },
    "SPECIAL_JUNIOR": {
      "id": "SMPLB",
      "en": "Special junior high school"
    },
    "SPECIAL_SENIOR": {
      "id": "SMLB",
      "en": "Special senior high school"
    },
    "VOCATIONAL": {
      "id": "SMK",
      "en": "Vocational high school"
    }
  },
  "EmploymentInsurance": {
    "DEATH": {
      "id": "Jaminan Kematian (JKM)",
      "en": "Death"
    },
    "OLD_AGE": {
      "id": "Jaminan Hari Tua (JHT)",
      "en": "Old age savings"
    },
    "PENSION": {
      "id": "Jaminan Pensiun (JP)",
      "en": "Pension insurance"
    },
    "RETIREMENT_PAY": {
      "id": "Pensiun",
      "en": "Retirement pay"
    },
    "WORK_ACCIDENT": {
      "id": "Jaminan Kecelakaan Kerja (JKK)",
      "en": "Work accident"
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
  "FunctionalDifficulty": {
    "CANNOT_AT_ALL": {
      "id": "Sama sekali tidak bisa",
      "en": "Cannot do it at all"
    },
    "MUCH_DIFFICULTY": {
      "id": "Banyak kesulitan",
      "en": "Much difficulty"
    },
    "NO_DIFFICULTY": {
      "id": "Tidak ada kesulitan",
      "en": "No difficulty"
    },
    "SOME_DIFFICULTY": {
      "id": "Sedikit kesulitan",
      "en": "Some difficulty"
    }
  },
  "HealthInsurance": {
    "JKN_EMPLOYER": {
      "id": "JKN pemberi kerja",
      "en": "JKN through the employer"
    },
    "JKN_OWN": {
      "id": "JKN mandiri",
      "en": "JKN, premium paid by the person"
    },
    "JKN_PBI": {
      "id": "PBI JKN",
      "en": "JKN, premium paid by the state"
    },
    "OTHER": {
      "id": "Asuransi kesehatan lainnya",
      "en": "Other health insurance"
    }
  },
  "IdDocument": {
    "BIRTH_CERTIFICATE": {
      "id": "Akta kelahiran",
      "en": "Birth certificate"
    },
    "CHILD_CARD": {
      "id": "Kartu Identitas Anak (KIA)",
      "en": "Child identity card"
    },
    "IDENTITY_CARD": {
      "id": "Kartu Tanda Penduduk (KTP)",
      "en": "Identity card"
    }
  },
  "IncomeBand": {
    "MINIMUM_WAGE_TO_TEN_MILLION": {
      "id": "UMK sampai Rp10 juta",
      "en": "Minimum wage up to 10 million rupiah"
    },
    "OVER_TEN_MILLION": {
      "id": "Lebih dari Rp10 juta",
      "en": "More than 10 million rupiah"
    },
    "UNDER_ONE_MILLION": {
      "id": "Kurang dari Rp1 juta",
      "en": "Less than 1 million rupiah"
    },
    "UP_TO_MINIMUM_WAGE": {
      "id": "Rp1 juta sampai di bawah UMK",
      "en": "1 million rupiah up to the regency minimum wage"
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
  "JobSector": {
    "ARTS": {
      "id": "Kesenian dan hiburan",
      "en": "Arts and entertainment"
    },
    "CONSTRUCTION": {
      "id": "Konstruksi",
      "en": "Construction"
    },
    "EDUCATION": {
      "id": "Pendidikan",
      "en": "Education"
    },
    "ELECTRICITY_GAS": {
      "id": "Listrik dan gas",
      "en": "Electricity and gas"
    },
    "FINANCE": {
      "id": "Keuangan dan asuransi",
      "en": "Finance and insurance"
    },
    "FISHERY": {
      "id": "Perikanan",
      "en": "Fishery"
    },
    "FORESTRY": {
      "id": "Kehutanan dan pertanian lainnya",
      "en": "Forestry and other farming"
    },
    "HEALTH": {
      "id": "Kesehatan dan kegiatan sosial",
      "en": "Health and social work"
    },
    "HORTICULTURE": {
      "id": "Hortikultura",
      "en": "Horticulture"
    },
    "INFORMATION": {
      "id": "Informasi dan komunikasi",
      "en": "Information and communication"
    },
    "INTERNATIONAL_BODY": {
      "id": "Badan internasional",
      "en": "International body"
    },
    "LIVESTOCK": {
      "id": "Peternakan",
      "en": "Livestock"
    },
    "LODGING_FOOD": {
      "id": "Akomodasi dan makan minum",
      "en": "Lodging and food"
    },
    "MANUFACTURING": {
      "id": "Industri pengolahan",
      "en": "Manufacturing"
    },
    "MINING": {
      "id": "Pertambangan",
      "en": "Mining"
    },
    "OTHER_SERVICES": {
      "id": "Jasa lainnya",
      "en": "Other services"
    },
    "PLANTATION": {
      "id": "Perkebunan",
      "en": "Plantation"
    },
    "PRIVATE_HOUSEHOLD": {
      "id": "Keluarga sebagai pemberi kerja",
      "en": "A family as employer"
    },
    "PROFESSIONAL": {
      "id": "Jasa profesional",
      "en": "Professional services"
    },
    "PUBLIC_ADMINISTRATION": {
      "id": "Administrasi pemerintahan",
      "en": "Public administration"
    },
    "REAL_ESTATE": {
      "id": "Real estat",
      "en": "Real estate"
    },
    "RENTAL_SUPPORT": {
      "id": "Persewaan dan penunjang usaha",
      "en": "Rental and business support"
    },
    "RICE_AND_CROPS": {
      "id": "Pertanian padi dan palawija",
      "en": "Rice and secondary crops"
    },
    "TRADE": {
      "id": "Perdagangan",
      "en": "Trade"
    },
    "TRANSPORT_STORAGE": {
      "id": "Angkutan dan pergudangan",
      "en": "Transport and storage"
    },
    "WATER_WASTE": {
      "id": "Air dan pengelolaan limbah",
      "en": "Water and waste"
    }
  },
  "JobStatus": {
    "CASUAL_FARM": {
      "id": "Pekerja bebas pertanian",
      "en": "Casual farm worker"
    },
    "CASUAL_OTHER": {
      "id": "Pekerja bebas non-pertanian",
      "en": "Casual worker outside farming"
    },
    "EMPLOYER_CASUAL": {
      "id": "Berusaha dibantu buruh tidak tetap",
      "en": "Self-employed with casual workers"
    },
    "EMPLOYER_PERMANENT": {
      "id": "Berusaha dibantu buruh tetap",
      "en": "Self-employed with permanent workers"
    },
    "PRIVATE_EMPLOYEE": {
      "id": "Buruh/karyawan/pegawai swasta",
      "en": "Private employee"
    },
    "SELF_EMPLOYED": {
      "id": "Berusaha sendiri",
      "en": "Self-employed"
    },
    "STATE_EMPLOYEE": {
      "id": "ASN/TNI/Polri/BUMN/BUMD/pejabat negara",
      "en": "Employed by the state or a state company"
    },
    "UNPAID_FAMILY": {
      "id": "Pekerja keluarga tak dibayar",
      "en": "Unpaid family worker"
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
  "MaritalStatus": {
    "DIVORCED": {
      "id": "Cerai hidup",
      "en": "Divorced"
    },
    "MARRIED": {
      "id": "Kawin",
      "en": "Married"
    },
    "SINGLE": {
      "id": "Belum kawin",
      "en": "Never married"
    },
    "WIDOWED": {
      "id": "Cerai mati",
      "en": "Widowed"
    }
  },
  "PpksKind": {
    "ABUSED_CHILD": {
      "id": "Anak korban tindak kekerasan",
      "en": "Abused child; extra-restricted"
    },
    "BEGGAR": {
      "id": "Pengemis",
      "en": "Beggar"
    },
    "CHILD_FACING_LAW": {
      "id": "Anak berhadapan dengan hukum",
      "en": "Child facing the law; extra-restricted"
    },
    "CHILD_NEEDING_PROTECTION": {
      "id": "Anak memerlukan perlindungan khusus",
      "en": "Child in need of special protection"
    },
    "CHILD_WITH_DISABILITY": {
      "id": "Anak dengan kedisabilitasan",
      "en": "Child with a disability"
    },
    "DESTITUTE": {
      "id": "Fakir miskin",
      "en": "Destitute person"
    },
    "DRUG_VICTIM": {
      "id": "Korban penyalahgunaan NAPZA",
      "en": "Victim of drug abuse; extra-restricted"
    },
    "FORMER_PRISONER": {
      "id": "Bekas warga binaan pemasyarakatan",
      "en": "Former prisoner"
    },
    "HOMELESS": {
      "id": "Gelandangan",
      "en": "Homeless person"
    },
    "LIVING_WITH_HIV": {
      "id": "Orang dengan HIV/AIDS",
      "en": "Person living with HIV; extra-restricted"
    },
    "MIGRANT_IN_TROUBLE": {
      "id": "Pekerja migran bermasalah sosial",
      "en": "Migrant worker in trouble"
    },
    "MINORITY": {
      "id": "Kelompok minoritas",
      "en": "Member of a minority"
    },
    "NATURAL_DISASTER_VICTIM": {
      "id": "Korban bencana alam",
      "en": "Victim of a natural disaster"
    },
    "NEGLECTED_CHILD": {
      "id": "Anak telantar",
      "en": "Neglected child"
    },
    "NEGLECTED_ELDERLY": {
      "id": "Lanjut usia telantar",
      "en": "Neglected elderly person"
    },
    "NEGLECTED_TODDLER": {
      "id": "Anak balita telantar",
      "en": "Neglected child under five"
    },
    "PERSON_WITH_DISABILITY": {
      "id": "Penyandang disabilitas",
      "en": "Person with a disability"
    },
    "REMOTE_COMMUNITY": {
      "id": "Komunitas adat terpencil",
      "en": "Remote indigenous community"
    },
    "SEX_WORKER": {
      "id": "Tuna susila",
      "en": "Sex worker; extra-restricted"
    },
    "SOCIAL_DISASTER_VICTIM": {
      "id": "Korban bencana sosial",
      "en": "Victim of a social disaster"
    },
    "STREET_CHILD": {
      "id": "Anak jalanan",
      "en": "Street child"
    },
    "TRAFFICKING_VICTIM": {
      "id": "Korban trafficking",
      "en": "Victim of trafficking; extra-restricted"
    },
    "TROUBLED_FAMILY": {
      "id": "Keluarga bermasalah sosial psikologis",
      "en": "Family with social and psychological problems"
    },
    "VIOLENCE_VICTIM": {
      "id": "Korban tindak kekerasan",
      "en": "Victim of violence; extra-restricted"
    },
    "VULNERABLE_WOMAN": {
      "id": "Perempuan rawan sosial ekonomi",
      "en": "Socially and economically vulnerable woman"
    },
    "WASTE_PICKER": {
      "id": "Pemulung",
      "en": "Waste picker"
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
  "SchoolGrade": {
    "COMPLETED": {
      "id": "Tamat dan lulus",
      "en": "Finished and passed"
    },
    "GRADE_1": {
      "id": "Kelas 1",
      "en": "First year"
    },
    "GRADE_2": {
      "id": "Kelas 2",
      "en": "Second year"
    },
    "GRADE_3": {
      "id": "Kelas 3",
      "en": "Third year"
    },
    "GRADE_4": {
      "id": "Kelas 4",
      "en": "Fourth year"
    },
    "GRADE_5": {
      "id": "Kelas 5",
      "en": "Fifth year"
    },
    "GRADE_6": {
      "id": "Kelas 6",
      "en": "Sixth year"
    },
    "GRADE_7": {
      "id": "Kelas 7",
      "en": "Seventh year"
    }
  },
  "SchoolLevel": {
    "BACHELOR": {
      "id": "D4/S1",
      "en": "Diploma 4 or bachelor"
    },
    "DIPLOMA": {
      "id": "D1/D2/D3",
      "en": "Diploma 1 to 3"
    },
    "DOCTOR": {
      "id": "S3",
      "en": "Doctor"
    },
    "ELEMENTARY": {
      "id": "SD",
      "en": "Elementary school"
    },
    "ISLAMIC_ELEMENTARY": {
      "id": "MI",
      "en": "Islamic elementary school"
    },
    "ISLAMIC_JUNIOR": {
      "id": "MTs",
      "en": "Islamic junior high school"
    },
    "ISLAMIC_SENIOR": {
      "id": "MA",
      "en": "Islamic senior high school"
    },
    "ISLAMIC_VOCATIONAL": {
      "id": "MAK",
      "en": "Islamic vocational high school"
    },
    "JUNIOR": {
      "id": "SMP",
      "en": "Junior high school"
    },
    "MASTER": {
      "id": "S2",
      "en": "Master"
    },
    "PACKAGE_A": {
      "id": "Paket A",
      "en": "Package A, elementary equivalency"
    },
    "PACKAGE_B": {
      "id": "Paket B",
      "en": "Package B, junior equivalency"
    },
    "PACKAGE_C": {
      "id": "Paket C",
      "en": "Package C, senior equivalency"
    },
    "PESANTREN_ELEMENTARY": {
      "id": "SPM/PDF Ula",
      "en": "Pesantren, elementary"
    },
    "PESANTREN_JUNIOR": {
      "id": "SPM/PDF Wustha",
      "en": "Pesantren, junior high"
    },
    "PESANTREN_SENIOR": {
      "id": "SPM/PDF Ulya",
      "en": "Pesantren, senior high"
    },
    "PROFESSION": {
      "id": "Profesi",
      "en": "Professional degree"
    },
    "SENIOR": {
      "id": "SMA",
      "en": "Senior high school"
    },
    "SPECIAL_ELEMENTARY": {
      "id": "SDLB",
      "en": "Special elementary school"
    },
    "SPECIAL_JUNIOR": {
      "id": "SMPLB",
      "en": "Special junior high school"
    },
    "SPECIAL_SENIOR": {
      "id": "SMLB",
      "en": "Special senior high school"
    },
    "VOCATIONAL": {
      "id": "SMK",
      "en": "Vocational high school"
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
