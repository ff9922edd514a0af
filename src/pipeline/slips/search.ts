import { availableParallelism } from "node:os";
import type { DuckDBConnection } from "@duckdb/node-api";
import { batchSize, customersWithMonths, slipBatches, type SlipBatch } from "./batches.js";
import type { BatchSlips } from "./work.js";
import { slipsOfBatches } from "./workers.js";

/** A search for the slips of all customers that goes on beside other steps of the build. */
export interface SlipSearch {
  readonly found: Promise<BatchSlips[]>;
  /** Ends it, where the build has no more use for it. */
  stop(): void;
}

/** Customers from whom on worker threads gain more than starting them takes. */
const worthWorkers = 8 * batchSize;
/** Months that may be held at once while they are looked through: 56 bytes each. */
const mostHeld = 10_000_000;

/**
 * Begins to look for slips in worker threads, with the months of all customers in hand; null where they are too few for that to pay, or
 * too many to hold: then `findSlips` looks for them in its own time.
 */
export async function beginSlips(
  connection: DuckDBConnection,
  { leastCustomers = worthWorkers, mostMonths = mostHeld } = {},
): Promise<SlipSearch | null> {
  const customers = await customersWithMonths(connection);
  const months = customers.reduce((sum, one) => sum + one.months, 0);
  if (customers.length < leastCustomers || months > mostMonths) return null;
  const batches: SlipBatch[] = [];
  for await (const batch of slipBatches(connection, customers)) batches.push(batch);
  const ending = new AbortController();
  const found = slipsOfBatches(letGo(batches), availableParallelism(), ending.signal);
  // Where it fails, whoever waits for it is told.
  found.catch(() => undefined);
  return { found, stop: () => ending.abort() };
}

/** The slips of all customers, batch by batch; as many are in hand as there are `workers`. */
export async function findSlips(connection: DuckDBConnection, workers?: number): Promise<BatchSlips[]> {
  const customers = await customersWithMonths(connection);
  const isWorthIt = customers.length >= worthWorkers;
  return slipsOfBatches(
    slipBatches(connection, customers),
    workers ?? (isWorthIt ? availableParallelism() : 1),
  );
}

/** Each batch once, no longer held here when it has been handed over. */
function* letGo(batches: SlipBatch[]): Generator<SlipBatch> {
  for (let batch = batches.shift(); batch; batch = batches.shift()) yield batch;
}
