import type { World } from './world.ts';

/** One small world that every sample of schema/operations fits: names for its `<places>`. */
export async function tellStory({ given }: World): Promise<Record<string, string>> {
  const organisation = await given.organisation({ kind: 'BAZNAS', name: 'Baznas Kabupaten Lingga' });
  const agreement = await given.agreement({ organisationId: organisation.id, areaCodes: ['21.04'] });
  const household = await given.household({ village: '21.04.02.2008', members: [{}, { relation: 2, sex: 2 }] });
  return {
    organisation: organisation.id,
    agreement: agreement.id,
    household: household.id,
    person: household.memberIds[0] as string,
  };
}
