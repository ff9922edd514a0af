import { totalOf } from "../../lib/bridge/bridge_totals.js";
import { groupRows } from "../../lib/group_rows.js";
import type { BridgePart, PortfolioBridge } from "../../schema.js";
import type { ChainYear } from "../charts/year_chain.js";
import { partsOf, stepsOf, sumOfAll, type Chosen } from "./bridge_sum.js";

/** The years of the chain as they were summed at build, for all customers. */
export function yearsOfAll(rows: readonly PortfolioBridge[]): ChainYear[] {
  return rows
    .filter(({ comparison }) => comparison === "year")
    .map((row) => ({ to: row.year_to, steps: sumOfAll(row).steps, after: row.value_after }));
}

/** The years of the chain of the customers that a choice leaves; each year ends where the next begins, the last at what they yield now. */
export function yearsOfParts(parts: readonly BridgePart[], chosen: Chosen): ChainYear[] {
  const names = new Set(parts.filter(isYear).map(({ year_to }) => +year_to));
  const own = groupRows(partsOf(parts, chosen).filter(isYear), ({ year_to }) => +year_to);
  const latest = Math.max(...names);
  let after = (own.get(latest) ?? []).reduce((sum, { value_after }) => sum + value_after, 0);
  const years: ChainYear[] = [];
  for (const name of [...names].sort((a, b) => b - a)) {
    const steps = stepsOf(own.get(name) ?? []);
    years.unshift({ to: new Date(name), steps, after });
    after -= totalOf(steps);
  }
  return years;
}

const isYear = ({ comparison }: BridgePart) => comparison === "year";
