// Finds the slips of the batches that are handed to it, one after another: the other end of workers.ts.
import { parentPort } from "node:worker_threads";
import type { SlipBatch } from "./batches.js";
import { slipsOfBatch } from "./work.js";

parentPort!.on("message", (batch: SlipBatch) => parentPort!.postMessage(slipsOfBatch(batch)));
