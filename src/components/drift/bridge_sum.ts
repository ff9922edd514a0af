import { halfLastDecimal } from "../../lib/text/cents.js";
import { totalOf, type EffectTotal } from "../../lib/bridge/bridge_totals.js";
import {
  effects,
  productEffects,
  type BridgePart,
  type Comparison,
  type PortfolioBridge,
  type Row,
} from "../../schema.js";
import { none } from "../list/choice.js";
import { driftFilters, type DriftFilter } from "./drift_state.js";

/** A bridge of many customers together. */
export interface BridgeSum {
  /** Customers in it. */
  readonly count: number;
  readonly steps: readonly EffectTotal[];
  readonly before: number;
  readonly after: number;
  /** Active customers that are not in it; null where that is not known yet. */
  readonly left: number | null;
  /** Customers whose hours of then are not known, so that their cost to serve is not in it; null where that is not known yet. */
  readonly unserved: number | null;
}

/** What a reader chose of the columns to filter by. */
export type Chosen = Readonly<Partial<Record<DriftFilter, string>>>;

/** The bridge of the customers that a choice leaves, which ends at their contribution (gross margin where no hours are known). */
export function sumParts(parts: readonly BridgePart[], comparison: Comparison, chosen: Chosen): BridgeSum {
  const own = partsOf(parts, chosen).filter((part) => part.comparison === comparison);
  const steps = stepsOf(own);
  const after = sum(own, "value_after");
  return {
    count: sum(own, "customer_count"),
    steps,
    before: after - totalOf(steps),
    after,
    left: sum(own, "left_count"),
    unserved: sum(own, "unserved_count"),
  };
}

/** The parts that a choice leaves; `none` asks for those without a value. */
export function partsOf(parts: readonly BridgePart[], chosen: Chosen): BridgePart[] {
  const wanted = driftFilters.filter((column) => chosen[column]);
  return parts.filter((part) => wanted.every((column) => (part[column] || none) === chosen[column]));
}

/** The effects of some parts together, in the order of the data model; those of nil are left out. */
export function stepsOf(parts: readonly BridgePart[]): EffectTotal[] {
  return effects
    .map((effect) => ({ effect, amount: sum(parts, effect) }))
    .filter(({ amount }) => Math.abs(amount) >= halfLastDecimal);
}

function sum<K extends keyof BridgePart>(
  parts: readonly (BridgePart & Readonly<Record<K, number>>)[],
  column: K,
): number {
  return parts.reduce((total, part) => total + part[column], 0);
}

/** The bridge of all customers, as it was summed at build; of nobody where nobody can be compared. */
export function sumOfAll(row: PortfolioBridge | null): BridgeSum {
  if (!row) return { count: 0, steps: [], before: 0, after: 0, left: null, unserved: null };
  const steps = effects
    .map((effect) => ({ effect, amount: row[effect] }))
    .filter(({ amount }) => amount !== 0);
  return {
    count: row.customer_count,
    steps,
    before: row.value_before,
    after: row.value_after,
    left: null,
    unserved: null,
  };
}

/** The bridge of a product group (`none`: of products without one) by comparison, as it was summed at build over all customers who bought of it. */
export function sumsOfGroup(
  groups: readonly Row<"product_groups">[],
  group: string,
): (comparison: Comparison) => BridgeSum {
  const name = group === none ? "" : group;
  return (comparison) => {
    const row = groups.find((one) => one.product_group === name && one.comparison === comparison);
    if (!row) return sumOfAll(null);
    const steps = productEffects
      .map((effect) => ({ effect, amount: row[effect] }))
      .filter(({ amount }) => amount !== 0);
    return {
      count: row.customer_count,
      steps,
      before: row.margin_before ?? 0,
      after: row.margin_after ?? 0,
      left: null,
      unserved: null,
    };
  };
}
