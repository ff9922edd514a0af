import { keepTogether } from "../../lib/text/keep_together.js";
import { isRevenueAll, sellsGoods } from "../../lib/bridge/sells_goods.js";
import { summary } from "../../lib/words/summary.js";
import type { Report } from "../report.js";
import { element } from "../dom.js";
import { leaks } from "../../lib/bridge/leaks.js";
import { historyMonths } from "../../lib/time/year_before.js";
import { isLossFirst, losers, type SummarySums } from "../../lib/summary_sums.js";
import { yieldOf } from "../../lib/customers/yield_of.js";
import type { SummaryCustomer } from "./columns.js";
import { driftReason } from "./reason.js";

/** The main finding in one sentence. */
export function mainFinding(
  customers: readonly SummaryCustomer[],
  sums: SummarySums,
  report: Report,
): string {
  const { facts, words, formats } = report;
  const text = summary[words.language].finding;
  const growth =
    facts.revenue_prior !== null && facts.revenue_prior > 0 ? facts.revenue / facts.revenue_prior - 1 : null;
  const change =
    growth === null
      ? summary[words.language].key.no_change
      : summary[words.language].key.change(`${growth > 0 ? "+" : ""}${formats.share(growth)}`);
  if (facts.gross_margin === null)
    return text.no_cost(formats.money(facts.revenue), change, historyMonths(facts));
  if (sums.drift_count === 0)
    return text.no_baseline(formats.money(facts.revenue), change, historyMonths(facts));
  const [most] = leaks(customers);
  if (!most) return text.no_leak(sums.drift_count, formats.count(sums.drift_count));
  const lost = -sums.leak_amount;
  const reason = driftReason(most, report);
  const ofAll = sellsGoods(facts) ? text.of_margin : text.of_revenue;
  const share = facts.gross_margin > 0 ? ofAll(formats.share(lost / facts.gross_margin)) : "";
  const count = sums.leak_count;
  const parts =
    count === 1
      ? [text.leak_one(most.name, formats.money(lost), share), reason && text.by(reason)]
      : [
          text.leak(count, formats.count(count), formats.money(lost), share),
          reason && text.largest(most.name, formats.money(-most.drift_amount!), reason),
        ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** Who costs more than they bring, in one sentence without its full stop; null where nobody does or cost is unknown. */
export function lossSentence(
  customers: readonly SummaryCustomer[],
  { loss_count: count, loss_amount: lost, loss_hours: hours }: SummarySums,
  report: Report,
): string | null {
  const { facts, words, formats } = report;
  const text = summary[words.language].finding;
  if (facts.gross_margin === null || count === 0) return null;
  const [most] = losers(customers);
  const who = !most
    ? ""
    : count === 1
      ? text.loser(most.name)
      : text.losing_most(most.name, formats.money(yieldOf(most)));
  if (facts.contribution === null)
    return (
      (isRevenueAll(facts) ? text.credited : text.below_cost)(
        count,
        formats.count(count),
        formats.money(lost),
      ) + who
    );
  const share = facts.attention_hours ? text.lead_hours(formats.share(hours / facts.attention_hours, 0)) : "";
  return text.lead(count, formats.count(count), formats.money(lost), share) + who;
}

/** The two findings of the month under the page's head, what is most in euros first and large; the loss leads to the page behind it. */
export function Finding(
  customers: readonly SummaryCustomer[],
  sums: SummarySums,
  report: Report,
): HTMLElement {
  const loss = lossSentence(customers, sums, report);
  const text = summary[report.words.language].finding;
  const line = (isFirst: boolean, ...sentence: (string | HTMLElement)[]) =>
    element(
      "p",
      { class: isFirst ? "finding" : "finding-more" },
      ...sentence.map((part) => (typeof part === "string" ? keepTogether(part) : part)),
    );
  const leak = (isFirst: boolean) => line(isFirst, mainFinding(customers, sums, report));
  if (!loss) return element("div", {}, leak(true));
  const measure = report.facts.contribution === null ? "gross_margin" : "contribution";
  const link = element(
    "a",
    {
      class: "no-print",
      href: `./customers.html?contribution=loss&active=yes&sort=${measure}&direction=ascending`,
    },
    text.show_lead(sums.loss_count),
  );
  const isFirst = isLossFirst(sums);
  const losing = line(isFirst, `${loss}. `, link);
  return element("div", {}, ...(isFirst ? [losing, leak(false)] : [leak(true), losing]));
}
