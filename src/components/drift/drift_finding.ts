import { keepTogether } from "../../lib/text/keep_together.js";
import { isNothingWhole } from "../../lib/text/cents.js";
import { driftAmount, mainDriftEffect } from "../../lib/bridge/drift.js";
import { mainEffectName } from "../../lib/words/main_effect.js";
import type { Effect } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { BridgeSum } from "./bridge_sum.js";
import type { DriftCustomer } from "./drift_data.js";

/** What crept in since the baselines, of one product group where one is given, what weighs most in it, whether higher cost prices were passed on, and whether little can drift. */
export function driftFinding(
  { count, steps }: Pick<BridgeSum, "count" | "steps">,
  { words, formats, facts }: Report,
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
  const sentence = isNothingWhole(drift)
    ? text.finding_same(count, customers)
    : drift < 0 && main
      ? text.finding(
          count,
          formats.money(-drift),
          customers,
          mainEffectName(words, main.effect, true, facts),
          formats.change(main.amount),
        )
      : text.finding_gain(count, formats.money(drift), customers);
  const { price = 0, cost = 0 } = effects;
  const isPassedOn = price > 0 && cost < 0 && Math.min(price, -cost) > Math.abs(drift) / 10;
  const passedOn = text.passed_on(price + cost >= 0, formats.change(price), formats.change(cost));
  const { new: added = 0, lost = 0 } = effects;
  // What came and went dwarfs all that was bought then and now: a drift of nearly nothing says little of the margin.
  const moved = steps.reduce((all, { amount }) => all + Math.abs(amount), 0);
  const areOthers = Math.abs(added) + Math.abs(lost) > (2 / 3) * moved;
  return [
    element(
      "p",
      { class: "finding", "aria-live": "polite" },
      keepTogether(group === null ? sentence : text.of_group(group, sentence)),
    ),
    ...(isPassedOn ? [element("p", { class: "finding-more" }, passedOn)] : []),
    ...(areOthers
      ? [
          element(
            "p",
            { class: "finding-more" },
            text.other_products(formats.change(added), formats.change(lost)),
          ),
        ]
      : []),
  ];
}

/** How many of the customers lost margin and how many gained, how many can be compared with their baseline, and how many cannot yet. */
export function driftCoverage(customers: readonly DriftCustomer[], { words, formats }: Report): HTMLElement {
  let [buyers, known, unknown] = [0, 0, 0];
  const [lost, gained] = [
    { count: 0, amount: 0 },
    { count: 0, amount: 0 },
  ];
  for (const { months_of_history, baseline_from, drift_amount } of customers) {
    if (months_of_history === 0) continue;
    buyers += 1;
    if (baseline_from === null) continue;
    known += 1;
    if (drift_amount === null) unknown += 1;
    const amount = drift_amount ?? 0;
    if (isNothingWhole(amount)) continue;
    const side = amount < 0 ? lost : gained;
    side.count += 1;
    side.amount += amount;
  }
  const text = words.drift;
  const covered =
    buyers === 0
      ? text.covered_none
      : known === buyers
        ? text.covered_all(known, formats.count(known))
        : text.covered(formats.count(known), formats.count(buyers), formats.count(buyers - known));
  const sides =
    lost.count > 0 && gained.count > 0
      ? text.sides(
          { count: lost.count, customers: formats.count(lost.count), amount: formats.money(-lost.amount) },
          {
            count: gained.count,
            customers: formats.count(gained.count),
            amount: formats.money(gained.amount),
          },
        )
      : null;
  const sentences = [sides, covered, unknown > 0 ? text.unknown_cost(formats.count(unknown)) : null];
  return element("p", { class: "muted", "aria-live": "polite" }, sentences.filter(Boolean).join(" "));
}
