import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { Row } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import { Fold, shownOf } from "../fold.js";
import type { Report } from "../report.js";

/** Rows of a table above the line that adds up all others. */
const most = 12;

type HoursOf = Pick<Row<"customer_hours">, "hours" | "hours_prior" | "hours_baseline" | "cost_to_serve">;

/** The hours of some activities together. */
function summed(rows: readonly HoursOf[]): HoursOf {
  const sum = (key: keyof HoursOf) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  return {
    hours: sum("hours"),
    hours_prior: sum("hours_prior"),
    hours_baseline: sum("hours_baseline"),
    cost_to_serve: sum("cost_to_serve"),
  };
}

/** On what the hours of a customer went, by team and activity: in the baseline, a year ago and now, most now first; the least of many are one line, and fold out. */
export function Activities(
  rows: readonly Row<"customer_hours">[],
  { facts, words, formats }: Report,
): HTMLElement | null {
  const text = words.customer.charts.activities;
  if (rows.length === 0) return null;
  const hasBaseline = rows.some(({ hours_baseline }) => hours_baseline !== null);
  const hasYearBefore = knowsYearBefore(facts);
  const hasTeams = rows.some(({ team }) => team !== "");
  const hasCost = rows.some(({ cost_to_serve }) => cost_to_serve !== null);
  const estimated = rows.reduce((sum, row) => sum + row.estimated_hours, 0);
  const hours = (value: number | null) => formats.fixed(value, 1);
  const columns = [
    { label: text.activity },
    hasTeams && { label: text.team },
    hasBaseline && { label: words.customer.cases.baseline, isNumber: true },
    hasYearBefore && { label: words.customer.cases.year_ago, isNumber: true },
    { label: words.customer.cases.now, isNumber: true },
    hasCost && { label: text.cost, isNumber: true },
  ].filter((column) => column !== false);
  const ordered = [...rows].sort(
    (a, b) =>
      b.hours - a.hours || (b.hours_prior ?? 0) - (a.hours_prior ?? 0) || (a.activity < b.activity ? -1 : 1),
  );
  const shown = shownOf(ordered.length, most);
  const folded = ordered.slice(shown);
  const others = text.others(formats.count(folded.length));
  const line = (name: string, team: string, row: HoursOf) =>
    [
      name,
      hasTeams && team,
      hasBaseline && hours(row.hours_baseline),
      hasYearBefore && hours(row.hours_prior),
      hours(row.hours),
      hasCost && formats.money(row.cost_to_serve),
    ].filter((cell) => cell !== false);
  const named = (row: Row<"customer_hours">) =>
    line(row.activity || text.none, row.team || text.no_team, row);
  return element(
    "section",
    { class: "section", id: "hours" },
    element("h2", { tabindex: -1 }, text.title),
    estimated > 0 ? element("p", { class: "note" }, text.estimated(formats.number(estimated, 0))) : null,
    dataTable(
      {
        columns,
        rows: [
          ...ordered.slice(0, shown).map(named),
          ...(folded.length > 0 ? [line(others, "", summed(folded))] : []),
          line(text.all, "", summed(rows)),
        ],
      },
      text.title,
    ),
    folded.length === 0
      ? null
      : Fold(
          text.show_others(formats.count(folded.length)),
          dataTable({ columns, rows: folded.map(named) }, others),
        ),
  );
}
