import { fold, matcher } from "../../lib/search.js";
import { SearchControl } from "../controls/search_control.js";
import { SelectControl } from "../controls/select_control.js";
import { element } from "../dom.js";
import { customerFilter, filterColumns, type FilterColumn } from "../list/customer_filters.js";
import { FilterBar } from "../list/filter_bar.js";
import { KeptList } from "../list/kept_list.js";
import { selector } from "../list/selector.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import { customersSummary } from "./customers_summary.js";
import { customerColumns, customersKeep, type ListedCustomer } from "./customer_columns.js";

const choices = {
  q: "",
  active: ["", "yes", "no"],
  contribution: ["", "loss"],
  sort: "revenue",
  direction: ["descending", "ascending"],
  ...(Object.fromEntries(filterColumns.map((column) => [column, ""])) as Record<FilterColumn, "">),
} as const;

/** All customers with search, filters, sums of what is shown and a list that sorts; selections stand in the address. */
export function CustomersView(rows: readonly ListedCustomer[], report: Report): HTMLElement {
  const { words, facts } = report;
  const text = words.customers;
  const state = urlState(choices);
  const searchable = rows.map((row) => fold(`${row.name} ${row.customer_id}`));
  const { select, choices: valuesOf } = selector(rows, filterColumns);
  const columns = customerColumns(rows, report);
  const start = state.get();
  const list = KeptList(columns, {
    ...{ state, report, label: text.list, empty: text.no_match },
    keep: customersKeep,
    download: { label: text.download, file: text.file },
  });
  const summary = element("p", { class: "list-summary", "aria-live": "polite" });
  const filters = element("div");
  const search = SearchControl({ label: text.search, value: start.q, onChange: (q) => state.set({ q }) });
  const clear = element("button", { type: "button", class: "button", onclick: () => reset() }, text.clear);
  const always: readonly FilterColumn[] = [
    "segment",
    "account_manager",
    "tier_revenue",
    rows.some((row) => row.tier_contribution !== null) ? "tier_contribution" : "tier_gross_margin",
    "profitability_tier",
  ];
  let shown = "";
  let filtered = "";
  drawFilters();
  show();
  state.on(show);

  function show() {
    const { q, active, contribution, sort: _sort, direction: _direction, ...values } = state.get();
    const wanted = JSON.stringify([q, active, contribution, values]);
    clear.hidden = !q && !active && !contribution && Object.values(values).every((value) => !value);
    if (wanted === shown) return;
    shown = wanted;
    const matches = matcher(q);
    const found = select(
      values,
      (row, at) =>
        matches(searchable[at]!) &&
        (!active || (row.is_active === true) === (active === "yes")) &&
        (!contribution || (row.contribution ?? 0) < 0),
    );
    summary.textContent = customersSummary(found, { all: rows.length, report });
    list.update(found);
    // A letter in the search changes no filter, and counting all customers by each takes time.
    const now = JSON.stringify([active, contribution, values]);
    if (now === filtered) return;
    filtered = now;
    if (document.activeElement?.closest(".controls") !== filters.firstElementChild) drawFilters();
  }

  function drawFilters() {
    const now = state.get();
    const named = filterColumns.filter((column) => always.includes(column) || now[column]);
    const controls = named.map((column) =>
      customerFilter(column, valuesOf(column), {
        value: now[column],
        onChange: (value) => state.set({ [column]: value }),
        report,
      }),
    );
    const active = SelectControl(
      [
        { value: "", label: text.all },
        { value: "yes", label: text.active_yes },
        { value: "no", label: text.active_no },
      ],
      {
        label: text.active,
        value: now.active,
        onChange: (value) => state.set({ active: value as typeof now.active }),
      },
    );
    const result =
      facts.contribution === null
        ? null
        : SelectControl(
            [
              { value: "", label: text.all },
              { value: "loss", label: text.loss },
            ],
            {
              label: text.contribution,
              value: now.contribution,
              onChange: (value) => state.set({ contribution: value as typeof now.contribution }),
            },
          );
    filters.replaceChildren(FilterBar([...controls, active, result], text.list));
  }

  function reset() {
    const none = Object.fromEntries(filterColumns.map((column) => [column, ""]));
    state.set({ q: "", active: "", contribution: "", ...none });
    search.querySelector("input")!.value = "";
    drawFilters();
    search.querySelector("input")!.focus();
  }

  return element(
    "section",
    { class: "customers-view" },
    search,
    filters,
    element(
      "div",
      { class: "list-head" },
      summary,
      element("div", { class: "buttons" }, clear, list.download),
    ),
    list.node,
  );
}
