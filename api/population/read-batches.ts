import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Batch, Order } from './print-batches.ts';

const ahead = 2;

/** Batches as a thread of its own prints them, while PostgreSQL takes in those before. */
export async function* readBatches(order: Order): AsyncGenerator<Batch> {
  const worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: order });
  try {
    // `on` also throws what the worker throws.
    const messages = on(worker, 'message') as AsyncIterableIterator<[Batch | null]>;
    for (let asked = 0; asked < ahead; asked++) worker.postMessage('next');
    for await (const [batch] of messages) {
      if (batch === null) return;
      worker.postMessage('next');
      yield batch;
    }
  } finally {
    await worker.terminate();
  }
}
