import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { BenchDatabase } from './database.ts';
import { ask, type Figures, load, median, type Request } from './load.ts';
import { comparable, fromPeer, ourPage, ourPageWithIdentity, type PageHousehold, peerPage } from './nested-page.ts';
import type { Contender } from './peers.ts';
import { type Row, ratio, type Section } from './report.ts';

export interface Measuring {
  readonly rounds: number;
  readonly seconds: number;
}

/** Every contender in turn, round after round, so that a machine that slows down slows down for all. */
async function rotate(requests: Record<string, Request>, { rounds, seconds }: Measuring) {
  const figures: Record<string, Figures[]> = Object.fromEntries(Object.keys(requests).map((name) => [name, []]));
  for (const request of Object.values(requests)) await load(request, { seconds: Math.min(2, seconds) });
  for (let round = 0; round < rounds; round++)
    for (const [name, request] of Object.entries(requests)) figures[name]?.push(await load(request, { seconds }));
  const pairs = (one: string, other: string, of: (figures: Figures) => number) =>
    median((figures[one] ?? []).map((each, round) => of(each) / of((figures[other] ?? [])[round] as Figures)));
  return { figures, pairs };
}

const rate = ({ rate: each }: Figures) => each;
const p99 = ({ p99: each }: Figures) => each;
const cost = ({ rate: each }: Figures) => 1 / each;

export async function nestedPage(
  database: BenchDatabase,
  contenders: { ours: Contender; hand: Contender; peer: Contender },
  token: string,
  measuring: Measuring,
): Promise<Section> {
  const area = await largestVillage(database.ownerUrl, '21.04');
  const requests = {
    ours: { url: contenders.ours.url, token, body: { query: ourPage, variables: { area } } },
    hand: { url: contenders.hand.url, body: { variables: { area } } },
    peer: { url: contenders.peer.url, body: { query: peerPage, variables: { area } } },
    identity: { url: contenders.ours.url, token, body: { query: ourPageWithIdentity, variables: { area } } },
  };
  await insistOnEqualAnswers(requests);
  const { pairs } = await rotate(requests, measuring);
  const atRest = memory(contenders.ours.pid);
  const [hand, peer, door] = [
    pairs('ours', 'hand', rate),
    pairs('ours', 'peer', rate),
    pairs('identity', 'ours', cost),
  ];
  const tail = pairs('ours', 'peer', p99);
  const rows: Row[] = [
    {
      what: 'requests/s of the hand-written one-statement server',
      figure: ratio(hand),
      budget: 'at least 0.5',
      kept: hand >= 0.5,
    },
    { what: 'requests/s of PostGraphile 5', figure: ratio(peer), budget: 'at least 1.2', kept: peer >= 1.2 },
    { what: 'p99 of PostGraphile 5', figure: ratio(tail), budget: 'at most 1', kept: tail <= 1 },
    {
      what: 'cost with the identity of everybody on the page, over without',
      figure: ratio(door),
      budget: 'at most 1.8',
      kept: door <= 1.8,
    },
    { what: 'memory of the service after this load', figure: `${atRest} MB` },
  ];
  return {
    title: `The nested page (${database.households.toLocaleString('en')} households)`,
    words:
      '20 households with village, members, house, programmes and decile history; equal answers were checked first.',
    rows,
  };
}

async function insistOnEqualAnswers(requests: Record<'ours' | 'hand' | 'peer', Request>): Promise<void> {
  const ours = (await ask(requests.ours)).data as { households: { nodes: PageHousehold[] } };
  const hand = (await ask(requests.hand)).data as { households: { nodes: PageHousehold[] } };
  // biome-ignore lint/suspicious/noExplicitAny: the peer's own names
  const peer = (await ask(requests.peer)).data as { allHouseholds: { nodes: any[] } };
  const wanted = comparable(hand.households.nodes);
  if (!isDeepStrictEqual(comparable(ours.households.nodes), wanted))
    throw new Error('our page differs from the hand-written one');
  if (!isDeepStrictEqual(comparable(peer.allHouseholds.nodes.map(fromPeer)), wanted))
    throw new Error('the peer’s page differs');
}

async function largestVillage(ownerUrl: string, within: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    'select village_code from household where regency_code = $1 group by 1 order by count(*) desc, 1 limit 1',
    [within],
  );
  await owner.end();
  return rows[0].village_code;
}

const candidates = `query Candidates($area: AreaCode!, $first: Int!, $after: String) {
  eligibleHouseholds(programme: "SEMBAKO", area: $area, first: $first, after: $after) {
    pageInfo { endCursor } nodes { id decile area { code } }
  }
}`;
const counts = `{ eligibilityCounts(programme: "SEMBAKO", area: "21.04") { total cells { key count } } }`;

type Page = { eligibleHouseholds: { pageInfo: { endCursor: string } } };

/** The same questions to a smaller and a larger nation. */
export async function growth(
  small: { database: BenchDatabase; contender: Contender },
  large: { database: BenchDatabase; contender: Contender },
  token: string,
  measuring: Measuring,
): Promise<Section> {
  const page = (contender: Contender, area: string, after?: string): Request => ({
    url: contender.url,
    token,
    body: { query: candidates, variables: { area, first: 20, after } },
  });
  const deep = await thousandth((after) => page(large.contender, 'ID', after));
  const { pairs } = await rotate(
    {
      small: page(small.contender, '21.04'),
      large: page(large.contender, '21.04'),
      first: page(large.contender, 'ID'),
      deep: page(large.contender, 'ID', deep),
      countSmall: { url: small.contender.url, token, body: { query: counts } },
      countLarge: { url: large.contender.url, token, body: { query: counts } },
    },
    measuring,
  );
  const sizes = `${large.database.households.toLocaleString('en')} over ${small.database.households.toLocaleString('en')}`;
  const row = (what: string, one: string, other: string): Row => {
    const measured = pairs(one, other, cost);
    return { what, figure: ratio(measured), budget: 'at most 1.2', kept: measured <= 1.2 };
  };
  return {
    title: 'Growth',
    words:
      'A partner’s questions about one regency of the same size in a smaller and a larger nation, and deep in a list.',
    rows: [
      row(`cost of a page of eligible households, ${sizes}`, 'large', 'small'),
      row('cost of page 1,000 over page 1', 'deep', 'first'),
      row(`cost of counts by area for the regency, ${sizes}`, 'countLarge', 'countSmall'),
    ],
  };
}

async function thousandth(page: (after?: string) => Request): Promise<string> {
  let after: string | undefined;
  for (let number = 1; number < 1000; number++)
    after = ((await ask(page(after))).data as Page).eligibleHouseholds.pageInfo.endCursor;
  return after as string;
}

/** Resident memory in MB. */
export function memory(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
