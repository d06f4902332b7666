/** An invented population: families that could live in real villages, for trying out, showing and measuring. */
export { households } from './households.ts';
export { type Plan, type PlanWish, planPopulation, type Village } from './plan.ts';
export type * from './rows.ts';
export { AreaNotFree, isInhabited, type Seeded, type Seeding, seedPopulation } from './seed-population.ts';
