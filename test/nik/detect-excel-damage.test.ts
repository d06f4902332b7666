import * as fc from 'fast-check';
import { detectExcelDamage, syntheticNik } from '../../api/nik/index.ts';
import { people } from './oracle.ts';

const columns = fc.array(people.map(syntheticNik), { minLength: 5, maxLength: 40 });
const rounded = (nik: string) => `${nik.slice(0, 15)}0`;

describe('a column that went through a spreadsheet', () => {
  it('is found when the last digits were rounded away, and every such row is named', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const damage = detectExcelDamage(column.map(rounded));
        expect(damage).toMatchObject({ damaged: true, shareEndingInZero: 1, issue: { code: 'EXCEL_DAMAGE' } });
        expect(damage.rows).toEqual([...column.keys()]);
      }),
    );
  });

  it('is left in peace at nine in ten and below', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const sound = column.map((nik, row) => (row % 10 === 0 ? `${nik.slice(0, 15)}7` : rounded(nik)));
        expect(detectExcelDamage(sound)).toMatchObject({ damaged: false, rows: [], issue: null });
      }),
    );
  });

  it('is not accused on four cells, nor when empty', () => {
    expect(detectExcelDamage(Array(4).fill('3313991212880010')).damaged).toBe(false);
    expect(detectExcelDamage([]).damaged).toBe(false);
    expect(detectExcelDamage([null, '', 'tidak tahu'])).toMatchObject({ damaged: false, shareEndingInZero: 0 });
  });

  it('names single cells that came as numbers, in the order of the column', () => {
    const column = ['3313991212880011', 3313991212880010, '', '3.31399E+15', ...Array(20).fill('3313991212880010'), 1];
    expect(detectExcelDamage(column.slice(0, 4)).rows).toEqual([1, 3]);
    expect(detectExcelDamage(column).rows).toEqual([1, ...Array.from({ length: 22 }, (_, row) => row + 3)]);
  });

  it('speaks of the number it was asked about', () => {
    expect(detectExcelDamage([1], 'KK').issue?.text.en).toContain('KK');
  });

  it('copes with a file of half a million rows', () => {
    expect(detectExcelDamage(Array(500_000).fill('3313991212880010')).rows).toHaveLength(500_000);
  });
});
