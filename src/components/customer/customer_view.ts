import { seriesNames, type SeriesName } from "../../lib/customer_series.js";
import { sumMonths } from "../../lib/month_sums.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { LineFigure } from "../../lib/reckoning.js";
import type { Report } from "../report.js";
import type { BridgeParts } from "./bridge_part.js";
import type { ChangeRow } from "./changes_list.js";
import { CasesTable } from "./cases_table.js";
import { CustomerMonths } from "./customer_charts.js";
import type { CustomerContext, CustomerData, Neighbour } from "./customer_data.js";
import { customerFacts, customerFinding, customerTiers, driftNeighbours } from "./customer_header.js";
import { CustomerLadder } from "./customer_ladder.js";
import { customerState, goTo, openLines, periodOfMonth, type CustomerState } from "./customer_state.js";

/** A customer's page, which is drawn from the customer and its months; the rest comes in as it has been read. */
export interface CustomerPage {
  readonly node: HTMLElement;
  /** What the reader has chosen. */
  readonly state: CustomerState;
  /** Comes true with the first chart. */
  readonly drawn: Promise<void>;
  /** Shows what changed the margin, directly and year by year. */
  setBridge(parts: BridgeParts): void;
  /** Draws the events into the months. */
  setContext(context: CustomerContext): void;
  /** Draws the dated changes into the months. */
  setChanges(changes: readonly ChangeRow[]): void;
  /** Leads to the customers before and after this one. */
  setNeighbours(neighbours: readonly Neighbour[]): void;
  /** Says below the chart where margin % is going, and below the tiers what attention the customer gets. */
  setNotes(notes: { trend: HTMLElement | null; attention: HTMLElement | null }): void;
}

/** What happened with one customer: the cases, the months, the bridge and the ladder. */
export function CustomerView(data: CustomerData, report: Report): CustomerPage {
  const text = report.words.customer;
  const { customer, months } = data;
  const series = seriesNames.filter((name) => isKnown(name, report));
  const state = customerState(series);
  const place = {
    neighbours: element("div", { class: `neighbours-place${customer.drift_rank === null ? "" : " waits"}` }),
    trend: element("div", { class: "trend" }),
    bridge: element("div"),
    panel: element("div"),
    years: element("div"),
    attention: element("div"),
  };
  let context: CustomerContext | null = null;
  let changes: readonly ChangeRow[] = [];
  const ladder = fit((width) =>
    CustomerLadder(data, {
      report,
      width,
      onOpen: (rung) =>
        rung === "cost_to_serve" || rung === "other"
          ? goTo("hours")
          : openLines(state, { period: "current", figure: rung }),
    }),
  );
  const chart = fit((width) => {
    const { series } = state.get();
    const figure = series.startsWith("hours") ? "hours" : (series as "revenue" | "margin_share" | "orders");
    const onOpen = (month: Date) => openLines(state, { period: periodOfMonth(month), figure });
    return CustomerMonths(data, { report, width, series, context, changes, onOpen });
  });
  let shown = state.get().series;
  state.on(({ series }) => {
    if (series === shown) return;
    shown = series;
    chart.redraw();
  });
  const { baseline_from: from, baseline_to: to } = customer;
  const node = element(
    "div",
    { class: "customer-view" },
    place.neighbours,
    customerFacts(customer, report),
    customerFinding(customer, report),
    series.length > 1
      ? SwitchControl(
          series.map((value) => ({ value, label: text.series[value] })),
          {
            label: text.series_label,
            value: shown,
            onChange: (value) => state.set({ series: value as SeriesName }),
          },
        )
      : null,
    chart.node,
    place.trend,
    CasesTable(customer, {
      baseline: from && to ? sumMonths(months, from, to) : null,
      report,
      onOpen: (figure, window) =>
        figure.startsWith("hours") || figure === "contribution_per_hour"
          ? goTo("hours")
          : openLines(state, { period: window, figure: figure as LineFigure }),
    }),
    element(
      "section",
      { class: "section columns" },
      place.bridge,
      element("div", {}, place.panel, ladder.node),
    ),
    place.years,
    element("section", { class: "section columns" }, customerTiers(customer, report), place.attention),
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
  return {
    node,
    state,
    drawn: chart.drawn,
    setBridge({ bridge, panel, years }) {
      place.bridge.replaceChildren(bridge);
      place.panel.replaceChildren(panel ?? "");
      place.years.replaceChildren(years ?? "");
    },
    setContext(read) {
      context = read;
      chart.redraw();
    },
    setChanges(read) {
      changes = read;
      chart.redraw();
    },
    setNeighbours(neighbours) {
      place.neighbours.replaceChildren(driftNeighbours(neighbours, customer, report));
    },
    setNotes({ trend, attention }) {
      place.trend.replaceChildren(trend ?? "");
      place.attention.replaceChildren(attention ?? "");
    },
  };
}

function isKnown(series: SeriesName, { facts }: Report): boolean {
  if (series === "margin_share") return facts.has_cost === true;
  return series.startsWith("hours") ? facts.has_hours === true : true;
}
