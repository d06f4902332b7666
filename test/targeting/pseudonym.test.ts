import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../api/shared/index.ts';
import { Pseudonyms, periodBefore, periodOf } from '../../api/targeting/pseudonym.ts';
import { sealedCursors } from '../../api/targeting/sealed-cursors.ts';
import { vault } from '../support/keys.ts';

test('a pseudonym leads back to its household, within its agreement and month only', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid({ version: 7 }), (agreementId, householdId) => {
      const names = new Pseudonyms(vault, agreementId);
      const name = names.name(householdId, '2026-11');
      expect(names.name(householdId, '2026-11')).toBe(name);
      expect(names.householdId(name, '2026-11')).toBe(householdId);
      expect(names.name(householdId, '2026-12')).not.toBe(name);
      expect(names.householdId(name, '2026-12')).not.toBe(householdId);
      const others = new Pseudonyms(vault, newId());
      expect(others.name(householdId, '2026-11')).not.toBe(name);
      expect(others.householdId(name, '2026-11')).not.toBe(householdId);
    }),
  );
});

test('anything that is no pseudonym answers nobody', () => {
  fc.assert(
    fc.property(fc.string(), (guess) => {
      const found = new Pseudonyms(vault, newId()).householdId(guess, '2026-11');
      expect(found === undefined || /^[0-9a-f-]{36}$/.test(found)).toBe(true);
    }),
  );
});

test('months follow each other over the year’s end', () => {
  expect(periodOf('2026-11-24')).toBe('2026-11');
  expect(periodBefore('2026-11')).toBe('2026-10');
  expect(periodBefore('2026-01')).toBe('2025-12');
});

test('a sealed cursor opens on its own list only, and shows nothing of its key', () => {
  const list = sealedCursors(vault, 'agreement-1:BAZ_RUMAH');
  const cursor = list.write(['21.04.02.2008', 'secret-id']);
  expect(list.read(cursor)).toEqual(['21.04.02.2008', 'secret-id']);
  expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('21.04');
  expect(() => sealedCursors(vault, 'agreement-2:BAZ_RUMAH').read(cursor)).toThrow('not one of ours');
  expect(() => list.read(`${cursor.slice(0, -2)}AA`)).toThrow('not one of ours');
});
