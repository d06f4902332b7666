import * as fc from 'fast-check';
import { isSynthetic, syntheticKk, syntheticNik } from '../../api/nik/index.ts';
import { digits, people, sexes } from './oracle.ts';

describe('an invented number', () => {
  it('is built as a real one, with district part 99', () => {
    const person = { province: '33', regency: '13', birthDate: '1988-05-25', serial: 3 };
    expect(syntheticNik({ ...person, sex: 'MALE' })).toBe('3313992505880003');
    expect(syntheticNik({ ...person, sex: 'FEMALE' })).toBe('3313996505880003');
    expect(syntheticKk({ province: '33', regency: '33.13', recordedOn: '2012-01-02', serial: 9999 })).toBe(
      '3313990201129999',
    );
  });

  it('takes the regency with or without its province', () => {
    fc.assert(
      fc.property(people, (person) => {
        const dotted = { ...person, regency: `${person.province}.${person.regency}` };
        expect(syntheticNik(dotted)).toBe(syntheticNik(person));
      }),
    );
  });

  it('is the same for two people only if born a century apart', () => {
    // Few enough values that two people often differ in a single one.
    const neighbours = fc.record({
      province: fc.constantFrom('33', '31'),
      regency: fc.constantFrom('13', '71'),
      birthDate: fc.constantFrom('1926-01-02', '2026-01-02', '2026-02-01', '2025-01-02'),
      sex: sexes,
      serial: fc.constantFrom(1, 10),
    });
    fc.assert(
      fc.property(neighbours, neighbours, (one, other) => {
        const withoutCentury = (person: typeof one) => ({ ...person, birthDate: person.birthDate.slice(2) });
        const isSame = JSON.stringify(withoutCentury(one)) === JSON.stringify(withoutCentury(other));
        expect(syntheticNik(one) === syntheticNik(other)).toBe(isSame);
      }),
      { numRuns: 1000 },
    );
  });

  it('is known by its district part alone', () => {
    fc.assert(
      fc.property(digits(16), (nik) => {
        expect(isSynthetic(nik)).toBe(/^\d{4}99\d{10}$/.test(nik));
      }),
    );
    fc.assert(
      fc.property(people, (person) => {
        expect(isSynthetic(syntheticNik(person))).toBe(true);
        expect(isSynthetic(`${syntheticNik(person)}0`)).toBe(false);
      }),
    );
  });

  it.each([0, -1, 10_000, 1.5, Number.NaN])('is refused for serial %s', (serial) => {
    const place = { province: '33', regency: '13', serial };
    expect(() => syntheticNik({ ...place, birthDate: '1988-05-25', sex: 'MALE' })).toThrow(RangeError);
    expect(() => syntheticKk({ ...place, recordedOn: '2012-01-02' })).toThrow(RangeError);
  });
});
