import { execFileSync } from 'node:child_process';

/** Runs a module in a Node of its own, which strips types by itself: for sources that the tests do not compile. */
export function runScript(script: string, input: unknown = null): unknown {
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return JSON.parse(text);
}
