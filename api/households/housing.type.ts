import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../shared/index.ts';
import * as codes from './codes/index.ts';
import { type FactSource, factSource } from './fact.type.ts';

const yes = (what: string) => ({ nullable: true, description: `Whether the family has ${what}; null when not asked.` });
const head = (what: string) => ({
  nullable: true,
  description: `How many ${what} the family has; null when not asked.`,
});

@ObjectType('Housing', { simpleResolvers: true, description: 'The home of a family, as last observed (block 3).' })
export class HousingType {
  @Field(() => codes.tenure.values, { nullable: true, description: 'R301a: right to live there.' })
  tenure?: number | null;
  @Field(() => codes.deed.values, { nullable: true, description: 'R301b: proof of ownership of the land.' })
  deed?: number | null;
  @Field(() => Float, { nullable: true, description: 'R302: floor area in square metres.' })
  floorArea?: number | null;
  @Field(() => codes.floor.values, { nullable: true, description: 'R303: floor.' })
  floor?: number | null;
  @Field(() => codes.wall.values, { nullable: true, description: 'R304: wall.' })
  wall?: number | null;
  @Field(() => codes.roof.values, { nullable: true, description: 'R305: roof.' })
  roof?: number | null;
  @Field(() => codes.water.values, { nullable: true, description: 'R306a: drinking water.' })
  water?: number | null;
  @Field(() => codes.septicDistance.values, { nullable: true, description: 'R306b: distance from water to sewage.' })
  septicDistance?: number | null;
  @Field(() => codes.lighting.values, { nullable: true, description: 'R307a: light.' })
  lighting?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'R307b: electric power in watts, 450, 900, 1300 or 2200; 3500 stands for more than 2200.',
  })
  powerWatt?: number | null;
  @Field(() => codes.cooking.values, { nullable: true, description: 'R308: cooking energy.' })
  cooking?: number | null;
  @Field(() => codes.toilet.values, { nullable: true, description: 'R309a: toilet.' })
  toilet?: number | null;
  @Field(() => codes.closet.values, { nullable: true, description: 'R309b: kind of toilet bowl.' })
  closet?: number | null;
  @Field(() => codes.disposal.values, { nullable: true, description: 'R310: where the sewage goes.' })
  disposal?: number | null;
  @Field(() => DateScalar, { description: 'Day of the observation.' })
  observedAt!: string;
  @Field(() => factSource, { description: 'Where the facts come from.' })
  source!: FactSource;
  @Field(() => Boolean, { description: 'Whether the observation is older than 12 months.' })
  stale!: boolean;
}

@ObjectType('Assets', { simpleResolvers: true, description: 'What a family owns, as last observed (block 5).' })
export class AssetsType {
  @Field(() => Boolean, yes('a gas cylinder of 5.5 kg or more'))
  gasCylinder?: boolean | null;
  @Field(() => Boolean, yes('a refrigerator'))
  refrigerator?: boolean | null;
  @Field(() => Boolean, yes('an air conditioner'))
  airConditioner?: boolean | null;
  @Field(() => Boolean, yes('a water heater'))
  waterHeater?: boolean | null;
  @Field(() => Boolean, yes('a landline telephone'))
  landline?: boolean | null;
  @Field(() => Boolean, yes('a television'))
  television?: boolean | null;
  @Field(() => Boolean, yes('10 g of gold or more'))
  gold?: boolean | null;
  @Field(() => Boolean, yes('a computer'))
  computer?: boolean | null;
  @Field(() => Boolean, yes('a motorcycle'))
  motorcycle?: boolean | null;
  @Field(() => Boolean, yes('a bicycle'))
  bicycle?: boolean | null;
  @Field(() => Boolean, yes('a car'))
  car?: boolean | null;
  @Field(() => Boolean, yes('a boat'))
  boat?: boolean | null;
  @Field(() => Boolean, yes('a motorboat'))
  motorboat?: boolean | null;
  @Field(() => Boolean, yes('a smartphone'))
  smartphone?: boolean | null;
  @Field(() => Boolean, yes('land other than the plot it lives on'))
  land?: boolean | null;
  @Field(() => Boolean, yes('another house'))
  otherHouse?: boolean | null;
  @Field(() => Int, head('head of cattle'))
  cattle?: number | null;
  @Field(() => Int, head('buffaloes'))
  buffalo?: number | null;
  @Field(() => Int, head('horses'))
  horses?: number | null;
  @Field(() => Int, head('pigs'))
  pigs?: number | null;
  @Field(() => Int, head('goats and sheep'))
  goats?: number | null;
  @Field(() => codes.internet.values, { nullable: true, description: 'Internet.' })
  internet?: number | null;
  @Field(() => codes.bankAccount.values, { nullable: true, description: 'Bank account.' })
  bankAccount?: number | null;
  @Field(() => DateScalar, { description: 'Day of the observation.' })
  observedAt!: string;
  @Field(() => factSource, { description: 'Where the facts come from.' })
  source!: FactSource;
  @Field(() => Boolean, { description: 'Whether the observation is older than 12 months.' })
  stale!: boolean;
}
