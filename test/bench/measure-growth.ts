import { type BenchDatabase, proofOf } from './database.ts';
import { ask, type Request } from './load.ts';
import type { Contender } from './peers.ts';
import { atMost, count, milliseconds, type Section, told } from './report.ts';
import { cpu, type Measuring, postgres, rotate, server, time } from './rounds.ts';

const candidates = `query Candidates($area: AreaCode!, $first: Int!, $after: String) {
  eligibleHouseholds(programme: "SEMBAKO", area: $area, first: $first, after: $after) {
    pageInfo { endCursor hasNextPage } nodes { id decile area { code } }
  }
}`;
const counts = `{ eligibilityCounts(programme: "SEMBAKO", area: "21.04") { total cells { key count } } }`;
const check = `query Check($proof: ProofInput!) { checkEligibility(programme: "SEMBAKO", area: "21.04", proof: $proof) }`;

type Page = { eligibleHouseholds: { pageInfo: { endCursor: string; hasNextPage: boolean } } };

interface Nation {
  readonly database: BenchDatabase;
  readonly contender: Contender;
}

/** The same questions to a smaller and a larger nation. */
export async function measureGrowth(
  small: Nation,
  large: Nation,
  token: string,
  measuring: Measuring,
): Promise<Section> {
  const asking = ({ contender }: Nation, query: string, variables: object = {}): Request => ({
    ...contender,
    token,
    body: { query, variables },
  });
  const page = (nation: Nation, area: string, after?: string) => asking(nation, candidates, { area, first: 20, after });
  const label = await timed(() => ask(page(large, 'ID')));
  const deep = await walk((after) => page(large, 'ID', after));
  const checking = async (nation: Nation) => asking(nation, check, { proof: await proofOf(nation.database, '21.04') });
  const { of, pair } = await rotate(
    {
      small: page(small, '21.04'),
      large: page(large, '21.04'),
      first: page(large, 'ID'),
      deep: page(large, 'ID', deep.cursor),
      countSmall: asking(small, counts),
      countLarge: asking(large, counts),
      checkSmall: await checking(small),
      checkLarge: await checking(large),
    },
    measuring,
  );
  const sizes = `${count(large.database.households)} over ${count(small.database.households)}`;
  const shares = (name: 'small' | 'large' | 'deep' | 'countLarge' | 'checkLarge', what: string) =>
    told(
      `CPU of ${what}: server and PostgreSQL`,
      `${milliseconds(of(name, server))} + ${milliseconds(of(name, postgres))}`,
    );
  return {
    title: 'Growth',
    words:
      'A partner’s questions about one regency of 5,000 households in a smaller and a larger nation, and deep in a list, in CPU time of server and PostgreSQL. The areas under which candidates are shown are counted once in ten minutes for an agreement and programme; the rows below are with these labels known, and the last row is what counting them costs the first who asks.',
    rows: [
      atMost(`a page of eligible households, ${sizes}`, pair('large', 'small', cpu), 1.2),
      atMost(`page ${count(deep.number)} over page 1, the whole nation`, pair('deep', 'first', cpu), 1.2),
      atMost(`counts by area for the regency, ${sizes}`, pair('countLarge', 'countSmall', cpu), 1.2),
      atMost(`checkEligibility, ${sizes}`, pair('checkLarge', 'checkSmall', cpu), 1.2),
      told(
        'the first three in wall time',
        [pair('large', 'small', time), pair('deep', 'first', time), pair('countLarge', 'countSmall', time)]
          .map((each) => each.toFixed(2))
          .join(', '),
      ),
      shares('small', 'a page in the smaller nation'),
      shares('large', 'a page in the larger nation'),
      shares('deep', `page ${count(deep.number)}`),
      shares('countLarge', 'counts in the larger nation'),
      shares('checkLarge', 'checkEligibility in the larger nation'),
      told('the first page of the whole larger nation, labels counted', milliseconds(label)),
    ],
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Walks to the thousandth page, or to the last full one of a small nation. */
async function walk(page: (after?: string) => Request): Promise<{ cursor: string; number: number }> {
  let cursor: string | undefined;
  let number = 1;
  for (; number < 1000; number++) {
    const { endCursor, hasNextPage } = ((await ask(page(cursor))).data as Page).eligibleHouseholds.pageInfo;
    if (!hasNextPage) break;
    cursor = endCursor;
  }
  if (cursor === undefined) throw new Error('too few households qualify for a second page');
  return { cursor, number };
}
