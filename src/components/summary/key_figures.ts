import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { summary } from "../../lib/words/summary.js";
import { contributionPerHour } from "../../lib/hours/contribution_per_hour.js";
import { costedRevenue } from "../../lib/bridge/portfolio_sums.js";
import { sumKnown } from "../../lib/lines/sum_known.js";
import { addMonths } from "../../lib/time/windows.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { PortfolioMonth } from "../../schema.js";
import { KeyFigure, type KeyFigureOptions } from "../charts/key_figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { pointsChange, relativeChange } from "./key_change.js";

/** Five figures of the current window with their two-year line and their change; what the input lacks is said, not drawn. */
export function KeyFigures(months: readonly PortfolioMonth[], report: Report): HTMLElement {
  const { facts, words, formats } = report;
  const text = summary[words.language].key;
  const measures = words.common.measures;
  const shown = months.filter((row) => row.month >= addMonths(facts.as_of, -23) && row.month <= facts.as_of);
  const hasPrior = knowsYearBefore(facts);
  const prior = shown.filter((row) => row.month < addMonths(facts.as_of, -11));
  const line = (value: (row: PortfolioMonth) => number | null) =>
    shown.map((row) => ({ month: row.month, value: value(row) }));
  const figure = (
    rows: { month: Date; value: number | null }[],
    options: Pick<
      KeyFigureOptions,
      "label" | "value" | "exact" | "change" | "tone" | "note" | "format" | "href"
    >,
  ) => KeyFigure(rows, { words, formats, ...options });
  const writing = { text, formats };
  const relative = (value: number | null, before: number | null) =>
    relativeChange(value, hasPrior ? before : null, writing);
  const covered = facts.revenue - facts.revenue_without_cost;
  const marginShare = facts.gross_margin !== null && covered > 0 ? facts.gross_margin / covered : null;
  const before = costedRevenue(prior);
  const marginPrior =
    facts.gross_margin_prior !== null && before > 0 && hasPrior ? facts.gross_margin_prior / before : null;
  const isComparable = facts.revenue_without_cost === 0 && marginShare !== null && marginPrior !== null;
  const perHour = contributionPerHour(facts);
  const perHourPrior = contributionPerHour({
    contribution: facts.contribution_prior,
    cost_to_serve: sumKnown(prior.map((row) => row.cost_to_serve)),
    hours: facts.hours_prior,
  });
  const figures = [
    figure(
      line((row) => row.revenue),
      {
        label: measures.revenue,
        href: "./pyramid.html?measure=revenue",
        value: formats.compact(facts.revenue),
        exact: formats.money(facts.revenue),
        ...relative(facts.revenue, facts.revenue_prior),
      },
    ),
    marginShare === null || !sellsGoods(facts)
      ? null
      : figure(
          line(({ gross_margin, revenue, revenue_without_cost: unknown }) =>
            gross_margin !== null && revenue > unknown ? gross_margin / (revenue - unknown) : null,
          ),
          {
            label: text.margin_share,
            href: "./drift.html?comparison=prior",
            value: formats.share(marginShare),
            ...pointsChange(isComparable ? marginShare - marginPrior : null, writing),
            format: (value) => formats.share(value),
            note:
              facts.revenue_without_cost === 0
                ? null
                : text.known_cost(formats.money(facts.revenue_without_cost)),
          },
        ),
    facts.contribution === null
      ? null
      : figure(
          line((row) => row.contribution),
          {
            label: measures.contribution,
            href: "./pyramid.html?measure=contribution",
            value: formats.compact(facts.contribution),
            exact: formats.money(facts.contribution),
            ...relative(facts.contribution, facts.contribution_prior),
          },
        ),
    perHour === null
      ? null
      : figure(line(contributionPerHour), {
          label: measures.contribution_per_hour,
          href: "./attention.html#customers",
          value: text.per_hour(formats.money(perHour)),
          ...relative(perHour, perHourPrior),
          note: text.before_hours,
        }),
    facts.hours === null
      ? null
      : figure(
          line((row) => row.hours),
          {
            label: text.hours,
            href: "./attention.html#coverage",
            value: text.hours_value(formats.count(facts.hours)),
            note:
              facts.coverage === null
                ? text.no_capacity
                : text.coverage(formats.share(facts.coverage, 0), formats.count(facts.practical_hours)),
            change: relative(facts.hours, facts.hours_prior).change,
            format: (value) => text.hours_value(formats.count(value)),
          },
        ),
  ];
  return element(
    "section",
    { class: "key-figures-block", "aria-label": text.label },
    element("div", { class: "key-figures" }, ...figures),
  );
}
