import { totalOf } from "../../lib/bridge_totals.js";
import { mainDriftEffect } from "../../lib/drift.js";
import { sumEffects } from "../../lib/bridge_numbers.js";
import type { Effect } from "../../schema.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { DriftData } from "./drift_data.js";
import { bridgeOf, type DriftShown } from "./drift_shown.js";

/** What crept in at these customers together and what weighs most in it, and whether higher cost prices were passed on. */
export function driftFinding({ customers, numbers }: DriftData, { words, formats }: Report): HTMLElement[] {
  const text = words.drift;
  const known = customers.filter((row) => row.drift_amount !== null);
  if (known.length === 0) return [element("p", { class: "finding" }, text.finding_none)];
  const drift = known.reduce((sum, row) => sum + row.drift_amount!, 0);
  const places = known.map(({ at }) => at);
  const effects = Object.fromEntries(
    sumEffects(numbers, places, "baseline").map((one) => [one.effect, one.amount]),
  );
  const main = mainDriftEffect(effects);
  const count = formats.count(known.length);
  const sentence =
    drift < 0 && main
      ? text.finding(
          known.length,
          formats.money(-drift),
          count,
          words.common.effects[main.effect].toLowerCase(),
          formats.change(main.amount),
        )
      : text.finding_gain(known.length, formats.money(drift), count);
  const { price = 0, cost = 0 } = effects;
  const isPassedOn = price > 0 && cost < 0 && Math.min(price, -cost) > Math.abs(drift) / 10;
  const passedOn = text.passed_on(price + cost >= 0, formats.change(price), formats.change(cost));
  return [
    element("p", { class: "finding", "aria-live": "polite" }, sentence),
    ...(isPassedOn ? [element("p", { class: "finding-more" }, passedOn)] : []),
  ];
}

/** How many of the customers who ever bought can be compared with their baseline, and how many cannot yet. */
export function driftCoverage({ customers }: DriftData, { words, formats }: Report): HTMLElement {
  const buyers = customers.filter((row) => row.months_of_history > 0);
  const known = buyers.filter((row) => row.baseline_from !== null).length;
  const unknown = buyers.filter((row) => row.baseline_from !== null && row.drift_amount === null).length;
  const text = words.drift;
  const covered =
    buyers.length === 0
      ? text.covered_none
      : known === buyers.length
        ? text.covered_all(formats.count(known))
        : text.covered(
            formats.count(known),
            formats.count(buyers.length),
            formats.count(buyers.length - known),
          );
  const sentences = unknown > 0 ? `${covered} ${text.unknown_cost(formats.count(unknown))}` : covered;
  return element("p", { class: "muted", "aria-live": "polite" }, sentences);
}

/** The bridge of these customers together, which ends at their contribution (gross margin where no hours are known). */
export function DriftBridge(
  shown: DriftShown,
  { report, width, onOpen }: { report: Report; width: number; onOpen: (effect: Effect | "") => void },
): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.drift;
  const { comparison } = shown;
  const { steps, after, left } = bridgeOf(shown);
  const notes = [
    left > 0 ? text.no_bridge(formats.count(left)) : null,
    facts.unassigned_revenue === 0 ? null : text.left_out(formats.money(facts.unassigned_revenue)),
  ];
  const figure = BridgeWaterfall(steps, {
    words,
    formats,
    width,
    title: text.bridge_title[comparison],
    before: { label: text.before[comparison], amount: after - totalOf(steps) },
    after: { label: text.after, amount: after },
    onOpen: (bar) => onOpen(bar === "before" || bar === "after" ? "" : bar),
  });
  figure.append(element("p", { class: "chart-note" }, notes.filter(Boolean).join(" ")));
  return figure;
}
