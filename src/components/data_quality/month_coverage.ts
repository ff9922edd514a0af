import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { addMonths } from "../../lib/time/windows.js";
import { tips } from "../charts/tips.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** What is known of a month. */
export type CoveredMonth = Pick<Row<"portfolio_months">, "month" | "revenue" | "cost">;

/** Which months there are: a row a year, a cell a month with its net revenue, and what is special about it in words. */
export function MonthCoverage(months: readonly CoveredMonth[], report: Report): HTMLElement | null {
  const { facts, formats, words } = report;
  const text = data_quality[words.language].months;
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return null;
  // Twelve columns, or six on a phone, have room for five digits; the unit stands above them.
  const isLarge = months.some(({ revenue }) => Math.abs(revenue) >= 100_000);
  const write = (revenue: number) => {
    const value = isLarge ? revenue / 1_000 : revenue;
    return formats.number(value, Math.abs(value) < 10 ? 1 : 0);
  };
  const byMonth = new Map(months.map((month) => [month.month.getTime(), month]));
  const names = Array.from({ length: 12 }, (_, i) =>
    formats.month(new Date(Date.UTC(2024, i, 1))).replace(/\W*\d+/, ""),
  );
  const years: HTMLElement[] = [];
  const to = last.month.getUTCFullYear();
  for (let year = first.month.getUTCFullYear(); year <= to; year++) {
    let until = year;
    while (!months.some(({ month }) => month.getUTCFullYear() === until)) until++;
    if (until > year) {
      const span = until - year === 1 ? String(year) : `${year}–${until - 1}`;
      const none = element("td", { colspan: 12, class: "muted" }, text.month_empty);
      years.push(element("tr", {}, element("th", { scope: "row" }, span), none));
    }
    year = until;
    const cells = Array.from({ length: 12 }, (_, i) => {
      const month = new Date(Date.UTC(year, i, 1));
      const isInside = month >= first.month && month <= last.month;
      const shown = cell(byMonth.get(month.getTime()), month, isInside, { report, write });
      // On a phone each month stands below its name.
      shown.dataset.label = names[i];
      return shown;
    });
    years.push(element("tr", {}, element("th", { scope: "row" }, String(year)), ...cells));
  }
  const heads = names.map((name) => element("th", { scope: "col", class: "number" }, name));
  const empty = emptyMonths(months, facts.history_from, facts.as_of);
  const notes = [
    text.span(formats.month(facts.history_from), formats.month(facts.as_of)),
    empty === 0 ? null : text.empty(empty, formats.count(empty)),
    facts.has_cost && months.some(({ cost }) => cost === null) ? text.no_cost : null,
    last.month > facts.as_of || first.month < facts.history_from
      ? text.after(formats.month(facts.as_of))
      : null,
  ];
  const section = element(
    "section",
    { class: "section", id: "months" },
    element("h2", {}, text.title),
    element("p", { class: "muted" }, notes.filter((note) => note !== null).join(" ")),
    element(
      "div",
      { class: "table-box stacks chart", tabindex: 0, role: "region", "aria-label": text.title },
      element(
        "table",
        { class: "month-coverage" },
        element(
          "caption",
          { class: "chart-caption" },
          (isLarge ? text.thousands : text.unit)(facts.currency),
        ),
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, text.year), ...heads)),
        element("tbody", {}, ...years),
      ),
    ),
  );
  return tips(section);
}

function cell(
  known: CoveredMonth | undefined,
  month: Date,
  isInside: boolean,
  { report, write }: { report: Report; write: (revenue: number) => string },
): HTMLElement {
  const { facts, formats, words } = report;
  const text = data_quality[words.language].months;
  if (!known) {
    const label = isInside ? text.month_empty : "";
    return element(
      "td",
      { class: isInside ? "number month-empty" : "number", "data-tip": label || null },
      isInside ? "–" : "",
    );
  }
  const isOutside = month > facts.as_of || month < facts.history_from;
  const isBare = facts.has_cost && known.cost === null;
  const said = [
    `${formats.month(month)}: ${formats.cents(known.revenue)}`,
    isOutside ? text.month_outside : null,
    isBare ? text.month_no_cost : null,
  ];
  return element(
    "td",
    {
      class: ["number", isOutside && "month-outside", isBare && "month-bare"].filter(Boolean).join(" "),
      "data-tip": said.filter((part) => part !== null).join("; "),
    },
    `${write(known.revenue)}${isOutside ? "*" : ""}${isBare ? "°" : ""}`,
  );
}

function emptyMonths(months: readonly CoveredMonth[], first: Date, until: Date): number {
  const known = new Set(months.map(({ month }) => month.getTime()));
  let count = 0;
  for (let month = first; month <= until; month = addMonths(month, 1))
    if (!known.has(month.getTime())) count++;
  return count;
}
