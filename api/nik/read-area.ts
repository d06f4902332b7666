import type { IssueCode } from './issue.ts';

export type AreaStatus = 'CURRENT' | 'HISTORICAL' | 'UNKNOWN';

/** What this module asks of the area table. Codes are dotted as there: `33`, `33.13`, `33.13.01`. */
export interface AreaCodes {
  status(code: string): AreaStatus;
}

export interface AreaReading {
  provinceCode: string;
  regencyCode: string;
  districtCode: string;
  areaStatus: AreaStatus;
  finding: Extract<IssueCode, 'PROVINCE' | 'AREA_FORM' | 'AREA_UNKNOWN' | 'AREA_HISTORICAL'> | null;
}

export function readArea(digits: string, areas?: AreaCodes): AreaReading {
  const province = digits.slice(0, 2);
  const regency = digits.slice(2, 4);
  const district = digits.slice(4, 6);
  const codes = {
    provinceCode: province,
    regencyCode: `${province}.${regency}`,
    districtCode: `${province}.${regency}.${district}`,
  };
  const areaStatus = areas?.status(codes.districtCode) ?? 'UNKNOWN';
  return { ...codes, areaStatus, finding: judge() };

  function judge(): AreaReading['finding'] {
    if (areas?.status(province) === 'UNKNOWN') return 'PROVINCE';
    if (regency === '00' || regency === '70' || district === '00') return 'AREA_FORM';
    if (!areas || areaStatus === 'CURRENT') return null;
    return areaStatus === 'HISTORICAL' ? 'AREA_HISTORICAL' : 'AREA_UNKNOWN';
  }
}
