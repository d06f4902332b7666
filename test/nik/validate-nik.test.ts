import * as fc from 'fast-check';
import { syntheticNik, validateNik } from '../../api/nik/index.ts';
import { areas, birthDates, codesOf, digits, expectedBirthDates, expectedErrors, people, TODAY } from './oracle.ts';

const check = (raw: unknown, facts = {}) => validateNik(raw, { today: TODAY, areas, ...facts });
const errors = (raw: unknown, facts = {}) => codesOf(check(raw, facts).errors);
const warnings = (raw: unknown, facts = {}) => codesOf(check(raw, facts).warnings);
const notices = (raw: unknown, facts = {}) => codesOf(check(raw, facts).notices);

// Sixteen digits in which areas and dates are often right, so that every rule is reached.
const plausible = fc
  .tuple(
    fc.constantFrom('331301', '317103', '910101', '540102', '331399', '330001', '337001', '331300', '003301', '999999'),
    fc.oneof(
      digits(6),
      fc
        .tuple(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 0, max: 13 }), digits(2))
        .map(([day, month, year]) => String(day).padStart(2, '0') + String(month).padStart(2, '0') + year),
    ),
    fc.oneof(digits(4), fc.constant('0000')),
  )
  .map((parts) => parts.join(''));

describe('a NIK is read', () => {
  it('whole, when it is right', () => {
    expect(check('3313016505880003')).toEqual({
      normalized: '3313016505880003',
      valid: true,
      errors: [],
      warnings: [],
      conflicts: [],
      notices: [],
      areaStatus: 'CURRENT',
      provinceCode: '33',
      regencyCode: '33.13',
      districtCode: '33.13.01',
      sex: 'FEMALE',
      birthDateCandidates: ['1988-05-25'],
      likelyBirthDate: '1988-05-25',
      serial: '0003',
    });
  });

  it('the way an independent reading says, for any sixteen digits', () => {
    fc.assert(
      fc.property(fc.oneof(plausible, digits(16)), (nik) => {
        const result = check(nik);
        expect(codesOf(result.errors).sort()).toEqual(expectedErrors(nik).sort());
        expect(result.valid).toBe(expectedErrors(nik).length === 0);
        if (!expectedErrors(nik).includes('DUMMY')) expect(result.birthDateCandidates).toEqual(expectedBirthDates(nik));
      }),
      { numRuns: 3000 },
    );
  });

  it('back from every synthetic number, with its birth date among the candidates', () => {
    fc.assert(
      fc.property(people, (person) => {
        const result = check(syntheticNik(person), { birthDate: person.birthDate, sex: person.sex });
        expect(codesOf(result.errors)).toEqual([]);
        expect(codesOf(result.warnings).filter((code) => !code.startsWith('AREA'))).toEqual([]);
        expect(result.birthDateCandidates).toEqual([person.birthDate]);
        expect(result.sex).toBe(person.sex);
        expect(Number(result.serial)).toBe(person.serial);
        expect(result.regencyCode).toBe(`${person.province}.${person.regency}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('with a wrong digit noticed whenever the digit mattered', () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 15 }), fc.integer({ min: 1, max: 9 }), (person, at, shift) => {
        const right = syntheticNik(person);
        const wrong = right.slice(0, at) + ((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        const result = check(wrong, { birthDate: person.birthDate, sex: person.sex });
        expect(result.normalized).toBe(wrong);
        const noticed = [...codesOf(result.errors), ...codesOf(result.warnings)];
        if (at < 2) expect(noticed.some((code) => ['PROVINCE', 'AREA_UNKNOWN', 'AREA_FORM'].includes(code))).toBe(true);
        if (at === 6) expect(noticed.some((code) => /^(BIRTHDATE|SEX_MISMATCH)/.test(code))).toBe(true);
        if (at > 6 && at < 12) expect(noticed.some((code) => code.startsWith('BIRTHDATE'))).toBe(true);
        if (at >= 12) expect(noticed.includes('SERIAL')).toBe(wrong.endsWith('0000'));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the writing of a NIK', () => {
  it.each([
    ' 3313016505880003 ',
    "'3313016505880003",
    '’3313016505880003',
    " '3313016505880003",
    '33.13.01.650588.0003',
    '331301-650588-0003',
    '3313 0165 0588 0003',
    '3313\u00a00165\u20110588\u200b0003',
  ])('forgives %j', (raw) => {
    expect(check(raw)).toMatchObject({ normalized: '3313016505880003', valid: true });
  });

  it.each([
    '',
    '331301650588000',
    '33130165058800033',
    '3313O16505880003',
    '٣٣١٣٠١٦٥٠٥٨٨٠٠٠٣',
    '\uff13\uff13\uff11\uff13\uff10\uff11\uff16\uff15\uff10\uff15\uff18\uff18\uff10\uff10\uff10\uff13',
    '3313/0165/0588/0003',
    null,
    undefined,
    {},
  ])('refuses %j', (raw) => {
    expect(check(raw)).toMatchObject({ normalized: null, valid: false, areaStatus: 'UNKNOWN', serial: null });
    expect(errors(raw)).toEqual(['FORMAT']);
  });

  it.each([
    3313016505880000,
    3313016505880003n,
    '3.31301650588E+15',
    '3,31301650588e+15',
    '3.313E15',
    '3313016505880000.0',
  ])('tells that %s went through a spreadsheet as a number', (raw) => {
    expect(errors(raw)).toEqual(['EXCEL_DAMAGE']);
    expect(check(raw).normalized).toBeNull();
  });

  it('refuses a megabyte without reading it', () => {
    expect(errors('3313016505880003'.padEnd(1_000_000))).toEqual(['FORMAT']);
  });

  it.each(['0000000000000000', '1111111111111111', '9999999999999999', '1234567890123456'])(
    'knows the filler %s',
    (raw) => {
      expect(errors(raw)).toEqual(['DUMMY']);
    },
  );
});

describe('the area in a NIK', () => {
  it.each([
    ['3313011212880001', 'CURRENT', [], []],
    ['9101011212880001', 'HISTORICAL', [], ['AREA_HISTORICAL']],
    ['5401021212880001', 'HISTORICAL', [], ['AREA_HISTORICAL']],
    ['3313501212880001', 'UNKNOWN', ['AREA_UNKNOWN'], []],
    ['3369011212880001', 'UNKNOWN', ['AREA_UNKNOWN'], []],
    ['3370011212880001', 'UNKNOWN', ['AREA_FORM'], []],
    ['3300011212880001', 'UNKNOWN', ['AREA_FORM'], []],
    ['3313001212880001', 'UNKNOWN', ['AREA_FORM'], []],
    ['3313991212880001', 'UNKNOWN', ['AREA_UNKNOWN'], ['SYNTHETIC']],
  ])('%s is %s', (nik, areaStatus, warned, noticed) => {
    expect(check(nik)).toMatchObject({ areaStatus, valid: true });
    expect(warnings(nik)).toEqual(warned);
    expect(notices(nik)).toEqual(noticed);
  });

  it('must at least lie in a province, present or past', () => {
    expect(errors('9913011212880001')).toEqual(['PROVINCE']);
  });

  it('is not judged when no area table is at hand', () => {
    expect(validateNik('9913011212880001', { today: TODAY })).toMatchObject({
      valid: true,
      warnings: [],
      areaStatus: 'UNKNOWN',
    });
  });

  it('may differ from the residence, which is only worth a notice', () => {
    expect(notices('3313011212880001', { villageCode: '33.13.01.2003' })).toEqual([]);
    expect(notices('3313011212880001', { villageCode: '33.13.17.2003' })).toEqual(['OTHER_RESIDENCE']);
    expect(check('3313011212880001', { villageCode: '33.13.17.2003' }).valid).toBe(true);
  });
});

describe('the birth date in a NIK', () => {
  const dates = (ddmmyy: string, facts = {}) => check(`331301${ddmmyy}0001`, facts).birthDateCandidates;

  it.each([
    ['290200', ['2000-02-29']],
    ['690200', ['2000-02-29']],
    ['290204', ['1904-02-29', '2004-02-29']],
    ['290201', []],
    ['310488', []],
    ['000188', []],
    ['320188', []],
    ['400188', []],
    ['710188', ['1988-01-31']],
    ['720188', []],
    ['011388', []],
    ['010088', []],
    ['241126', ['1926-11-24', '2026-11-24']],
    ['251126', ['1926-11-25']],
  ])('%s means %j', (ddmmyy, expected) => {
    expect(dates(ddmmyy)).toEqual(expected);
    expect(errors(`331301${ddmmyy}0001`)).toEqual(expected.length === 0 ? ['BIRTHDATE'] : []);
  });

  it('is never guessed between two centuries', () => {
    expect(warnings('3313011212100001')).toEqual(['AMBIGUOUS_CENTURY']);
    expect(check('3313011212100001').likelyBirthDate).toBeNull();
  });

  it('leans to the older century for card holders, heads and spouses, and still says so', () => {
    for (const hint of [{ hasKtp: true }, { isHeadOrSpouse: true }]) {
      const result = check('3313011212100001', hint);
      expect(result.likelyBirthDate).toBe('1910-12-12');
      expect(codesOf(result.warnings)).toEqual(['AMBIGUOUS_CENTURY']);
    }
  });

  it('takes no hint where both candidates are old enough', () => {
    expect(check('3313012411090001', { hasKtp: true }).likelyBirthDate).toBeNull();
    expect(check('3313012511090001', { hasKtp: true }).likelyBirthDate).toBe('1909-11-25');
  });

  it('follows the century of a declared date', () => {
    expect(dates('121210', { birthDate: '2010-12-12' })).toEqual(['2010-12-12']);
    expect(dates('121210', { birthDate: '1910-12-12' })).toEqual(['1910-12-12']);
    expect(warnings('3313011212100001', { birthDate: '1910-12-12' })).toEqual([]);
  });

  it('may differ from a corrected declared date, as a warning, in the nearest century', () => {
    const result = check('3313010101000001', { birthDate: '1999-12-31' });
    expect(result).toMatchObject({ valid: true, birthDateCandidates: ['2000-01-01'] });
    expect(codesOf(result.warnings)).toEqual(['BIRTHDATE_MISMATCH']);
  });

  it('warns exactly when the declared date is none of the possible ones', () => {
    fc.assert(
      fc.property(people, birthDates, (person, declared) => {
        const nik = syntheticNik(person);
        const isMismatch = warnings(nik, { birthDate: declared }).includes('BIRTHDATE_MISMATCH');
        expect(isMismatch).toBe(declared.slice(2) !== person.birthDate.slice(2));
      }),
    );
  });
});

describe('what else is known about the person', () => {
  it('warns of another sex', () => {
    expect(warnings('3313016505880003', { sex: 'MALE' })).toEqual(['SEX_MISMATCH']);
    expect(warnings('3313016505880003', { sex: 'FEMALE' })).toEqual([]);
    for (const day of ['00', '32', '40', '72']) expect(check(`331301${day}05880003`).sex).toBeNull();
  });

  it('refuses a NIK that is the KK number, however that is written', () => {
    expect(errors('3313016505880003', { kk: '331301-650588-0003' })).toEqual(['NIK_EQUALS_KK']);
    expect(errors('3313016505880003', { kk: '3313012001200007' })).toEqual([]);
  });

  it('keeps a NIK held by another member apart as a conflict', () => {
    const result = check('3313016505880003', { heldByAnother: true });
    expect(codesOf(result.conflicts)).toEqual(['DUPLICATE_NIK']);
    expect(result.valid).toBe(true);
  });

  it('is explained and advised on in both languages, never quoting digits of the number', () => {
    fc.assert(
      fc.property(plausible, (nik) => {
        const { errors, warnings, notices } = check(nik, {
          birthDate: '1970-01-02',
          sex: 'MALE',
          villageCode: '33.13.17',
        });
        for (const { text, fix } of [...errors, ...warnings, ...notices])
          for (const words of [text.id, text.en, fix.id, fix.en]) {
            expect(words.length).toBeGreaterThan(15);
            expect(words).not.toContain(nik.slice(6));
          }
      }),
    );
  });
});
