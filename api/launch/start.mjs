/** `npm start`: plain JavaScript, so that any Node from 20 on can run it in a clone with nothing installed. */
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './freshness.mjs';
import { prepare, runsPinnedNode, runWithPinnedNode } from './prepare.mjs';

await prepare();
const launcher = join(root, 'dist', 'api', 'launch', 'launch.js');
const compileCache = join(root, 'node_modules', '.cache', 'satu-pintu');
if (runsPinnedNode()) {
  module.enableCompileCache?.(compileCache);
  await import(pathToFileURL(launcher).href);
} else process.exitCode = await runWithPinnedNode([launcher], { NODE_COMPILE_CACHE: compileCache });
