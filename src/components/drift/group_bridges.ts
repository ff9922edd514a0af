import { totalOf } from "../../lib/bridge/bridge_totals.js";
import { sumColumns, type EffectColumns } from "../../lib/bridge/effect_columns.js";
import { productEffects, type Comparison, type GroupBridge } from "../../schema.js";
import { none } from "../list/choice.js";
import { readColumns } from "../table_columns.js";
import type { BridgeSum } from "./bridge_sum.js";
import type { DriftCustomer } from "./drift_data.js";

/** A product group whose bridges are read: where they stand, its name (`none` for products without one), and every customer. */
export interface GroupWanted {
  readonly href: string;
  readonly group: string;
  /** In the order of their places, which is that of their numbers in both tables. */
  readonly all: readonly DriftCustomer[];
}

/** The bridges of a product group for one comparison. */
export interface GroupBridges extends EffectColumns {
  /** Gross margin after, euros a year, by row. */
  readonly after: readonly (number | null)[];
}

/** Reads the effects of a product group for one comparison. */
export async function readGroupBridges(wanted: GroupWanted, comparison: Comparison): Promise<GroupBridges> {
  const { places, columns } = await rowsOf(wanted, comparison, [...productEffects, "margin_after"]);
  const rowOf = new Int32Array(wanted.all.length).fill(-1);
  for (const [at, row] of places) rowOf[at] = row;
  return { rowOf, columns, after: columns.margin_after };
}

/** The bridge of these customers in what they bought of a group; what service took is not split. */
export function sumInGroup(bridges: GroupBridges, customers: readonly DriftCustomer[]): BridgeSum {
  const compared = customers.filter(({ at }) => bridges.rowOf[at]! >= 0);
  const steps = sumColumns(
    bridges,
    compared.map(({ at }) => at),
  );
  const after = compared.reduce((sum, { at }) => sum + (bridges.after[bridges.rowOf[at]!] ?? 0), 0);
  const left = customers.filter(({ at, is_active }) => is_active && bridges.rowOf[at]! < 0).length;
  return { count: compared.length, steps, before: after - totalOf(steps), after, left, unserved: 0 };
}

/** Rows of a group's bridges, and which belongs to the customer at which place; lines without a customer have none. */
export async function rowsOf<C extends keyof GroupBridge>(
  { href, group }: GroupWanted,
  comparison: Comparison,
  columns: readonly C[],
) {
  const read = await readColumns(href, "group_bridges", {
    columns: ["customer_place", ...columns],
    where: { product_group: group === none ? "" : group, comparison },
  });
  const places: [at: number, row: number][] = [];
  (read.columns.customer_place as readonly (number | null)[]).forEach((at, row) => {
    if (at !== null) places.push([at, row]);
  });
  return { places, columns: read.columns };
}
