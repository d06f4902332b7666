import { spawn } from 'node:child_process';
import { giveUp, say } from './words.mjs';

/** Runs one program under a line that shows how long it takes; its output appears only when it fails. */
export function work(words, program, args, variables, failure) {
  const since = Date.now();
  const line = (mark, end) => `${mark} ${say(words)} ${Math.round((Date.now() - since) / 1000)} s${end}`;
  const shown = process.stdout.isTTY;
  process.stdout.write(shown ? line('…', '') : `… ${say(words)}\n`);
  const ticking = shown && setInterval(() => process.stdout.write(`\r${line('…', '')}`), 1000);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...variables } });
  const stop = () => {
    child.kill();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done) => {
    const ended = (code) => {
      clearInterval(ticking);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      process.stdout.write(`${shown ? '\r' : ''}${line(code === 0 ? '✔' : '✖', '\n')}`);
      if (code === 0) return done();
      process.stderr.write(said);
      giveUp(failure);
    };
    child.once('error', ({ message }) => {
      said += `${message}\n`;
      ended(1);
    });
    child.once('close', (code) => ended(code ?? 1));
  });
}
