import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { BenchDatabase } from './database.ts';
import { ask, type Request } from './load.ts';
import { comparable, fromPeer, ourPage, ourPageWithIdentity, type PageHousehold, peerPage } from './nested-page.ts';
import type { Contender } from './peers.ts';
import { memory } from './processes.ts';
import { atLeast, atMost, count, milliseconds, ratio, type Section, told } from './report.ts';
import { cpu, type Measuring, p99, postgres, rate, rotate, server, time } from './rounds.ts';

interface Contenders {
  readonly ours: Contender;
  readonly hand: Contender;
  readonly peer: Contender;
}

/** The page that matters, all security on, against servers that check nothing. */
export async function measureNestedPage(
  database: BenchDatabase,
  { ours, hand, peer }: Contenders,
  token: string,
  measuring: Measuring,
): Promise<Section> {
  const area = await largestVillage(database.ownerUrl, '21.04');
  const requests = {
    ours: { ...ours, token, body: { query: ourPage, variables: { area } } },
    hand: { ...hand, body: { variables: { area } } },
    peer: { ...peer, body: { query: peerPage, variables: { area } } },
    identity: { ...ours, token, body: { query: ourPageWithIdentity, variables: { area } } },
  };
  await insistOnEqualAnswers(requests);
  const { of, pair } = await rotate(requests, measuring);
  const shares = (name: keyof typeof requests, what: string) =>
    told(
      `CPU of ${what}: server and PostgreSQL`,
      `${milliseconds(of(name, server))} + ${milliseconds(of(name, postgres))}`,
    );
  return {
    title: `The nested page (${count(database.households)} households)`,
    words:
      '20 households with village, members, house, programmes and decile history; equal answers were checked first. Village names come from a cache of one minute, as areas change by decree.',
    rows: [
      atLeast('requests/s of the hand-written one-statement server', pair('ours', 'hand', rate), 0.5),
      atLeast('requests/s of PostGraphile 5', pair('ours', 'peer', rate), 1.2),
      atMost('p99 of PostGraphile 5', pair('ours', 'peer', p99), 1),
      atMost('time with the identity of everybody on the page, over without', pair('identity', 'ours', time), 1.8),
      told('the same in CPU time', ratio(pair('identity', 'ours', cpu))),
      told('CPU time over the hand-written server’s', ratio(pair('ours', 'hand', cpu))),
      told('CPU time over PostGraphile’s', ratio(pair('ours', 'peer', cpu))),
      shares('ours', 'our page'),
      shares('identity', 'our page with identity'),
      shares('hand', 'the hand-written server'),
      shares('peer', 'PostGraphile'),
      told(
        'requests/s: ours, hand-written, PostGraphile',
        (['ours', 'hand', 'peer'] as const).map((name) => count(of(name, rate))).join(', '),
      ),
      told(
        'memory after this load: ours, hand-written, PostGraphile',
        [ours, hand, peer].map(({ pid }) => `${memory(pid)} MB`).join(', '),
      ),
    ],
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
