import { tiedAtCut } from "../../lib/tiers/tied.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { PyramidWords } from "../../lib/words/pyramid.js";
import type { Measure } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { measureOf, type Opened } from "./opened.js";
import { exitHref, listHref } from "./opened_links.js";
import { titleOf } from "./opened_title.js";
import { changeOf, type PyramidCustomer } from "./selection.js";

export interface OpenedListOptions {
  readonly opened: Opened;
  readonly measure: Measure;
  readonly basis: "rank" | "frozen";
  readonly report: Report;
  readonly text: PyramidWords;
  /** Every customer, to find those whose value stands on both sides of a cut. */
  readonly all?: readonly PyramidCustomer[];
  readonly onClose: () => void;
  readonly most?: number;
}

/** The customers behind a tier or a cell, up to fifty by name; a tier without any says so. */
export function OpenedList(
  rows: readonly PyramidCustomer[],
  { opened, measure, basis, report, text, all = rows, onClose, most = 50 }: OpenedListOptions,
): HTMLElement {
  const { words, formats, facts } = report;
  const key = measureOf(opened, measure);
  const label = words.common.measures[key];
  const shown = rows.slice(0, most);
  const tied = opened.kind === "tier" ? tiedCustomers(all, shown, measure) : new Set<string>();
  const title = `${titleOf(opened, rows, measure, report, text)} · ${text.customers(rows.length, formats.count(rows.length))}`;
  const hasHours = facts.hours !== null;
  const hasChange = key !== "contribution_per_hour" && knowsYearBefore(facts);
  const table = dataTable(
    {
      columns: [
        { label: text.name },
        { label, isNumber: true },
        ...(hasChange ? [{ label: text.change, isNumber: true }] : []),
        ...(hasHours ? [{ label: text.hours, isNumber: true }] : []),
      ],
      rows: shown.map((row) => [
        element(
          "span",
          {},
          element("a", { href: customerHref(row.customer_id) }, row.name),
          tied.has(row.customer_id) ? element("small", { class: "muted" }, ` (${text.tied})`) : null,
        ),
        formats.money(row[key]),
        ...(hasChange ? [formats.change(changeOf(row, key))] : []),
        ...(hasHours ? [formats.count(row.hours)] : []),
      ]),
    },
    title,
  );
  const href = listHref(opened, measure, basis);
  const leave = facts.gross_margin === null || rows.length > most ? null : exitHref(rows);
  const more =
    rows.length > most ? element("span", {}, `${text.and_more(formats.count(rows.length - most))}. `) : null;
  return element(
    "section",
    { class: "opened card" },
    element(
      "div",
      { class: "list-head" },
      element("h2", { class: "chart-title", tabindex: -1 }, title),
      element("button", { type: "button", class: "button", onclick: onClose }, text.close),
    ),
    rows.length === 0 ? element("p", {}, text.empty) : table,
    rows.length > 0
      ? element(
          "p",
          { class: "way" },
          more,
          href && element("a", { href }, text.all),
          href && leave ? " · " : null,
          leave && element("a", { href: leave }, text.if_left),
        )
      : null,
  );
}

/** The ids of those shown whose value stands on both sides of a cut of a measure. */
function tiedCustomers(
  rows: readonly PyramidCustomer[],
  shown: readonly PyramidCustomer[],
  measure: Measure,
): Set<string> {
  const placed = (row: PyramidCustomer) => ({
    id: row.customer_id,
    value: row[measure],
    tier: row.is_active ? row[`tier_${measure}`] : null,
  });
  return tiedAtCut(rows.map(placed), shown.map(placed));
}
