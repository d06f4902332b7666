/** `npm run seed` and its like: builds what is missing, then runs one script of this folder with what follows `--`. */
import { join } from 'node:path';
import { root } from './freshness.mjs';
import { prepareService, runWithPinnedNode } from './prepare.mjs';

await prepareService();
const [script, ...args] = process.argv.slice(2);
process.exitCode = await runWithPinnedNode([join(root, 'dist', 'api', 'launch', `${script}.js`), ...args]);
