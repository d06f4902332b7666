const columns: Readonly<Record<number, string>> = {
  2: 'province_code',
  5: 'regency_code',
  8: 'district_code',
  13: 'village_code',
};

/**
 * The household column that equals an area's code, by which one index serves both the area and the order in it;
 * undefined for the nation, which needs no condition.
 */
export function areaKey(areaCode: string): string | undefined {
  if (areaCode === 'ID') return undefined;
  const column = columns[areaCode.length];
  if (!column) throw new Error(`no area has a code like ${areaCode}`);
  return column;
}
