import { comparedRung } from "../../lib/bridge/compared_margin.js";
import { effects, type Comparison, type Effect } from "../../schema.js";
import { behind } from "../../lib/words/behind.js";
import { knownComparisons } from "../../lib/time/year_before.js";
import { bridgeTotals } from "../../lib/bridge/bridge_totals.js";
import { bridgeSplit } from "../bridge_split.js";
import { follow } from "../controls/follow.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { readInto } from "../unread.js";
import { BarPanel } from "./bar_panel.js";
import { isNew, NoBridge, shiftSentence } from "./bridge_notes.js";
import { CustomerBridge } from "./customer_bridge.js";
import type { BridgeReading, CustomerBridges, CustomerData } from "./customer_data.js";
import { goTo, noLines, openLines, type CustomerState } from "./customer_state.js";
import { YearByYear } from "./year_by_year.js";

/** What the bridge of a customer is shown with. */
export interface BridgePartOptions {
  readonly state: CustomerState;
  readonly report: Report;
  readonly reading: BridgeReading;
}

/** The bridge, the place for what stands behind the bar that is opened, and the chain of years. */
export interface BridgeParts {
  readonly bridge: HTMLElement;
  readonly panel: HTMLElement | null;
  readonly years: HTMLElement | null;
}

/** What changed a customer's margin, since its baseline or in a year, what is behind every bar, and the same year by year; a sentence where there is nothing to compare with. */
export function BridgePart(
  data: CustomerData,
  bridges: CustomerBridges,
  { state, report, reading }: BridgePartOptions,
): BridgeParts {
  const { customer } = data;
  const { drift, language } = report.words;
  const known = knownComparisons(report.facts).filter((comparison) =>
    bridges.some((row) => row.comparison === comparison),
  );
  const [first] = known;
  if (!first || isNew(customer)) {
    const bridge = NoBridge(customer, report);
    return { bridge, panel: null, years: null };
  }
  const comparison = (): Comparison => known.find((one) => one === state.get().comparison) ?? first;
  const rung = () => comparedRung(customer, comparison());
  // Whether the reader is to be led to what a bar opens, as its address asks too.
  let arrives = location.hash === "#bar";
  const bridge = fit((width) =>
    CustomerBridge(customer, bridges, {
      report,
      width,
      comparison: comparison(),
      onOpen(bar) {
        if (bar === "before") return openLines(state, { period: comparison(), figure: rung() });
        if (bar === "after") return openLines(state, { period: "current", figure: rung() });
        arrives = true;
        state.choose({ ...noLines, period: `${comparison()}_now`, effect: bar });
      },
    }),
  );
  const panel = element("div");
  const shift = element("div", { class: "chart-note" });
  let shown = "";
  state.on(update);
  update();
  const choices = known.map((value) => ({ value, label: drift.comparisons[value] }));
  const onChange = (value: string) => state.choose({ ...noLines, comparison: value as Comparison });
  const control = SwitchControl(choices, { label: drift.comparison, value: comparison(), onChange });
  follow(control, state, comparison);
  return {
    bridge: element(
      "div",
      {},
      known.length > 1 ? control : null,
      bridge.node,
      element("p", { class: "chart-note" }, `${behind[language].direct} ${bridgeSplit(report)}`),
      shift,
    ),
    panel,
    years: YearByYear(data, reading.years, report),
  };

  function update() {
    const now = comparison();
    const asked = state.get();
    const effect = effects.find((one) => one === asked.effect && asked.period === `${now}_now`) ?? null;
    const key = `${now} ${effect}`;
    if (key === shown) return;
    if (shown && !shown.startsWith(now)) bridge.redraw();
    shown = key;
    const split = async () => {
      const row = (await reading.shifts()).find((one) => one.comparison === now);
      if (comparison() === now) shift.textContent = shiftSentence(row, report);
    };
    void readInto(shift, split, { part: "part", report, isWanted: () => comparison() === now });
    if (effect === null) return panel.replaceChildren();
    const isWanted = () => key === shown;
    void readInto(panel, () => open(effect, now, key), { part: "products", report, isWanted });
  }

  async function open(effect: Effect, now: Comparison, key: string) {
    const amount = bridgeTotals(bridges, now).find((one) => one.effect === effect)?.amount ?? 0;
    const products = (await reading.products()).filter((row) => row.comparison === now);
    if (key !== shown) return;
    panel.replaceChildren(BarPanel({ effect, comparison: now, amount, products }, data, { state, report }));
    if (arrives) goTo("bar");
    arrives = false;
  }
}
