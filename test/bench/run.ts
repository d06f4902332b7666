/**
 * `npm run bench [-- --households 100000 --large 1000000 --rounds 5 --seconds 4]`
 *
 * Measures in rotating rounds on the same machine and database, and writes ratios to RESULTS.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../api/launch/postgres.ts';
import { type BenchDatabase, openBenchDatabase, publicUrl, tokenFor } from './database.ts';
import { root } from './folders.ts';
import { type Contender, peerScript, startContender } from './peers.ts';
import { type Section, writeReport } from './report.ts';
import { growth, memory, nestedPage } from './sections.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '100000' },
    large: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
  },
});
const measuring = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const folder = join(root, '.data', 'bench');
const unlimited = { requestsPerMinute: 1e9, costPerMinute: 1e12, strangerCostPerMinute: 1e12, atOnce: 1e6, lag: 0 };

const say = (line: string) => process.stdout.write(`${line}\n`);
const postgres = await startPostgres({ folder: join(folder, 'postgres') });
const running: Contender[] = [];

const service = async (database: BenchDatabase, port: number) => {
  const contender = await startContender('Satu Pintu', join(root, 'dist', 'test', 'bench', 'service.js'), port, {
    SERVICE_URL: database.serviceUrl,
    PUBLIC_URL: publicUrl,
    BENCH_FOLDER: folder,
    BENCH_LIMITS: JSON.stringify(unlimited),
  });
  running.push(contender);
  return contender;
};
const peer = async (name: string, database: BenchDatabase, port: number) => {
  const contender = await startContender(name, peerScript(name), port, { OWNER_URL: database.ownerUrl });
  running.push(contender);
  return contender;
};

try {
  say(`Preparing ${values.households} households ...`);
  const small = await openBenchDatabase(postgres.url, folder, Number(values.households));
  say(`Preparing ${values.large} households ...`);
  const large = await openBenchDatabase(postgres.url, folder, Number(values.large));
  const ours = await service(small, 4901);
  const rested = memory(ours.pid);
  say('Measuring the nested page ...');
  const hand = await peer('handwritten', small, 4902);
  const postgraphile = await peer('postgraphile', small, 4903);
  const sections: Section[] = [
    await nestedPage(small, { ours, hand, peer: postgraphile }, await tokenFor(folder, 'manager'), measuring),
  ];
  await Promise.all([hand.stop(), postgraphile.stop()]);
  running.splice(1);
  say('Measuring growth ...');
  const bigger = await service(large, 4904);
  sections.push(
    await growth(
      { database: small, contender: ours },
      { database: large, contender: bigger },
      await tokenFor(folder, 'partner'),
      measuring,
    ),
  );
  sections.push({
    title: 'Seeding and rest',
    words: 'Seeding is measured when it happens in the run; figures with units are of this machine.',
    rows: [
      ...[small, large].flatMap(({ households, seeding }) =>
        seeding
          ? [
              {
                what: `seeding ${households.toLocaleString('en')} households`,
                figure: `${Math.round(seeding.rows / seeding.seconds).toLocaleString('en')} rows/s`,
              },
            ]
          : [],
      ),
      { what: 'memory of the service at rest', figure: `${rested} MB`, budget: 'under 300 MB', kept: rested < 300 },
    ],
  });
  writeReport(
    sections,
    `Median of ${measuring.rounds} rounds of ${measuring.seconds} s with 16 connections; client, servers and PostgreSQL share the cores.`,
  );
  say('Written to test/bench/RESULTS.md');
} finally {
  for (const contender of running) await contender.stop();
  await postgres.stop();
}
