import * as fc from 'fast-check';
import { syntheticKk, validateKk } from '../../api/nik/index.ts';
import { areas, birthDates, codesOf, TODAY } from './oracle.ts';

const check = (raw: unknown, facts = {}) => validateKk(raw, { today: TODAY, areas, ...facts });

describe('a KK number is read', () => {
  it('whole, when it is right', () => {
    expect(check('33.13.01.200112.0007')).toEqual({
      normalized: '3313012001120007',
      valid: true,
      errors: [],
      warnings: [],
      conflicts: [],
      notices: [],
      areaStatus: 'CURRENT',
      provinceCode: '33',
      regencyCode: '33.13',
      districtCode: '33.13.01',
      recordingDateCandidates: ['1912-01-20', '2012-01-20'],
      serial: '0007',
    });
  });

  it('back from every synthetic number', () => {
    fc.assert(
      fc.property(birthDates, fc.integer({ min: 1, max: 9999 }), (recordedOn, serial) => {
        const result = check(syntheticKk({ province: '33', regency: '33.13', recordedOn, serial }));
        expect(result).toMatchObject({ valid: true, regencyCode: '33.13', serial: String(serial).padStart(4, '0') });
        expect(result.recordingDateCandidates).toContain(recordedOn);
        expect(codesOf(result.warnings)).toEqual(['AREA_UNKNOWN']);
        expect(codesOf(result.notices)).toEqual(['SYNTHETIC']);
      }),
    );
  });

  it.each([
    ['9913012001120007', ['PROVINCE']],
    ['3370012001120007', ['AREA_FORM']],
    ['3313502001120007', ['AREA_UNKNOWN']],
    ['3313016001120007', ['RECORDING_DATE']],
    ['3313013002120007', ['RECORDING_DATE']],
  ])('%s is doubtful, not wrong: %j', (kk, warned) => {
    expect(codesOf(check(kk).warnings)).toEqual(warned);
    expect(check(kk).valid).toBe(true);
  });

  it.each([
    ['33130120011200', 'FORMAT'],
    [3313012001120007, 'EXCEL_DAMAGE'],
    ['2222222222222222', 'DUMMY'],
    ['3313012001120000', 'SERIAL'],
  ])('%s is wrong: %s', (kk, code) => {
    expect(codesOf(check(kk).errors)).toEqual([code]);
    expect(check(kk).valid).toBe(false);
  });
});

describe('a family under one KK number', () => {
  const kk = '3313012001120007';
  const head = { kk, isHead: true };
  const child = { kk: '331301-200112-0007', isHead: false };

  it.each([
    ['one head and a child', [head, child], []],
    ['nobody as head', [child, child], ['HEAD_COUNT']],
    ['two heads', [head, head], ['HEAD_COUNT']],
    ['a member with another number', [head, { kk: '3313012001120008', isHead: false }], ['MEMBER_KK_DIFFERS']],
    ['a member without a number', [head, { kk: null, isHead: false }], ['MEMBER_KK_DIFFERS']],
  ])('with %s', (_family, members, expected) => {
    expect(codesOf(check(kk, { members }).errors)).toEqual(expected);
  });
});
