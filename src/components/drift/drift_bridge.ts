import type { Comparison, Effect, PortfolioBridge, ReportFacts } from "../../schema.js";
import { bestMeasure } from "../../lib/tiers/movers.js";
import { isMarginOfAll } from "../../lib/bridge/margin_of_all.js";
import { bridgeSplit } from "../bridge_split.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { shiftPoints } from "../shift_points.js";
import type { BridgeSum } from "./bridge_sum.js";

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
  // Hours are not split by product group: of one, gross margin is all that is known.
  const known = group === null ? facts : { ...facts, contribution: null };
  const notes = [
    unserved ? text.unserved(formats.count(unserved)) : null,
    lacksFreight(known) ? text.without_freight : null,
    `${text.direct[comparison]} ${bridgeSplit(report)}`,
    shift && shiftSentence(shift, report),
    group === null ? null : text.group_only(group),
    left === null || left === 0 ? null : text.no_bridge(formats.count(left)),
    facts.unassigned_revenue === 0
      ? null
      : (group === null ? text.left_out : text.left_out_of_all)(formats.money(facts.unassigned_revenue)),
  ];
  const figure = BridgeWaterfall(steps, {
    words,
    formats,
    width,
    rung: words.common.measures[bestMeasure({ ...known, tier_measure: "contribution" })],
    title: text.bridge_title[comparison],
    before: { label: text.before[comparison], amount: before },
    after: { label: text.after, amount: after },
    onOpen: (bar) => onOpen(bar === "before" || bar === "after" ? "" : bar),
  });
  for (const note of notes) if (note) figure.append(element("p", { class: "chart-note" }, note));
  return figure;
}

/** Whether freight or payment costs of a year ago are not known, though all else of contribution is. */
function lacksFreight({ contribution, contribution_prior, gross_margin_prior, hours_prior }: ReportFacts) {
  return (
    contribution !== null &&
    contribution_prior === null &&
    gross_margin_prior !== null &&
    hours_prior !== null
  );
}

function shiftSentence(shift: PortfolioBridge, { words, formats }: Report): string | null {
  const {
    margin_share_before: before,
    margin_share_after: after,
    rate_points: rate,
    mix_points: mix,
  } = shift;
  if (before === null || after === null || rate === null || mix === null) return null;
  if (isMarginOfAll(before, after)) return null;
  return words.drift.shift(
    formats.share(before),
    formats.share(after),
    ...shiftPoints(shift, formats.points),
  );
}
