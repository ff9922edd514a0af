import { PhoneFold } from "../controls/phone_fold.js";
import { KeptSearch } from "../controls/search_control.js";
import { element } from "../dom.js";
import type { FilterColumn } from "../list/customer_filters.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import { customersChoice } from "./customers_choice.js";
import { CustomersFilters } from "./customers_filters.js";
import { customersSummary } from "./customers_summary.js";
import { customerColumns, customersKeep } from "./customer_columns.js";
import type { ListedCustomer } from "./listed_customers.js";

/** All customers with search, filters, sums of what is shown and a list that sorts; selections stand in the address. */
export function CustomersView(rows: readonly ListedCustomer[], report: Report): HTMLElement {
  const text = report.words.customers;
  const choice = customersChoice(rows);
  const { state } = choice;
  const list = KeptList(customerColumns(rows, report), {
    ...{ state, report, label: text.list, empty: text.no_match },
    keep: customersKeep,
    download: { label: text.download, file: text.file },
  });
  const summary = element("p", { class: "list-summary", "aria-live": "polite" });
  const filters = element("div");
  const isFiltered = () => Object.values(choice.filters()).some((value) => value !== "");
  const fold = PhoneFold(text.filters, isFiltered(), filters);
  const search = KeptSearch(state, text.search);
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
  state.on((_selection, isReturn) => {
    if (isReturn) drawFilters();
    show();
  });

  function show() {
    const wanted = JSON.stringify([state.get().q, choice.filters()]);
    clear.hidden = !choice.isNarrowed();
    if (wanted === shown) return;
    shown = wanted;
    const found = choice.found();
    summary.textContent = customersSummary(found, { all: rows.length, report });
    list.update(found);
    // A letter in the search changes no filter, and counting all customers by each takes time.
    const now = JSON.stringify(choice.filters());
    if (now === filtered) return;
    filtered = now;
    // A filter in force is never out of sight.
    if (isFiltered()) fold.open = true;
    if (document.activeElement?.closest(".controls") !== filters.firstElementChild) drawFilters();
  }

  function drawFilters() {
    filters.replaceChildren(CustomersFilters(choice, always, report));
  }

  function reset() {
    choice.clear();
    drawFilters();
    search.querySelector("input")!.focus();
  }

  return element(
    "section",
    { class: "customers-view" },
    search,
    fold,
    element(
      "div",
      { class: "list-head" },
      summary,
      element("div", { class: "buttons" }, clear, list.download),
    ),
    list.node,
  );
}
