import { syntheticKk, syntheticNik } from '../../api/nik/index.ts';
import { loadCatalogue } from '../../api/programmes/index.ts';
import type { World } from './world.ts';

const place = { province: '21', regency: '04' };
const nik = syntheticNik({ ...place, birthDate: '1980-05-17', sex: 'MALE', serial: 71 });
const kk = syntheticKk({ ...place, recordedOn: '2015-02-03', serial: 91 });
const ruin = { tenure: 1, deed: 1, floor_area: 40, floor: 8, wall: 4, roof: 3, toilet: 1 };

/** One small world that every sample of schema/operations fits: names for its `<places>`. */
export async function tellStory({ given, owner }: World): Promise<Record<string, string>> {
  await loadCatalogue(owner);
  const { rows } = await owner.query(`select id from programme where code = 'BAZ_RUMAH'`);
  const organisation = await given.organisation({ kind: 'BAZNAS', name: 'Baznas Kabupaten Lingga', areaCode: '21.04' });
  const agreement = await given.agreement({
    organisationId: organisation.id,
    areaCodes: ['21.04'],
    programmeIds: [rows[0].id],
  });
  const household = await given.household({
    village: '21.04.02.2008',
    kk,
    housing: ruin,
    members: [
      { nik, birthDate: '1980-05-17' },
      { relation: 2, sex: 2 },
    ],
  });
  return {
    programme: rows[0].id,
    organisation: organisation.id,
    agreement: agreement.id,
    household: household.id,
    person: household.memberIds[0] as string,
    nik,
    kk,
  };
}
