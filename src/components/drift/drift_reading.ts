import type { Row } from "../../schema.js";
import type { BridgeNumbers } from "../../lib/bridge_numbers.js";
import { selector, type Selector } from "../list/selector.js";
import { readTable } from "../tables.js";
import { readDrift, type DriftCustomer, type DriftData } from "./drift_data.js";
import { driftFilters } from "./drift_state.js";

/** The tables behind the page but for the sums of all customers. */
export interface DriftHrefs {
  readonly customers: string;
  readonly margin_bridges: string;
  readonly product_groups: string;
  readonly group_bridges: string;
  readonly year_bridges: string;
  readonly customer_months: string;
  readonly change_points: string;
  readonly event_effects: string;
}

/** The bridges of all products or of one group, with what filters and counts their customers. */
export interface DriftScope {
  readonly data: DriftData;
  readonly selector: Selector<DriftCustomer, (typeof driftFilters)[number]>;
}

/** Reads each part of the page's data once, when it is first asked for. */
export function driftReading(hrefs: DriftHrefs) {
  const scopes = new Map<string, Promise<DriftScope>>();
  let years: Promise<BridgeNumbers> | null = null;
  let groups: Promise<Row<"product_groups">[]> | null = null;
  const whole = () => scope("");
  function scope(group: string): Promise<DriftScope> {
    const known = scopes.get(group);
    if (known) return known;
    const reading = (group === "" ? readDrift(hrefs) : part(group)).then((data) => ({
      data,
      selector: selector(data.customers, driftFilters),
    }));
    scopes.set(group, reading);
    return reading;
  }
  async function part(group: string): Promise<DriftData> {
    const [{ readGroup }, { data }] = await Promise.all([import("./group_data.js"), whole()]);
    return readGroup(hrefs.group_bridges, group, data);
  }
  return {
    /** All products where the group is empty. */
    scope,
    groups: () => (groups ??= readTable(hrefs.product_groups, "product_groups")),
    years: () =>
      (years ??= Promise.all([import("./year_sums.js"), whole()]).then(([{ readYears }, { data }]) =>
        readYears(hrefs.year_bridges, data),
      )),
  };
}
