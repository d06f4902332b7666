import { parentPort, workerData } from 'node:worker_threads';
import { type Order, printBatches } from './print-batches.ts';

/** Prints one batch each time it is asked, so that never more than the asked ones wait in memory. */
const batches = printBatches(workerData as Order);
parentPort?.on('message', () => {
  const { value } = batches.next();
  const buffers = value?.data.flatMap((bytes) => (bytes ? [bytes.buffer] : []));
  parentPort?.postMessage(value ?? null, buffers ?? []);
});
