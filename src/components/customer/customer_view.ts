import { sumMonths } from "../../lib/lines/month_sums.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { LineFigure } from "../../lib/lines/line_figures.js";
import type { Report } from "../report.js";
import type { BridgeParts } from "./bridge_part.js";
import type { ChangeRow } from "./change_order.js";
import { CasesTable } from "./cases_table.js";
import type { CustomerContext, CustomerData, Neighbour } from "./customer_data.js";
import { customerFacts, customerFinding, customerTiers, driftNeighbours } from "./customer_header.js";
import { CustomerLadder } from "./customer_ladder.js";
import { customerNow } from "./customer_now.js";
import { customerState, goTo, openLines, type CustomerState } from "./customer_state.js";
import { knownSeries, MonthsPart } from "./months_part.js";

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
  const text = report.words.customer.charts;
  const { customer, months } = data;
  const state = customerState(knownSeries(data, report));
  const parts = MonthsPart(data, report, state);
  const place = {
    neighbours: element("div", { class: `neighbours-place${customer.drift_rank === null ? "" : " waits"}` }),
    bridge: element("div"),
    panel: element("div"),
    years: element("div"),
    attention: element("div"),
  };
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
  const { baseline_from: from, baseline_to: to } = customer;
  const node = element(
    "div",
    { class: "customer-view" },
    place.neighbours,
    customerFacts(data, report),
    customerFinding(data, report),
    customerNow(customer, report),
    ...parts.nodes,
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
    drawn: parts.drawn,
    setBridge({ bridge, panel, years }) {
      place.bridge.replaceChildren(bridge);
      place.panel.replaceChildren(panel ?? "");
      place.years.replaceChildren(years ?? "");
    },
    setContext: parts.setContext,
    setChanges: parts.setChanges,
    setNeighbours(neighbours) {
      place.neighbours.replaceChildren(driftNeighbours(neighbours, customer, report));
    },
    setNotes({ trend, attention }) {
      parts.trend.replaceChildren(trend ?? "");
      place.attention.replaceChildren(attention ?? "");
    },
  };
}
