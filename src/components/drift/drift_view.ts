import type { Effect } from "../../schema.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import { selector } from "../list/selector.js";
import type { Report } from "../report.js";
import { DriftFilters } from "./drift_controls.js";
import type { DriftData } from "./drift_data.js";
import { DriftRanking } from "./drift_ranking.js";
import type { DriftShown } from "./drift_shown.js";
import { DriftSpark } from "./drift_spark.js";
import { driftFilters, driftState } from "./drift_state.js";
import { DriftBridge, driftCoverage, driftFinding } from "./drift_summary.js";
import { marginMonths } from "./margin_months.js";

/** The tables that the page reads once its first chart stands. */
export interface DriftHrefs {
  readonly customer_months: string;
  readonly change_points: string;
  readonly event_effects: string;
}

/** The portfolio's bridge, the customers by yearly drift, when the slips began, and the list; filters recompute all of it and stand in the address. */
export function DriftView(all: DriftData, report: Report, hrefs: DriftHrefs): HTMLElement {
  const { words, facts } = report;
  const text = words.drift;
  if (!facts.has_cost) return element("p", { class: "note" }, text.no_cost);
  const state = driftState();
  const { select, choices } = selector(all.customers, driftFilters);
  let shown = look();
  const bridge = fit((width) => DriftBridge(shown, { report, width, onOpen }));
  const marks = bridge.drawn
    .then(() => import("./slip_marks.js"))
    .then(({ readSlipMarks }) => readSlipMarks(hrefs, report));
  const monthsOf = marginMonths(hrefs.customer_months, report, marks);
  const ranking = DriftRanking(state, report, (customer) =>
    DriftSpark(customer, report, { monthsOf, marks }),
  );
  const filters = DriftFilters(choices, { state, report });
  const finding = element("div");
  const coverage = element("div");
  const timeline = element("section", { class: "section" });
  const slips = Promise.all([marks, import("./slips.js")]).then(([read, { Slips }]) => {
    const drawn = Slips(read, report);
    timeline.replaceChildren(drawn.node);
    return drawn;
  });

  /** From a bar of the bridge to the customers behind it. */
  function onOpen(effect: Effect | "") {
    state.set({ effect, sort: "" });
    ranking.charts.scrollIntoView();
  }

  /** What the address asks for. */
  function look(): DriftShown {
    const { comparison, effect } = state.get();
    return { ...all, customers: select(state.get()), comparison, effect: effect || null };
  }

  function sum() {
    finding.replaceChildren(...driftFinding(shown, report));
    coverage.replaceChildren(driftCoverage(shown, report));
    bridge.redraw();
  }

  // The sums are seen first; what stands further down follows in the next frame.
  async function follow(asked: DriftShown) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (asked !== shown) return;
    filters.update();
    ranking.show(asked);
    (await slips).show(shown.customers);
  }

  let wanted = JSON.stringify({ ...state.get(), sort: "", direction: "" });
  state.on(() => {
    const next = JSON.stringify({ ...state.get(), sort: "", direction: "" });
    if (next === wanted) return;
    wanted = next;
    shown = look();
    sum();
    void follow(shown);
  });
  sum();
  void bridge.drawn.then(() => follow(shown));
  return element(
    "div",
    { class: "drift-view" },
    finding,
    coverage,
    filters.node,
    bridge.node,
    ranking.charts,
    timeline,
    ranking.list,
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
}
