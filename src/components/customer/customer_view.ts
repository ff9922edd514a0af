import { seriesNames, type SeriesName } from "../../lib/customer_series.js";
import { sumMonths } from "../../lib/month_sums.js";
import { comparisons } from "../../schema.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";
import type { ChangeRow } from "./changes_list.js";
import { CasesTable } from "./cases_table.js";
import { CustomerBridge, CustomerLadder, CustomerMonths } from "./customer_charts.js";
import type { CustomerBridges, CustomerContext, CustomerData, CustomerName } from "./customer_data.js";
import { customerFacts, customerFinding, customerTiers, driftNeighbours } from "./customer_header.js";

/** A customer's page, which is drawn from the customer and its months; the rest comes in as it has been read. */
export interface CustomerPage {
  readonly node: HTMLElement;
  /** Comes true with the first chart. */
  readonly drawn: Promise<void>;
  /** Draws what changed the margin. */
  setBridges(bridges: CustomerBridges): void;
  /** Draws the events into the months. */
  setContext(context: CustomerContext): void;
  /** Draws the dated changes into the months. */
  setChanges(changes: readonly ChangeRow[]): void;
  /** Leads to the customers before and after this one. */
  setNames(names: readonly CustomerName[]): void;
}

/** What happened with one customer: the cases, the months, the bridge and the ladder. */
export function CustomerView(data: CustomerData, report: Report): CustomerPage {
  const text = report.words.customer;
  const { customer, months } = data;
  const series = seriesNames.filter((name) => isKnown(name, report));
  const state = urlState({ series, comparison: comparisons });
  const place = { neighbours: element("div"), bridge: element("div") };
  let context: CustomerContext | null = null;
  let changes: readonly ChangeRow[] = [];
  const ladder = fit((width) => CustomerLadder(data, { report, width }));
  const chart = fit((width) =>
    CustomerMonths(data, { report, width, series: state.get().series, context, changes }),
  );
  onChange("series", () => chart.redraw());
  const { baseline_from: from, baseline_to: to } = customer;
  const node = element(
    "div",
    { class: "customer-view" },
    place.neighbours,
    customerFacts(customer, report),
    customerFinding(customer, report),
    switchOf(text.series_label, series, text.series, "series"),
    chart.node,
    CasesTable(customer, { baseline: from && to ? sumMonths(months, from, to) : null, report }),
    element("section", { class: "section columns" }, place.bridge, element("div", {}, ladder.node)),
    customerTiers(customer, report),
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
  return {
    node,
    drawn: chart.drawn,
    setBridges(bridges) {
      const { comparison: label, comparisons: names } = report.words.drift;
      const known = comparisons.filter((comparison) => bridges.some((row) => row.comparison === comparison));
      if (known.length === 0)
        return place.bridge.replaceChildren(element("p", { class: "note" }, text.bridge_empty));
      const comparison = () => known.find((one) => one === state.get().comparison) ?? known[0]!;
      const bridge = fit((width) =>
        CustomerBridge(customer, bridges, { report, width, comparison: comparison() }),
      );
      onChange("comparison", () => bridge.redraw());
      const control = switchOf(label, known, names, "comparison");
      place.bridge.replaceChildren(...(control ? [control] : []), bridge.node);
    },
    setContext(read) {
      context = read;
      chart.redraw();
    },
    setChanges(read) {
      changes = read;
      chart.redraw();
    },
    setNames(names) {
      place.neighbours.replaceChildren(driftNeighbours(names, { customerId: customer.customer_id, report }));
    },
  };

  function onChange(key: "series" | "comparison", redraw: () => void) {
    let shown: string = state.get()[key];
    state.on((selection) => {
      if (selection[key] === shown) return;
      shown = selection[key];
      redraw();
    });
  }

  function switchOf<V extends string>(
    label: string,
    values: readonly V[],
    names: Readonly<Record<V, string>>,
    key: "series" | "comparison",
  ) {
    if (values.length < 2) return null;
    return SwitchControl(
      values.map((value) => ({ value, label: names[value] })),
      { label, value: state.get()[key], onChange: (value) => state.set({ [key]: value }) },
    );
  }
}

function isKnown(series: SeriesName, { facts }: Report): boolean {
  if (series === "margin_share") return facts.has_cost === true;
  return series.startsWith("hours") ? facts.has_hours === true : true;
}
