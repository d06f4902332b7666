import { Extensions } from 'type-graphql';

export interface CostFacts {
  /** What one value of the field costs by itself; 1 for objects and 0 for plain values unless said. */
  readonly own?: number;
  /** How long a list gets at most, or the argument that says so; 5 unless said. Connections read first and last. */
  readonly size?: number | string;
}

/** Says what a field costs where the usual guess is wrong: a costly read, a long list, a list as long as an argument. */
export const Cost = (cost: CostFacts) => Extensions({ cost });
