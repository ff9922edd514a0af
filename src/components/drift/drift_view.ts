import { comparisons } from "../../schema.js";
import { DriftBars } from "../charts/drift_bars.js";
import { DriftDistribution } from "../charts/drift_distribution.js";
import { DownloadButton } from "../controls/download_button.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import { listCsv } from "../list/columns.js";
import { customerFilter } from "../list/customer_filters.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Choice } from "../list/choice.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import type { DriftData } from "./drift_data.js";
import { driftColumns } from "./drift_list.js";
import { DriftBridge, driftCoverage, driftFinding } from "./drift_summary.js";
import { marginMonths } from "./margin_months.js";

const filters = ["segment", "account_manager", "tier_revenue"] as const;
type Values = Partial<Record<(typeof filters)[number], string>>;

/** The portfolio's bridge, the customers by yearly drift and their list; filters recompute all of it and stand in the address. */
export function DriftView(all: DriftData, report: Report, hrefs: { customer_months: string }): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.drift;
  const state = urlState({
    comparison: comparisons,
    segment: "",
    account_manager: "",
    tier_revenue: "",
    sort: "drift_amount",
    direction: ["ascending", "descending"],
  });
  const start = state.get();
  let data = all;
  let shown = "";
  const bridge = fit((width) => DriftBridge(data, { report, comparison: state.get().comparison, width }));
  const columns = driftColumns(report, marginMonths(hrefs.customer_months, bridge.drawn));
  const list = VirtualList(columns, {
    label: text.list,
    sort: start.sort,
    direction: start.direction,
    onSort: (sort, direction) => state.set({ sort, direction }),
    empty: text.empty,
    printed: (count, all) => words.customers.printed(formats.count(count), formats.count(all)),
  });
  const options = (width: number) => ({ words, formats, width });
  const known = () => data.customers.filter((row) => row.drift_amount !== null);
  const bars = fit((width) => DriftBars(known(), options(width)));
  const spread = fit((width) => DriftDistribution(known(), options(width)));
  const finding = element("div");
  const coverage = element("div");
  const controls = element("div");
  const count = element("p", { class: "list-summary", "aria-live": "polite" });

  let loading: Promise<(values: Values) => DriftData> | null = null;
  const selecting = () => (loading ??= loadSelector());
  // Arquero comes after the first chart, unless a link asks for filters: nobody waits for what is not used yet.
  void bridge.drawn.then(selecting);

  async function loadSelector() {
    const { selector } = await import("../list/selector.js");
    const customers = selector(all.customers, filters);
    drawControls(customers.choices);
    return (values: Values): DriftData => {
      const chosen = customers.select(values);
      const ids = new Set(chosen.map((row) => row.customer_id));
      return { customers: chosen, bridges: all.bridges.filter((row) => ids.has(row.customer_id)) };
    };
  }

  async function show() {
    const { segment, account_manager, tier_revenue, comparison } = state.get();
    const values = { segment, account_manager, tier_revenue };
    const wanted = JSON.stringify([values, comparison]);
    if (wanted === shown) return;
    shown = wanted;
    const isFiltered = Object.values(values).some(Boolean);
    const next = isFiltered ? (await selecting())(values) : all;
    if (shown !== wanted) return;
    const isOther = next !== data || list.rows().length === 0;
    data = next;
    finding.replaceChildren(driftFinding(data, report));
    coverage.replaceChildren(driftCoverage(data, report));
    count.textContent = text.list_note(formats.count(known().length));
    for (const part of [bridge, bars, spread]) part.redraw();
    if (isOther) list.update(known());
  }

  function drawControls(choices: (column: (typeof filters)[number]) => Choice[]) {
    const now = state.get();
    const selects = filters.map((column) =>
      customerFilter(column, choices(column), {
        value: now[column],
        onChange: (value) => state.set({ [column]: value }),
        report,
      }),
    );
    controls.replaceChildren(FilterBar(selects, text.filters));
  }

  const comparison = SwitchControl(
    comparisons.map((value) => ({ value, label: text.comparisons[value] })),
    {
      label: text.comparison,
      value: start.comparison,
      onChange: (value) => state.set({ comparison: value as (typeof comparisons)[number] }),
    },
  );
  const download = DownloadButton(
    () => listCsv(columns, list.rows(), facts.language === "nl" ? "nl" : "en"),
    {
      label: text.download,
      file: `${text.file}.csv`,
    },
  );
  state.on(() => void show());
  void show();
  if (!facts.has_cost) return element("p", { class: "note" }, text.no_cost);
  return element(
    "div",
    { class: "drift-view" },
    finding,
    coverage,
    controls,
    comparison,
    bridge.node,
    element("div", { class: "columns" }, bars.node, spread.node),
    element(
      "section",
      { class: "section" },
      element("h2", {}, text.ranked),
      element("div", { class: "list-head" }, count, download),
      list.node,
    ),
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
}
