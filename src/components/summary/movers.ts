import { summary } from "../../lib/words/summary.js";
import { tiers } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { bestMeasure, topMovers } from "../../lib/tiers/movers.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import { nameOf } from "../../lib/words/name_of.js";
import type { SummaryCustomer } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";
import type { Part } from "./untold.js";

/** Who entered or left the top and large tiers, with the change in value. */
export function Movers(customers: readonly SummaryCustomer[], report: Report, most = 6): Part {
  const { facts, words, formats } = report;
  const text = summary[words.language].movers;
  const measure = bestMeasure(facts);
  const moved = knowsYearBefore(facts) ? topMovers(customers, measure) : null;
  const way = element(
    "p",
    { class: "way" },
    element("a", { href: `./pyramid.html?measure=${measure}` }, text.to_pyramid),
  );
  if (moved === null) return { question: text.title, why: text.no_year };
  if (moved.length === 0) return Section(text.title, null, element("p", {}, text.nobody), way);
  const name = (tier: string) => nameOf(words.common.tiers, tier);
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
