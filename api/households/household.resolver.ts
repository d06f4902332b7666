import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type PurposeCode, purposeCode } from '../audit/index.ts';
import { AreaType, areaByCode } from '../regions/index.ts';
import { AreaCodeScalar, type Context, Cost, PageArgs, selectedFields } from '../shared/index.ts';
import { findHouseholds } from './find-households.ts';
import { getHousehold, getPerson } from './get-household.ts';
import { DecileSnapshotType, EnrolmentType } from './history.type.ts';
import { HouseholdConnection, HouseholdType } from './household.type.ts';
import { HouseholdFilter } from './household-filter.ts';
import { type HouseholdOrder, householdOrder } from './household-order.ts';
import { loadPart } from './household-parts.loader.ts';
import { AssetsType, HousingType } from './housing.type.ts';
import { PersonConnection, PersonType } from './person.type.ts';
import { searchHousehold } from './search-household.ts';
import { searchPersons } from './search-persons.ts';

const purposeArg = { defaultValue: 'CASE_HANDLING', description: 'What the search is for; logged.' };
const referenceArg = { nullable: true, description: 'Number of the case it serves; logged.' };

/** The first who is the head and is there (R404 1 or 5); the data base allows one. */
const isHead = ({ relation, presence }: PersonType) => relation === 1 && (presence === 1 || presence === 5);

@Resolver(() => HouseholdType)
export class HouseholdResolver {
  @Query(() => HouseholdConnection, { description: 'Households within your reach, masked.' })
  households(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => HouseholdFilter, { nullable: true, description: 'Which households.' })
    filter: HouseholdFilter | null | undefined,
    @Arg('orderBy', () => householdOrder, { defaultValue: 'VILLAGE', description: 'In which order.' })
    orderBy: HouseholdOrder,
    @Ctx() ctx: Context,
  ) {
    return findHouseholds(ctx, filter ?? {}, orderBy, page);
  }

  @Query(() => HouseholdType, { nullable: true, description: 'One household; NOT_FOUND when absent or out of reach.' })
  household(@Arg('id', () => ID, { description: 'Id of the household.' }) id: string, @Ctx() ctx: Context) {
    return getHousehold(ctx, id);
  }

  @Query(() => PersonType, { nullable: true, description: 'One person; NOT_FOUND when absent or out of reach.' })
  person(@Arg('id', () => ID, { description: 'Id of the person.' }) id: string, @Ctx() ctx: Context) {
    return getPerson(ctx, id);
  }

  @Cost({ own: 5 })
  @Query(() => [HouseholdType], {
    description: 'Households within your reach by a whole NIK or KK number, by POST only; each hit is logged.',
  })
  searchHousehold(
    @Arg('nik', () => String, { nullable: true, description: 'NIK of a member, 16 digits.' }) nik: string | null,
    @Arg('kk', () => String, { nullable: true, description: 'Family card number, 16 digits.' }) kk: string | null,
    @Arg('purpose', () => purposeCode, purposeArg) purpose: PurposeCode,
    @Arg('reference', () => String, referenceArg) reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return searchHousehold(ctx, { nik, kk, purpose, reference });
  }

  @Cost({ own: 20 })
  @Query(() => PersonConnection, {
    description: 'Persons within your reach by part of the name, by POST only; each one shown is logged.',
  })
  searchPersons(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('name', () => String, { description: 'At least 3 letters of the name, any case.' }) name: string,
    @Arg('area', () => AreaCodeScalar, { nullable: true, description: 'Only inside this area.' }) area: string | null,
    @Arg('purpose', () => purposeCode, purposeArg) purpose: PurposeCode,
    @Arg('reference', () => String, referenceArg) reference: string | null,
    @Ctx() ctx: Context,
  ) {
    return searchPersons(ctx, { name, area, purpose, reference }, page);
  }

  @FieldResolver(() => AreaType, { description: 'Village where the family lives.' })
  village(@Root() { villageCode }: HouseholdType, @Ctx() ctx: Context) {
    return ctx.loader(areaByCode).load(villageCode);
  }

  @FieldResolver(() => [PersonType], { description: 'Its members, the head first.' })
  members(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return loadPart(ctx, id, 'members', selectedFields(info));
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Its head; null when nobody is recorded as such.' })
  async head(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const members = await loadPart(ctx, id, 'members', new Set([...selectedFields(info), 'relation', 'presence']));
    return members.find(isHead) ?? null;
  }

  @FieldResolver(() => HousingType, { nullable: true, description: 'Its home; null when never observed.' })
  housing(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return loadPart(ctx, id, 'housing', selectedFields(info));
  }

  @FieldResolver(() => AssetsType, { nullable: true, description: 'What it owns; null when never observed.' })
  assets(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return loadPart(ctx, id, 'assets', selectedFields(info));
  }

  @FieldResolver(() => [DecileSnapshotType], { description: 'Its deciles over time, newest first.' })
  decileHistory(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return loadPart(ctx, id, 'decileHistory', selectedFields(info));
  }

  @FieldResolver(() => [EnrolmentType], { description: 'Programmes it or its members take or took part in.' })
  enrolments(@Root() { id }: HouseholdType, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return loadPart(ctx, id, 'enrolments', selectedFields(info));
  }
}
