/** `npm test`: installs and builds what is missing, then runs Jest; what follows `--` goes to Jest. */
import { join } from 'node:path';
import { root } from './freshness.mjs';
import { prepare, runWithPinnedNode } from './prepare.mjs';

await prepare();
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
process.exitCode = await runWithPinnedNode([...node, jest, ...process.argv.slice(2)], { NODE_ENV: 'test' });
