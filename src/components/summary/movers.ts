import { summary } from "../../lib/words/summary.js";
import { tiers } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";

/** The measures of which a customer's two years are known. */
export type MovedMeasure = "revenue" | "gross_margin" | "contribution";

/** The measure that the settings name, else the best rung that the input gives: contribution, gross margin, net revenue. */
export function bestMeasure({
  contribution,
  gross_margin,
  tier_measure,
}: Pick<Report["facts"], "contribution" | "gross_margin" | "tier_measure">): MovedMeasure {
  if (tier_measure === "revenue" || gross_margin === null) return "revenue";
  return contribution === null || tier_measure === "gross_margin" ? "gross_margin" : "contribution";
}

interface Moved<C> {
  readonly customer: C;
  readonly from: string | null;
  readonly to: string | null;
  readonly change: number;
}

/** Customers that entered or left the top and large tiers within a year, largest change of value first. */
export function topMovers<C extends SummaryCustomer>(
  customers: readonly C[],
  measure: MovedMeasure,
): Moved<C>[] {
  const isTop = (tier: string | null) => tier === "top" || tier === "large";
  return customers
    .map((customer) => ({
      customer,
      from: customer[`tier_${measure}_prior`],
      to: customer[`tier_${measure}`],
      change: (customer[measure] ?? 0) - (customer[`${measure}_prior`] ?? 0),
    }))
    .filter(({ from, to }) => from !== to && (isTop(from) || isTop(to)))
    .sort(
      (a, b) =>
        Math.abs(b.change) - Math.abs(a.change) || (a.customer.customer_id < b.customer.customer_id ? -1 : 1),
    );
}

/** Who entered or left the top and large tiers, with the change in value. */
export function Movers(customers: readonly SummaryCustomer[], report: Report, most = 6): HTMLElement {
  const { facts, words, formats } = report;
  const text = summary[words.language].movers;
  const measure = bestMeasure(facts);
  const moved = topMovers(customers, measure);
  const way = element(
    "p",
    { class: "way" },
    element("a", { href: `./pyramid.html?measure=${measure}` }, text.to_pyramid),
  );
  if (moved.length === 0) return Section(text.title, null, element("p", {}, text.nobody), way);
  const name = (tier: string) => words.common.tiers[tier as keyof typeof words.common.tiers] ?? tier;
  const rank = (tier: string) => (tiers as readonly string[]).indexOf(tier);
  const items = moved.slice(0, most).map(({ customer, from, to, change }) => {
    const why =
      from === null || from === "inactive" || from === "none"
        ? text.fresh(name(to ?? "none"))
        : to === null || to === "inactive"
          ? text.lapsed(name(from))
          : rank(to) < rank(from)
            ? text.up(name(from), name(to))
            : text.down(name(from), name(to));
    return {
      name: customer.name,
      href: customerHref(customer.customer_id),
      amount: formats.change(change),
      why,
    };
  });
  return Section(text.title, text.by(words.common.measures[measure]), RankedList(items), way);
}
