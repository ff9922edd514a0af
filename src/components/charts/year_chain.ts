import { isNothingWhole } from "../../lib/text/cents.js";
import type { EffectTotal } from "../../lib/bridge/bridge_totals.js";
import { driftAmount } from "../../lib/bridge/drift.js";
import { year_chain } from "../../lib/words/year_chain.js";
import { addMonths } from "../../lib/time/windows.js";
import { driftEffects, effects, type Effect } from "../../schema.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { chainRoom, drawChain, type ChainLine } from "./year_chain_drawing.js";

/** A year of the chain: what changed the margin of the twelve months before into that of these. */
export interface ChainYear {
  /** Last day of the year. */
  readonly to: Date;
  readonly steps: readonly EffectTotal[];
  readonly after: number;
}

/** The chained bridge: year by year through the history, effect by effect; years that do not fit the width stand in the table. */
export function YearChain(
  years: readonly ChainYear[],
  { words, formats, width = 720, document }: ChartOptions,
): HTMLElement {
  const text = year_chain[words.language];
  const parts = { words, document, name: "chain", title: text.title };
  if (years.length === 0) return emptyFigure(text.empty, parts);
  const lines = chainLines(years, { words, ...text });
  const heads = years.map(({ to }) => formats.month(to));
  const shown = Math.min(years.length, chainRoom(width));
  const cut = <T>(row: readonly T[]) => row.slice(-shown);
  const chart = drawChain(
    lines.map((line) => ({ ...line, amounts: cut(line.amounts) })),
    { formats, document, width, title: text.title, corner: text.corner, heads: cut(heads) },
  );
  const crept = years.map(({ steps }) => driftAmount(byEffect(steps)));
  const worst = crept.indexOf(Math.min(...crept));
  const total = crept.reduce((sum, amount) => sum + amount, 0);
  const sentences = [
    text.from_to(formats.month(addMonths(years[0]!.to, -11)), formats.month(years.at(-1)!.to)),
    text.crept(formats.change(total)),
    crept[worst]! < 0 ? text.worst(heads[worst]!, formats.change(crept[worst]!)) : null,
    shown < years.length ? text.last(formats.count(shown)) : null,
  ];
  const { h } = dom(document);
  return figureWithTable(h("div", {}, chart, h("p", { class: "chart-note" }, text.note)), {
    ...parts,
    caption: sentences.filter(Boolean).join(" "),
    table: {
      columns: [{ label: text.corner }, ...heads.map((label) => ({ label, isNumber: true }))],
      rows: lines.map(({ label, kind, amounts }) => [
        label,
        ...amounts.map((amount) => (kind === "value" ? formats.money(amount) : formats.change(amount))),
      ]),
    },
  });
}

function chainLines(
  years: readonly ChainYear[],
  {
    words,
    crept_in,
    change,
    value,
  }: Pick<ChartOptions, "words"> & { crept_in: string; change: string; value: string },
): ChainLine[] {
  const amounts = years.map(({ steps }) => byEffect(steps));
  const isDrift = (effect: Effect) => (driftEffects as readonly Effect[]).includes(effect);
  const line = (effect: Effect): ChainLine => ({
    label: words.common.effects[effect],
    kind: isDrift(effect) ? "step" : "quiet",
    amounts: amounts.map((of) => of[effect] ?? 0),
  });
  const isSome = ({ amounts: row }: ChainLine) => row.some((amount) => !isNothingWhole(amount));
  const order: Effect[] = ["price", "cost", ...effects.filter((one) => one !== "price" && one !== "cost")];
  const all = years.map(({ steps }) => steps.reduce((sum, { amount }) => sum + amount, 0));
  return [
    ...order.filter(isDrift).map(line).filter(isSome),
    { label: crept_in, kind: "sum", amounts: amounts.map(driftAmount) },
    ...order
      .filter((effect) => !isDrift(effect))
      .map(line)
      .filter(isSome),
    { label: change, kind: "sum", amounts: all },
    { label: value, kind: "value", amounts: years.map(({ after }) => after) },
  ];
}

function byEffect(steps: readonly EffectTotal[]): Partial<Record<Effect, number>> {
  return Object.fromEntries(steps.map(({ effect, amount }) => [effect, amount]));
}
