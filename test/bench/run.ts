/**
 * `npm run bench [-- --households 100000 --large 1000000 --rounds 5 --seconds 4]`
 *
 * Measures in rotating rounds on the same machine and database, and writes ratios to RESULTS.md.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../api/launch/postgres.ts';
import { type BenchDatabase, openBenchDatabase, publicUrl, tokenFor } from './database.ts';
import { root } from './folders.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureNestedPage } from './measure-nested-page.ts';
import { measureSeeding } from './measure-seeding.ts';
import { measureSignIn } from './measure-sign-in.ts';
import { measureStart } from './measure-start.ts';
import { type Contender, peerScript, startContender } from './peers.ts';
import { loadAverage, memory, postmasterOf } from './processes.ts';
import { type Section, told, writeReport } from './report.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '100000' },
    large: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
  },
});
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
const folder = join(root, '.data', 'bench');
const unlimited = { requestsPerMinute: 1e9, costPerMinute: 1e12, strangerCostPerMinute: 1e12, atOnce: 1e6, lag: 0 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const postgres = await startPostgres({ folder: join(folder, 'postgres') });
const cluster = { url: postgres.url, folder };
const measuring = { rounds, seconds, postmaster: postmasterOf(join(folder, 'postgres')) };
const running: Contender[] = [];

async function begin(name: string, script: string, port: number, environment: Record<string, string>) {
  const contender = await startContender(name, script, port, environment);
  running.push(contender);
  return contender;
}
const service = ({ serviceUrl }: BenchDatabase, port: number) =>
  begin('Satu Pintu', join(root, 'dist', 'test', 'bench', 'service.js'), port, {
    SERVICE_URL: serviceUrl,
    PUBLIC_URL: publicUrl,
    BENCH_FOLDER: folder,
    BENCH_LIMITS: JSON.stringify(unlimited),
  });
const peer = (name: string, { ownerUrl }: BenchDatabase, port: number) =>
  begin(name, peerScript(name), port, { OWNER_URL: ownerUrl });

try {
  const began = loadAverage();
  const sections: Section[] = [];
  say(`Preparing ${values.households} households ...`);
  const small = await openBenchDatabase(cluster, Number(values.households));
  say(`Preparing ${values.large} households ...`);
  const large = await openBenchDatabase(cluster, Number(values.large));
  const ours = await service(small, 4901);
  await pause(2_000);
  const rested = memory(ours.pid);
  say('Measuring the nested page ...');
  const hand = await peer('handwritten', small, 4902);
  const postgraphile = await peer('postgraphile', small, 4903);
  sections.push(
    await measureNestedPage(small, { ours, hand, peer: postgraphile }, await tokenFor(folder, 'manager'), measuring),
  );
  await Promise.all([hand.stop(), postgraphile.stop()]);
  running.splice(1);
  say('Measuring growth ...');
  const bigger = await service(large, 4904);
  const nations = [
    { database: small, contender: ours },
    { database: large, contender: bigger },
  ] as const;
  sections.push(await measureGrowth(...nations, await tokenFor(folder, 'partner'), measuring));
  say('Measuring sign-in ...');
  sections.push(await measureSignIn(ours, measuring));
  const loaded = memory(ours.pid);
  await Promise.all(running.map((contender) => contender.stop()));
  running.length = 0;
  say('Measuring seeding ...');
  sections.push(await measureSeeding(cluster, small.keys, Math.min(small.households, 20_000), Math.min(rounds, 3)));
  say('Measuring the start ...');
  const start = await measureStart(folder, Math.min(rounds, 3));
  sections.push({
    title: 'Start and memory',
    words: 'A start with everything installed and built and the data there, its own PostgreSQL included.',
    rows: [
      {
        what: '`npm start` until /readyz answers',
        figure: `${start.toFixed(1)} s`,
        budget: 'at most 3 s',
        kept: start <= 3,
      },
      { what: 'memory of the service at rest', figure: `${rested} MB`, budget: 'under 300 MB', kept: rested < 300 },
      told('memory of the service after all of this', `${loaded} MB`),
    ],
  });
  writeReport(
    sections,
    `Median of ${rounds} rounds of ${seconds} s with 16 connections; client, servers and PostgreSQL share the cores.\nLoad average when it began ${began}, when it ended ${loadAverage()}.`,
  );
  say('Written to test/bench/RESULTS.md');
} finally {
  for (const contender of running) await contender.stop();
  await postgres.stop();
}
