import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { thread } from "../thread.js";
import type { SlipBatch } from "./batches.js";
import { slipsOfBatch, type BatchSlips } from "./work.js";

/**
 * What is found in each batch, in the order of the batches, by so many workers at a time; with 1 in this thread. Who does which batch,
 * and who is done first, changes nothing: every draw follows from the customer. Throws an AbortError where `signal` ends it.
 */
export async function slipsOfBatches(
  batches: AsyncIterable<SlipBatch> | Iterable<SlipBatch>,
  workerCount: number,
  signal?: AbortSignal,
): Promise<BatchSlips[]> {
  const found: (BatchSlips | Promise<BatchSlips>)[] = [];
  if (workerCount <= 1) {
    for await (const batch of batches) found.push(slipsOfBatch(batch));
    return Promise.all(found);
  }
  const workers = Array.from({ length: workerCount }, () => thread(new URL("./worker.ts", import.meta.url)));
  const idle = workers.map((worker) => Promise.resolve(worker));
  try {
    for await (const batch of batches) {
      const [worker, place] = await Promise.race(idle.map(async (one, i) => [await one, i] as const));
      const result = slipsBy(worker, batch, signal);
      found.push(result);
      idle[place] = result.then(() => worker);
      // Of several that fail at once one is told.
      for (const one of [result, idle[place]]) one.catch(() => undefined);
    }
    return await Promise.all(found);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function slipsBy(worker: Worker, batch: SlipBatch, signal?: AbortSignal): Promise<BatchSlips> {
  worker.postMessage(batch, [
    batch.starts.buffer,
    ...Object.values(batch.months).map(({ buffer }) => buffer),
  ] as ArrayBuffer[]);
  const [slips] = (await once(worker, "message", { signal })) as [BatchSlips];
  return slips;
}
