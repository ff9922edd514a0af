import { Random } from "../../lib/random.js";
import { slipColumns, type SlipMonths } from "../../lib/changes/slip_months.js";
import { slipSeries, type SlipSeries } from "../../lib/changes/slip_points.js";
import { customerSlips, type Slip } from "../../lib/changes/slips.js";
import type { SlipBatch } from "./batches.js";

/** What is found in a batch: the changes with their customers, and the series of each that were looked at. */
export interface BatchSlips {
  found: (Slip & { customer_id: string })[];
  tested: { customer_id: string; series: SlipSeries }[];
}

/** Seed of all draws; a customer's stream follows from its number, so that no other customer changes its answer. */
const seed = 20_240_607;

/** The changes of the customers of a batch, in their order: the same whoever does it, and when. */
export function slipsOfBatch({ ids, starts, months }: SlipBatch): BatchSlips {
  const tested: BatchSlips["tested"] = [];
  const found = ids.flatMap((customer_id, i) => {
    const own = Object.fromEntries(
      slipColumns.map((name) => [name, months[name].subarray(starts[i]!, starts[i + 1]!)]),
    ) as SlipMonths;
    const key = hash(customer_id);
    const result = customerSlips(own, (series) => new Random(seed, key, slipSeries.indexOf(series)));
    for (const series of result.tested) tested.push({ customer_id, series });
    return result.slips.map((slip) => ({ customer_id, ...slip }));
  });
  return { found, tested };
}

/** A whole number that follows from a text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
