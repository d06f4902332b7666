import * as fc from 'fast-check';
import { maskKk, maskName, maskNik, syntheticNik } from '../../api/nik/index.ts';
import { digits, people } from './oracle.ts';

describe('a masked NIK or KK', () => {
  it('shows the first four and the last four', () => {
    expect(maskNik('3313011212880001')).toBe('3313********0001');
    expect(maskKk('3313012001120007')).toBe('3313********0007');
  });

  it('is the same for all numbers that differ only in the middle', () => {
    fc.assert(
      fc.property(people.map(syntheticNik), digits(8), (nik, middle) => {
        expect(maskNik(nik.slice(0, 4) + middle + nik.slice(12))).toBe(maskNik(nik));
        expect(maskNik(nik).replace(/\D/g, '')).toBe(nik.slice(0, 4) + nik.slice(12));
      }),
    );
  });

  it('shows nothing at all of anything else', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.length !== 16),
        (text) => expect(maskNik(text)).toBe('*'.repeat(16)),
      ),
    );
  });
});

describe('a masked name', () => {
  it.each([
    ['Siti Rahayu', 'S*** R*****'],
    ['  siti   RAHAYU\t', 's*** R*****'],
    ["Ma'ruf", 'M*****'],
    ['‘Aisyah', '‘******'],
    ['Ma’ruf Nur-Aini', 'M***** N*******'],
    ['A', '*'],
    ['Abdul R Hakim', 'A**** * H****'],
    ['José', 'J***'],
    ['E\u0301lan', 'E\u0301***'],
    ['👩‍👩‍👧 Budi', '* B***'],
    ['😀😀', '😀*'],
    ['عبد الله', 'ع** ا***'],
    ['\u202eعبد\u202c', 'ع**'],
    ['', ''],
    ['   ', ''],
  ])('%j becomes %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  const letters = fc.constantFrom(..."abcdefgXYZ'é😀👨‍👩‍👧ñعبد-".normalize('NFC'));
  const words = fc.array(letters, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

  it('tells nothing but first letters and lengths, whatever follows', () => {
    const plain = fc
      .array(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), (parts) => {
        const twin = parts.map((word) => (word.length === 1 ? 'z' : word.charAt(0) + 'z'.repeat(word.length - 1)));
        expect(maskName(parts.join(' '))).toBe(maskName(twin.join(' ')));
      }),
    );
  });

  it('keeps every word, shows at most one letter of it, and never a whole one', () => {
    const segmenter = new Intl.Segmenter('id');
    const count = (text: string) => [...segmenter.segment(text)].length;
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
        const masked = maskName(parts.join(' ')).split(' ');
        expect(masked).toHaveLength(parts.length);
        masked.forEach((word, index) => {
          expect(word).not.toBe(parts[index]);
          expect(count(word)).toBe(count(parts[index] ?? ''));
          expect(count(word.replaceAll('*', ''))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('never throws and never loses its stars on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const masked = maskName(name);
        expect(masked === '' || masked.includes('*')).toBe(true);
      }),
    );
  });
});
