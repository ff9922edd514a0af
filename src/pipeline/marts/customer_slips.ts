import type { DuckDBConnection } from "@duckdb/node-api";
import { falseDiscovery } from "../../lib/changes/false_discovery.js";
import { slipSeries } from "../../lib/changes/slip_points.js";
import { addMonths } from "../../lib/time/windows.js";
import { fillTable, row } from "../database.js";
import { findSlips } from "../slips/search.js";
import type { BatchSlips } from "../slips/work.js";

/**
 * Fills `customer_slips`: customer × series × change (docs/metrics.md, Change points), with its interval, its p-value and its p-value adjusted for all
 * customers of whom the series was looked at (Benjamini–Hochberg), and `customer_slip_series`, the series that were. `looked` is what
 * a search that was begun before finds.
 */
export async function customerSlips(
  connection: DuckDBConnection,
  looked?: Promise<BatchSlips[]>,
): Promise<void> {
  const { history_from: start } = await row<{ history_from: Date }>(
    connection,
    "select getvariable('history_from') as history_from",
  );
  const batches = await (looked ?? findSlips(connection));
  const found = batches.flatMap((batch) => batch.found);
  const tested = batches.flatMap((batch) => batch.tested);
  const q = new Map<object, number>();
  for (const series of slipSeries) {
    const own = found.filter((slip) => slip.series === series);
    const adjusted = falseDiscovery(
      own.map(({ p_value }) => p_value),
      tested.filter((one) => one.series === series).length,
    );
    own.forEach((slip, i) => q.set(slip, adjusted[i]!));
  }
  await fillTable(connection, "customer_slip_series", { customer_id: "VARCHAR", series: "VARCHAR" }, tested);
  await fillTable(
    connection,
    "customer_slips",
    {
      customer_id: "VARCHAR",
      series: "VARCHAR",
      month: "DATE",
      month_until: "DATE",
      month_from: "DATE",
      month_to: "DATE",
      level_before: "DOUBLE",
      level_after: "DOUBLE",
      volume_before: "DOUBLE",
      volume_after: "DOUBLE",
      p_value: "DOUBLE",
      q_value: "DOUBLE",
    },
    found.map((slip) => ({
      ...slip,
      month: addMonths(start, slip.month),
      month_until: addMonths(start, slip.month_until),
      month_from: addMonths(start, slip.month_from),
      month_to: addMonths(start, slip.month_to),
      level_before: slip.before,
      level_after: slip.after,
      q_value: q.get(slip),
    })),
  );
}
