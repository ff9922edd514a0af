import { keepTogether } from "../../lib/text/keep_together.js";
import type { Customer, Measure, Tier } from "../../schema.js";
import { measures } from "../../schema.js";
import { sinceSeen } from "../../lib/client/client_years.js";
import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import { dataTable } from "../charts/figure.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";
import type { CustomerData, Neighbour } from "./customer_data.js";
import { nowSentence, opensOnLoss } from "./customer_now.js";
import { driftSentence, stoppedSentence } from "./customer_sentences.js";

/** Who the customer is: number, segment, account manager, since when. */
export function customerFacts(
  { customer, months }: CustomerData,
  { facts, words, formats }: Report,
): HTMLElement {
  const text = words.customer.header;
  const isSeen = sinceSeen(customer.since, facts, months) !== null;
  const known = [
    text.number(customer.customer_id),
    customer.customer_id_raw && text.number_raw(customer.customer_id_raw),
    customer.is_collective && text.collective,
    customer.segment,
    customer.sector !== customer.segment && customer.sector,
    customer.account_manager && text.managed(customer.account_manager),
    customer.since && (isSeen ? text.since : text.seen_since)(formats.month(customer.since)),
    customer.is_in_master === false && text.not_in_master,
  ];
  return element("p", { class: "customer-facts" }, parted(known));
}

/** What to know of the customer in one sentence: that it stopped, else that it costs more than it brings, where that is more than drifted, else what drifted. */
export function customerFinding({ customer, months }: CustomerData, report: Report): HTMLElement {
  const stopped = stoppedSentence({ customer, months }, report);
  const say = opensOnLoss(customer, report) ? nowSentence : driftSentence;
  return element("p", { class: "finding" }, keepTogether(stopped ?? say(customer, report)));
}

/** The customer's tier now and a year ago, by every measure that the report has. */
export function customerTiers(customer: Customer, { facts, words }: Report): HTMLElement | null {
  const text = words.customer;
  const name = (tier: Tier | null) => (tier === null ? "–" : words.common.tiers[tier]);
  const before = (cell: string) => (knowsYearBefore(facts) ? [cell] : []);
  const rows = measures
    .filter((measure) => sellsGoods(facts) || measure !== "gross_margin")
    .map((measure: Measure) => ({
      measure,
      now: customer[`tier_${measure}`],
      before: customer[`tier_${measure}_prior`],
    }))
    .filter((row) => row.now !== null || row.before !== null)
    .map((row) => [words.common.measures[row.measure], ...before(name(row.before)), name(row.now)]);
  if (customer.profitability_tier !== null)
    rows.push([
      words.customers.profitability_tier,
      // What it was a year ago stands in the months below.
      ...before(""),
      words.common.profitability[customer.profitability_tier],
    ]);
  if (rows.length === 0) return null;
  const columns = [text.header.measure, ...before(text.cases.year_ago), text.cases.now].map((label) => ({
    label,
  }));
  return element(
    "div",
    {},
    element("h2", {}, text.header.tiers),
    dataTable({ columns, rows }, text.header.tiers),
  );
}

/** Links to the customers before and after this one in the order of drift, the largest leak first. */
export function driftNeighbours(
  neighbours: readonly Neighbour[],
  { drift_rank: place }: Pick<Customer, "drift_rank">,
  { facts, formats, words }: Report,
): HTMLElement {
  const text = words.customer.header;
  if (place === null) return element("nav", { class: "neighbours", hidden: true });
  const link = (at: number, label: (name: string) => string, rel: string) => {
    const row = neighbours.find((one) => one.drift_rank === at);
    return row ? element("a", { href: customerHref(row.customer_id), rel }, label(row.name)) : null;
  };
  const stands = text.place(formats.count(place), formats.count(facts.drift_count));
  return element(
    "nav",
    { class: "neighbours", "aria-label": stands },
    link(place - 1, text.previous, "prev"),
    element("span", { class: "muted" }, stands),
    link(place + 1, text.next, "next"),
  );
}
