import { bridgeTotals, totalOf } from "../../lib/bridge_totals.js";
import { mainDriftEffect } from "../../lib/drift.js";
import type { Comparison } from "../../schema.js";
import { BridgeWaterfall } from "../charts/bridge_waterfall.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { DriftData } from "./drift_data.js";

/** What crept in at these customers together, in one sentence. */
export function driftFinding({ customers, bridges }: DriftData, { words, formats }: Report): HTMLElement {
  const text = words.drift;
  const known = customers.filter((row) => row.drift_amount !== null);
  const drift = known.reduce((sum, row) => sum + row.drift_amount!, 0);
  const effects = Object.fromEntries(
    bridgeTotals(bridges, "baseline").map((one) => [one.effect, one.amount]),
  );
  const main = mainDriftEffect(effects);
  const count = formats.count(known.length);
  const sentence =
    known.length === 0
      ? text.finding_none
      : drift < 0 && main
        ? text.finding(
            known.length,
            formats.money(-drift),
            count,
            words.common.effects[main.effect].toLowerCase(),
          )
        : text.finding_gain(known.length, formats.money(drift), count);
  return element("p", { class: "finding", "aria-live": "polite" }, sentence);
}

/** How many of the customers who ever bought can be compared with their baseline, and how many cannot yet. */
export function driftCoverage({ customers }: DriftData, { words, formats }: Report): HTMLElement {
  const buyers = customers.filter((row) => row.months_of_history > 0);
  const known = buyers.filter((row) => row.baseline_from !== null).length;
  const text =
    known === buyers.length
      ? words.drift.covered_all(formats.count(known))
      : words.drift.covered(
          formats.count(known),
          formats.count(buyers.length),
          formats.count(buyers.length - known),
        );
  return element("p", { class: "muted", "aria-live": "polite" }, text);
}

/** The bridge of these customers together, which ends at their contribution (gross margin where no hours are known). */
export function DriftBridge(
  { customers, bridges }: DriftData,
  { report, comparison, width }: { report: Report; comparison: Comparison; width: number },
): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.drift;
  const steps = bridgeTotals(bridges, comparison);
  const compared = new Set(
    bridges.filter((row) => row.comparison === comparison).map((row) => row.customer_id),
  );
  const inBridge = customers.filter((row) => compared.has(row.customer_id));
  const after = inBridge.reduce((sum, row) => sum + (row.contribution ?? row.gross_margin ?? 0), 0);
  const active = customers.filter((row) => row.is_active && !compared.has(row.customer_id)).length;
  const notes = [
    active > 0 ? text.no_bridge(formats.count(active)) : null,
    facts.unassigned_revenue === 0 ? null : text.left_out(formats.money(facts.unassigned_revenue)),
  ];
  const figure = BridgeWaterfall(steps, {
    words,
    formats,
    width,
    title: text.bridge_title[comparison],
    before: { label: text.before[comparison], amount: after - totalOf(steps) },
    after: { label: text.after, amount: after },
  });
  figure.append(element("p", { class: "chart-note" }, notes.filter(Boolean).join(" ")));
  return figure;
}
