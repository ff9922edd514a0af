import { byKey, once } from "../../lib/once.js";
import type { BridgePart, Comparison, Effect, Row } from "../../schema.js";
import { readColumns } from "../table_columns.js";
import { readTable } from "../tables.js";
import { sumParts, sumsOfGroup, type Chosen } from "./bridge_sum.js";
import { readCustomers } from "./drift_data.js";
import { scopeOf, type DriftScope } from "./drift_scope.js";

/** The tables behind the page but for the sums of all customers. */
export interface DriftHrefs {
  readonly customers: string;
  readonly bridge_parts: string;
  readonly customer_effects: string;
  readonly product_groups: string;
  readonly group_bridges: string;
  readonly customer_months: string;
  readonly change_points: string;
  readonly event_effects: string;
  readonly agreements: string;
}

/** Reads each part of the page's data once, when it is first asked for. */
export function driftReading(hrefs: DriftHrefs) {
  const all = once(() => readCustomers(hrefs.customers));
  const parts = once(() => readTable(hrefs.bridge_parts, "bridge_parts"));
  const groups = once(() => readTable(hrefs.product_groups, "product_groups"));
  const whole = once(async () => scopeOf(await all(), { sum: sumOfParts, amounts }));
  const group = byKey(async (name) => {
    const [{ openGroup }, customers] = await Promise.all([import("./group_scope.js"), all()]);
    return openGroup(
      { href: hrefs.group_bridges, group: name, all: customers },
      sumsOfGroup(await groups(), name),
    );
  });
  const effects = byKey(async (key) => {
    const [comparison, effect] = key.split(" ") as [Comparison, Effect];
    const read = await readColumns(hrefs.customer_effects, "customer_effects", {
      columns: [effect],
      where: { comparison },
    });
    return read.columns[effect];
  });
  async function sumOfParts(chosen: Chosen, comparison: Comparison) {
    return sumParts(await parts(), comparison, chosen);
  }
  const amounts = (comparison: Comparison, effect: Effect) => effects(`${comparison} ${effect}`);
  return {
    /** All products where the group is empty. */
    scope: async (name: string): Promise<DriftScope> => (name === "" ? whole() : (await group(name)).scope()),
    /** Those of a product group who can be compared with their baseline in it, which is all that its list shows. */
    listed: async (name: string) => (await group(name)).listed,
    groups: (): Promise<Row<"product_groups">[]> => groups(),
    parts: (): Promise<BridgePart[]> => parts(),
  };
}
