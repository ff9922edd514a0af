import { summary } from "../../lib/words/summary.js";
import { addMonths } from "../../lib/time/windows.js";
import type { Finding } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { Section } from "./ranked_list.js";

/** What the totals leave out, or hold without a customer, as sentences; empty where nothing is. */
export function leftOut({ facts, words, formats }: Report): string[] {
  const text = summary[words.language].trust;
  const share = (part: number, all: number) => formats.share(all === 0 ? null : part / all);
  const { unassigned_revenue, unassigned_hours, revenue_without_cost } = facts;
  return [
    unassigned_revenue !== 0 &&
      text.unassigned_revenue(formats.money(unassigned_revenue), share(unassigned_revenue, facts.revenue)),
    (unassigned_hours ?? 0) !== 0 &&
      text.unassigned_hours(formats.count(unassigned_hours), share(unassigned_hours!, facts.hours ?? 0)),
    facts.gross_margin !== null &&
      revenue_without_cost !== 0 &&
      text.without_cost(formats.money(revenue_without_cost)),
    facts.data_to >= addMonths(facts.as_of, 1) &&
      text.after(formats.date(facts.data_to), formats.date(facts.as_of)),
  ].filter((sentence) => sentence !== false);
}

/** What is left out of the figures on this page, and how many findings the checks had. */
export function Trust(findings: readonly Pick<Finding, "severity">[], report: Report): HTMLElement {
  const text = summary[report.words.language].trust;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const complete = report.facts.hours === null ? text.complete_lines : text.complete;
  const sentences = leftOut(report);
  const found = text.findings(errors, warnings, report.formats.count(errors), report.formats.count(warnings));
  return Section(
    text.title,
    null,
    ...(sentences.length > 0 ? sentences : [complete]).map((sentence) => element("p", {}, sentence)),
    element(
      "p",
      {},
      `${found} `,
      element("a", { class: "no-print", href: "./data-quality.html" }, text.to_quality),
    ),
  );
}
