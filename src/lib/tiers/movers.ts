import { byId } from "../text/by_id.js";
import { sellsGoods } from "../bridge/sells_goods.js";
import type { Customer, ReportFacts } from "../../schema.js";

/** The measures of which a customer's two years are known. */
export type MovedMeasure = "revenue" | "gross_margin" | "contribution";

/** The measure that the settings name, else the best rung that the input gives: contribution, gross margin, net revenue, which is all of the margin where no goods are sold. */
export function bestMeasure({
  contribution,
  gross_margin,
  cost,
  tier_measure,
}: Pick<ReportFacts, "contribution" | "gross_margin" | "cost" | "tier_measure">): MovedMeasure {
  if (tier_measure === "revenue" || gross_margin === null) return "revenue";
  const margin = sellsGoods({ cost }) ? "gross_margin" : "revenue";
  return contribution === null || tier_measure === "gross_margin" ? margin : "contribution";
}

type Period = "" | "_prior";

/** A customer's value and tier, now and a year ago, by each of these measures. */
export type Movable = Pick<Customer, "customer_id" | `${"" | "tier_"}${MovedMeasure}${Period}`>;

interface Moved<C> {
  readonly customer: C;
  readonly from: string | null;
  readonly to: string | null;
  readonly change: number;
}

/** Customers that entered or left the top and large tiers within a year, largest change of value first. */
export function topMovers<C extends Movable>(customers: readonly C[], measure: MovedMeasure): Moved<C>[] {
  const isTop = (tier: string | null) => tier === "top" || tier === "large";
  return customers
    .map((customer) => ({
      customer,
      from: customer[`tier_${measure}_prior`],
      to: customer[`tier_${measure}`],
      change: (customer[measure] ?? 0) - (customer[`${measure}_prior`] ?? 0),
    }))
    .filter(({ from, to }) => from !== to && (isTop(from) || isTop(to)))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || byId(a.customer, b.customer));
}
