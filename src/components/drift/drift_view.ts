import type { Comparison, Effect, PortfolioBridge } from "../../schema.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import { inSight } from "../in_sight.js";
import type { Report } from "../report.js";
import { sumOfAll, sumShown } from "./bridge_sum.js";
import { DriftControls, groupName } from "./drift_controls.js";
import { DriftRanking } from "./drift_ranking.js";
import { driftReading, type DriftHrefs } from "./drift_reading.js";
import type { DriftShown } from "./drift_shown.js";
import { DriftSpark } from "./drift_spark.js";
import { comparisonOf, driftState, isPart } from "./drift_state.js";
import { DriftBridge, driftCoverage, driftFinding } from "./drift_summary.js";
import { groupAhead, type GroupAhead } from "./group_ahead.js";
import { marginMonths } from "./margin_months.js";

/** The portfolio's bridge, the customers by yearly drift, when the slips began, and the list; filters recompute all of it and stand in the address. */
export function DriftView(sums: readonly PortfolioBridge[], report: Report, hrefs: DriftHrefs): HTMLElement {
  const text = report.words.drift;
  if (!report.facts.has_cost) return element("p", { class: "note" }, text.no_cost);
  const state = driftState();
  const reading = driftReading(hrefs);
  let shown: DriftShown | null = null;
  const ofAll = (comparison: Comparison) => sums.find((row) => row.comparison === comparison) ?? null;
  const nameOf = (of: DriftShown | null) => (of?.group ? groupName(of.group, report) : null);
  let ahead: GroupAhead | null = null;
  let drawYears: ((width: number) => HTMLElement) | null = null;

  // What was summed at build is seen before a customer has been read.
  const bridge = fit((width) => {
    if (state.get().comparison === "years") return drawYears?.(width) ?? element("div");
    const comparison = comparisonOf(state);
    const all = isPart(state) ? null : ofAll(comparison);
    const read = shown ? sumShown(shown) : isPart(state) ? null : sumOfAll(all);
    const sum = ahead ? ahead.sumOf(comparison) : read;
    const group = ahead ? groupName(ahead.group, report) : nameOf(shown);
    return sum ? DriftBridge(sum, { report, width, comparison, group, shift: all, onOpen }) : element("div");
  });
  const marks = once(async () => (await import("./slip_marks.js")).readSlipMarks(hrefs, report));
  const monthsOf = marginMonths(hrefs.customer_months, report);
  const ranking = DriftRanking(state, report, (customer) =>
    DriftSpark(customer, report, { monthsOf, marks }),
  );
  const controls = DriftControls(state, report);
  const finding = element("div");
  const coverage = element("div");
  const timeline = element("section", { class: "section" });
  const slips = once(async () => {
    await Promise.race([inSight(timeline), new Promise((resolve) => setTimeout(resolve, unasked))]);
    const [{ Slips }, read] = await Promise.all([import("./slips.js"), marks()]);
    const drawn = Slips(read, report);
    timeline.replaceChildren(drawn.node);
    return drawn;
  });

  /** From a bar of the bridge to the customers behind it. */
  function onOpen(effect: Effect | "") {
    state.set({ effect, sort: "" });
    ranking.charts.scrollIntoView();
  }

  const chosen = () => JSON.stringify({ ...state.get(), sort: "", direction: "" });

  async function show() {
    const asked = chosen();
    const now = state.get();
    const scope = reading.scope(now.product_group);
    const groups = await reading.groups();
    if (asked !== chosen()) return;
    ahead = groupAhead(state, groups);
    if (ahead) {
      finding.replaceChildren(
        ...driftFinding(ahead.sumOf("baseline"), report, groupName(ahead.group, report)),
      );
      bridge.redraw();
    }
    const { data, selector } = await scope;
    const next: DriftShown = {
      ...data,
      customers: selector.select(now),
      comparison: comparisonOf(state),
      effect: now.effect || null,
      isLeaksOnly: now.standing === "leak",
    };
    const years = now.comparison === "years" ? await yearsOf(next) : null;
    if (asked !== chosen()) return;
    [shown, drawYears, ahead] = [next, years, null];
    const sinceBaseline = sumShown({ ...next, comparison: "baseline" });
    finding.replaceChildren(...driftFinding(sinceBaseline, report, nameOf(next)));
    coverage.replaceChildren(driftCoverage(next, report));
    bridge.redraw();
    // The sums are seen first; what stands further down follows in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (asked !== chosen()) return;
    controls.update(selector.choices, groups);
    ranking.show(next);
    void slips().then((drawn) => drawn.show(shown!.customers));
  }

  async function yearsOf(next: DriftShown) {
    const { DriftYears } = await import("./drift_years.js");
    const read = isPart(state) && next.group === null ? await reading.years() : null;
    return (width: number) => DriftYears(next, { sums, years: read, report, width });
  }

  let last = chosen();
  state.on(() => {
    if (chosen() === last) return;
    last = chosen();
    void show();
  });
  if (!isPart(state)) finding.replaceChildren(...driftFinding(sumOfAll(ofAll("baseline")), report));
  void bridge.drawn.then(show);
  return element(
    "div",
    { class: "drift-view" },
    finding,
    coverage,
    controls.node,
    bridge.node,
    ranking.charts,
    timeline,
    ranking.list,
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
}

/** Milliseconds after which the timeline is read though nobody came to it: a print has it too. */
const unasked = 1_500;

/** What is made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
