/** Families, their members and situation, and the two doors to what is personal. */
import { HouseholdDoors, PersonDoors } from './doors/doors.resolver.ts';
import { HouseholdResolver } from './household.resolver.ts';
import { PersonResolver } from './person.resolver.ts';

export * from './codes/index.ts';
export { type DoorPass, type DoorRequest, passDoor } from './doors/pass-door.ts';
export { allowedPurposes, type Door, doorAction, wantsReference } from './doors/purposes.ts';
export { ageBandNames } from './fact.type.ts';
export { householdById } from './household.loaders.ts';
export { householdRules as rules } from './household.rules.ts';
export { HouseholdType } from './household.type.ts';
export { nodeFetchers } from './nodes.ts';
export { PersonType } from './person.type.ts';
export { type Bounds, boundsOf } from './reach-bounds.ts';
export const resolvers = [HouseholdResolver, PersonResolver, HouseholdDoors, PersonDoors] as const;
