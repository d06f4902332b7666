/** The page that matters: 20 households, each with village, members, house, programmes and decile history. */
const mine = (doors: string) => `query Page($area: AreaCode!) {
  households(filter: { area: $area }, orderBy: VILLAGE, first: 20) { nodes {
    id decile decilePeriod memberCount village { code name } members { id nameMasked nikMasked ${doors} }
    housing { floorArea } enrolments { programmeCode } decileHistory { period decile }
  } }
}`;

export const ourPage = mine('');
export const ourPageWithIdentity = mine('identity(purpose: CASE_HANDLING, reference: "bench") { value { name nik } }');

export const peerPage = `query Page($area: String!) {
  allHouseholds(condition: { villageCode: $area }, first: 20, orderBy: PRIMARY_KEY_ASC) { nodes {
    rowId decile decilePeriod memberCount areaUnitByVillageCode { code name }
    peopleByHouseholdId { nodes { rowId nameMasked nikMasked } }
    housingConditionByHouseholdId { floorArea }
    enrolmentsByHouseholdId { nodes { programmeCode } }
    registrySnapshotsByHouseholdId { nodes { period decile } }
  } }
}`;

export interface PageHousehold {
  id: string;
  decile: number | null;
  decilePeriod: string | null;
  memberCount: number;
  village: { code: string; name: string };
  members: { id: string; nameMasked: string; nikMasked: string }[];
  housing: { floorArea: number | string | null } | null;
  enrolments: { programmeCode: string }[];
  decileHistory: { period: string; decile: number }[];
}

/** The same meaning in the same order, whoever said it. */
export function comparable(households: readonly PageHousehold[]): unknown {
  const by = <Row>(rows: readonly Row[]) => [...rows].map((row) => JSON.stringify(row)).sort();
  return households
    .map(({ id, decile, decilePeriod, memberCount, village, members, housing, enrolments, decileHistory }) => ({
      id,
      decile,
      decilePeriod,
      memberCount,
      village: [village.code, village.name],
      members: by(members.map((each) => [each.id, each.nameMasked, each.nikMasked])),
      floorArea: housing?.floorArea == null ? null : Number(housing.floorArea),
      enrolments: by(enrolments.map(({ programmeCode }) => programmeCode)),
      history: by(decileHistory.map(({ period, decile: of }) => [period, of])),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

// biome-ignore lint/suspicious/noExplicitAny: the peer's own names, known here only
export const fromPeer = (node: any): PageHousehold => ({
  id: node.rowId,
  decile: node.decile,
  decilePeriod: node.decilePeriod,
  memberCount: node.memberCount,
  village: node.areaUnitByVillageCode,
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  members: node.peopleByHouseholdId.nodes.map((each: any) => ({ ...each, id: each.rowId })),
  housing: node.housingConditionByHouseholdId,
  enrolments: node.enrolmentsByHouseholdId.nodes,
  decileHistory: node.registrySnapshotsByHouseholdId.nodes,
});
