import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AreaCodeScalar, type Context, Cost } from '../../shared/index.ts';
import { CriteriaInput } from '../criteria/index.ts';
import type { SimulationRow } from './figures.ts';
import { simulateProgramme } from './simulate-programme.ts';
import { type SimulationCountType, SimulationType } from './simulation.type.ts';

@Resolver()
export class SimulationResolver {
  @Cost({ own: 200 })
  @Query(() => SimulationType, {
    description:
      'Tries proposed criteria on real households without changing anything. Errors: FORBIDDEN outside the reach, BAD_USER_INPUT with `rule` and `path` for criteria that do not hold together.',
  })
  async simulateProgramme(
    @Arg('programme', () => String, { description: 'Code of the programme.' }) programme: string,
    @Arg('criteria', () => CriteriaInput, { description: 'The proposed criteria.' }) criteria: CriteriaInput,
    @Arg('area', () => AreaCodeScalar, { description: 'Area asked about, within your reach.' }) area: string,
    @Ctx() ctx: Context,
  ): Promise<SimulationType> {
    const { total, byArea, byDecile, ...about } = await simulateProgramme(ctx, { programme, criteria, area });
    return { ...about, total: shown(total), byArea: byArea.map(shown), byDecile: byDecile.map(shown) };
  }
}

const shown = ({ key, figures }: SimulationRow): SimulationCountType => ({
  key,
  withheld: figures === undefined,
  ...figures,
});
