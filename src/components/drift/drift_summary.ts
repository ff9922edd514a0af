import { driftAmount, mainDriftEffect } from "../../lib/drift.js";
import type { Comparison, Effect, PortfolioBridge } from "../../schema.js";
import { bridgeSplit } from "../bridge_split.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { BridgeSum } from "./bridge_sum.js";
import type { DriftData } from "./drift_data.js";

/** What crept in since the baselines, of one product group where one is given, what weighs most in it, and whether higher cost prices were passed on. */
export function driftFinding(
  { count, steps }: Pick<BridgeSum, "count" | "steps">,
  { words, formats }: Report,
  group: string | null = null,
): HTMLElement[] {
  const text = words.drift;
  if (count === 0) return [element("p", { class: "finding" }, text.finding_none)];
  const effects: Partial<Record<Effect, number>> = Object.fromEntries(
    steps.map(({ effect, amount }) => [effect, amount]),
  );
  const drift = driftAmount(effects);
  const main = mainDriftEffect(effects);
  const customers = formats.count(count);
  const sentence =
    drift < 0 && main
      ? text.finding(
          count,
          formats.money(-drift),
          customers,
          words.common.effects[main.effect].toLowerCase(),
          formats.change(main.amount),
        )
      : text.finding_gain(count, formats.money(drift), customers);
  const { price = 0, cost = 0 } = effects;
  const isPassedOn = price > 0 && cost < 0 && Math.min(price, -cost) > Math.abs(drift) / 10;
  const passedOn = text.passed_on(price + cost >= 0, formats.change(price), formats.change(cost));
  return [
    element(
      "p",
      { class: "finding", "aria-live": "polite" },
      group === null ? sentence : text.of_group(group, sentence),
    ),
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

/** What a bridge is drawn with. */
export interface DriftBridgeOptions {
  readonly report: Report;
  readonly width: number;
  readonly comparison: Comparison;
  /** The product group that it is of. */
  readonly group: string | null;
  /** The change of margin % by the customers' own margins and by their weights; null for a part of the customers. */
  readonly shift: PortfolioBridge | null;
  /** Opens the customers behind an effect; behind all that crept in where it is empty. */
  readonly onOpen: (effect: Effect | "") => void;
}

/** The bridge of customers together, with what is not in it. */
export function DriftBridge(
  { steps, before, after, left, unserved }: BridgeSum,
  { report, width, comparison, group, shift, onOpen }: DriftBridgeOptions,
): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.drift;
  const notes = [
    unserved ? text.unserved(formats.count(unserved)) : null,
    `${text.direct[comparison]} ${bridgeSplit(report)}`,
    shift && shiftSentence(shift, report),
    group === null ? null : text.group_only(group),
    left === null || left === 0 ? null : text.no_bridge(formats.count(left)),
    facts.unassigned_revenue === 0 ? null : text.left_out(formats.money(facts.unassigned_revenue)),
  ];
  const figure = BridgeWaterfall(steps, {
    words,
    formats,
    width,
    title: text.bridge_title[comparison],
    before: { label: text.before[comparison], amount: before },
    after: { label: text.after, amount: after },
    onOpen: (bar) => onOpen(bar === "before" || bar === "after" ? "" : bar),
  });
  for (const note of notes) if (note) figure.append(element("p", { class: "chart-note" }, note));
  return figure;
}

function shiftSentence(
  {
    margin_share_before: before,
    margin_share_after: after,
    rate_points: rate,
    mix_points: mix,
  }: PortfolioBridge,
  { words, formats }: Report,
): string | null {
  if (before === null || after === null || rate === null || mix === null) return null;
  return words.drift.shift(
    formats.share(before),
    formats.share(after),
    formats.points(rate),
    formats.points(mix),
  );
}
