import { once } from "../../lib/once.js";
import type { Effect, PortfolioBridge } from "../../schema.js";
import { element } from "../dom.js";
import { frame } from "../frame.js";
import { unasked } from "../in_sight.js";
import type { Report } from "../report.js";
import { ChoiceShown } from "./choice_shown.js";
import { amountsOf, shownOf, sumsOf } from "./drift_asked.js";
import { DriftControls } from "./drift_controls.js";
import { DriftRanking } from "./drift_ranking.js";
import { driftReading, type DriftHrefs } from "./drift_reading.js";
import { DriftSpark } from "./drift_spark.js";
import { driftState, listedBy, summedBy } from "./drift_state.js";
import { DriftTimeline } from "./drift_timeline.js";
import { DriftTotals } from "./drift_totals.js";
import { NothingToCompare } from "./nothing_to_compare.js";
import { groupAhead } from "./group_ahead.js";
import { marginMonths } from "./margin_months.js";

/** The portfolio's bridge, the customers by yearly drift, when the slips began, and the list; filters recompute all of it and stand in the address. */
export function DriftView(sums: readonly PortfolioBridge[], report: Report, hrefs: DriftHrefs): HTMLElement {
  const text = report.words.drift;
  const lacking = NothingToCompare(report);
  if (lacking) return lacking;
  const state = driftState(report.facts);
  const reading = driftReading(hrefs);
  const marks = once(async () => (await import("./slip_marks.js")).readSlipMarks(hrefs, report));
  const sparks = { monthsOf: marginMonths(hrefs.customer_months, report), marks };
  // Of the rows that a page opens with; those of a choice are drawn where they are seen.
  let within: number | undefined = unasked;
  const ranking = DriftRanking(state, report, (customer) =>
    DriftSpark(customer, report, { ...sparks, within }),
  );
  const controls = DriftControls(state, report);
  const totals = DriftTotals(sums, report, { state, onOpen, held: controls.node });
  const timeline = DriftTimeline(marks, report);

  /** From a bar of the bridge to the customers behind it. */
  function onOpen(effect: Effect | "") {
    state.choose({ effect, sort: "" });
    ranking.charts.scrollIntoView();
  }

  const [chosen, summed] = [() => listedBy(state), () => summedBy(state)];
  let sumsShown = "";

  /** What is known soonest is seen first: sums, then the list, then what counts and dates all of the customers. */
  async function show() {
    const asked = chosen();
    const isOver = () => asked !== chosen();
    const now = state.get();
    if (summed() === sumsShown) return showRanking(isOver);
    sumsShown = "";
    const whole = reading.scope("");
    whole.catch(() => undefined);
    const groups = await reading.groups();
    if (isOver()) return;
    const ahead = groupAhead(state, groups);
    const isListed = ahead !== null && now.effect === "";
    // The list's rows are on their way while the sums are drawn.
    const reads = isListed ? reading.listed(now.product_group) : null;
    let areDetailsLate = false;
    if (ahead) totals.show(ahead);
    if (reads) {
      const [listed] = await Promise.all([reads, frame()]);
      if (isOver()) return;
      const later = listed.details();
      later.catch(() => (areDetailsLate = true));
      ranking.show({ ...shownOf(state, listed.customers, null), later });
      await frame();
    }
    const scope = await (now.product_group === "" ? whole : reading.scope(now.product_group));
    const [added, amounts] = await Promise.all([
      sumsOf(state, scope, reading.parts),
      amountsOf(state, scope),
    ]);
    if (isOver()) return;
    const customers = scope.selector.select(now);
    totals.show(added);
    totals.cover(customers);
    await frame();
    if (isOver()) return;
    if (!isListed || areDetailsLate || now.sort === "margin" || now.sort === "effect")
      ranking.show(shownOf(state, customers, amounts));
    await frame();
    if (isOver()) return;
    controls.update(scope.selector.choices, groups);
    sumsShown = summed();
    void timeline.show(customers);
  }

  async function showRanking(isOver: () => boolean) {
    const scope = await reading.scope(state.get().product_group);
    const amounts = await amountsOf(state, scope);
    if (!isOver()) ranking.show(shownOf(state, scope.selector.select(state.get()), amounts));
  }

  const above = [totals.finding, totals.coverage];
  const below = [totals.bridge, ranking.charts, timeline.node, ranking.list];
  const choice = ChoiceShown({ chosen, show, figures: [...above, ...below], report });
  let last = chosen();
  state.on(() => {
    if (chosen() === last) return;
    last = chosen();
    within = undefined;
    void choice.draw();
  });
  void totals.drawn.then(choice.draw);
  return element(
    "div",
    { class: "drift-view" },
    ...above,
    controls.node,
    choice.node,
    ...below,
    element("p", { class: "way" }, element("a", { href: "./method.html#drift-amount" }, text.how)),
  );
}
