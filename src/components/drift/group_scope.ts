import { amountsOf } from "../../lib/bridge/effect_columns.js";
import { byKey, once } from "../../lib/once.js";
import type { Comparison } from "../../schema.js";
import { frame } from "../frame.js";
import type { BridgeSum, Chosen } from "./bridge_sum.js";
import type { DriftCustomer } from "./drift_data.js";
import { scopeOf, type DriftScope } from "./drift_scope.js";
import { driftFilters } from "./drift_state.js";
import { readGroupBridges, sumInGroup, type GroupWanted } from "./group_bridges.js";
import { readDetails, readListed, readOthers } from "./group_customers.js";

/** A product group: those whom its list shows at first, and all that filters and effects need, which is read when it is first asked for. */
export interface OpenGroup {
  readonly listed: {
    readonly customers: readonly DriftCustomer[];
    /** Fills in what the list shows beside the drift, once the list has been drawn. */
    details(): Promise<void>;
  };
  scope(): Promise<DriftScope>;
}

/** Reads whom the list of a product group shows; `atBuild` gives what the build summed of it. */
export async function openGroup(
  wanted: GroupWanted,
  atBuild: (comparison: Comparison) => BridgeSum,
): Promise<OpenGroup> {
  const listed = await readListed(wanted);
  const details = once(async () => {
    await frame();
    await readDetails(wanted, listed);
  });
  const bridges = byKey((comparison) => readGroupBridges(wanted, comparison as Comparison));
  const scope = once(async () => {
    const [{ others, inPrior }] = await Promise.all([readOthers(wanted, listed), details()]);
    const inBaseline = new Set(listed.map(({ at }) => at));
    const customers = [...listed, ...others];
    const leftOf = (comparison: Comparison) => {
      const compared = comparison === "baseline" ? inBaseline : inPrior;
      return customers.filter(({ at, is_active }) => is_active && !compared.has(at)).length;
    };
    const made: DriftScope = scopeOf(customers, {
      async sum(chosen, comparison) {
        if (isAll(chosen)) return { ...atBuild(comparison), left: leftOf(comparison), unserved: 0 };
        return sumInGroup(await bridges(comparison), made.selector.select(chosen));
      },
      amounts: async (comparison, effect) => amountsOf(await bridges(comparison), effect),
    });
    return made;
  });
  return { listed: { customers: listed, details }, scope };
}

const isAll = (chosen: Chosen) => driftFilters.every((column) => !chosen[column]);
