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
import type { DriftFilter } from "./drift_selection.js";
import { driftColumns } from "./drift_list.js";
import { DriftBridge, driftCoverage, driftFinding } from "./drift_summary.js";
import type { Slips } from "./slips.js";
import { marginMonths } from "./margin_months.js";

const filters: readonly DriftFilter[] = ["segment", "account_manager", "tier_revenue"];

/** The tables that the page reads once its first chart stands. */
export interface DriftHrefs {
  readonly customer_months: string;
  readonly change_points: string;
  readonly event_effects: string;
}

/** The portfolio's bridge, the customers by yearly drift and their list; filters recompute all of it and stand in the address. */
export function DriftView(all: DriftData, report: Report, hrefs: DriftHrefs): HTMLElement {
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
  let data: DriftData | null = null;
  let shown = "";
  const chart = (draw: (data: DriftData, width: number) => HTMLElement) =>
    fit((width) => (data ? draw(data, width) : element("div")));
  const bridge = chart((shown, width) =>
    DriftBridge(shown, { report, comparison: state.get().comparison, width }),
  );
  const columns = driftColumns(report, marginMonths(hrefs.customer_months, bridge.drawn));
  const list = VirtualList(columns, {
    label: text.list,
    sort: start.sort,
    direction: start.direction,
    onSort: (sort, direction) => state.set({ sort, direction }),
    empty: text.empty,
    printed: (count, all) => words.customers.printed(formats.count(count), formats.count(all)),
  });
  const bars = chart((shown, width) => DriftBars(known(shown), { words, formats, width }));
  const spread = chart((shown, width) => DriftDistribution(known(shown), { words, formats, width }));
  const timeline = element("section", { class: "section" });
  let slips: Slips | null = null;
  void bridge.drawn.then(async () => {
    const { readSlips } = await import("./slips.js");
    slips = await readSlips(hrefs, report);
    timeline.replaceChildren(slips.node);
    if (data) slips.show(data.customers);
  });
  const finding = element("div");
  const coverage = element("div");
  const controls = element("div");
  const count = element("p", { class: "list-summary", "aria-live": "polite" });

  // Filters come after the first chart, unless a link asks for them: nobody waits for what is not used yet.
  let loading: ReturnType<typeof load> | null = null;
  const selecting = () => (loading ??= load());
  void bridge.drawn.then(selecting);

  async function load() {
    const { driftSelection } = await import("./drift_selection.js");
    const selection = driftSelection(all);
    drawControls(selection.choices);
    return selection;
  }

  async function show() {
    const { segment, account_manager, tier_revenue, comparison } = state.get();
    const values = { segment, account_manager, tier_revenue };
    const wanted = JSON.stringify([values, comparison]);
    if (wanted === shown) return;
    shown = wanted;
    const isFiltered = Object.values(values).some(Boolean);
    const next = isFiltered ? (await selecting()).select(values) : all;
    if (shown !== wanted) return;
    const isOther = next !== data;
    data = next;
    finding.replaceChildren(driftFinding(next, report));
    coverage.replaceChildren(driftCoverage(next, report));
    count.textContent = text.list_note(formats.count(known(next).length));
    for (const part of [bridge, bars, spread]) part.redraw();
    if (isOther) list.update(known(next));
    if (isOther) slips?.show(next.customers);
  }

  function drawControls(choices: (column: DriftFilter) => Choice[]) {
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
    timeline,
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

function known({ customers }: DriftData) {
  return customers.filter((row) => row.drift_amount !== null);
}
