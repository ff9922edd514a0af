import { isNothingWhole, writtenChange } from "../../lib/text/cents.js";
import { isMarginOfAll } from "../../lib/bridge/margin_of_all.js";
import type { WhatIf } from "../../lib/talk/what_if.js";
import { whatIfWords } from "../../lib/words/what_if.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** The year as it is and with the levers moved, beside what is aimed at. */
export interface Outcome {
  readonly then: WhatIf;
  readonly with: WhatIf;
  /** Euros a year to find, and what they would bring back. */
  readonly gap: number | null;
  readonly basis: "baseline" | "agreed";
  /** The tiers by contribution in words; null where the report has none. */
  readonly tiers: readonly [string, string] | null;
}

/** What the levers do: a sentence, two bars before the line of what is aimed at, and a table. */
export function WhatIfOutcome(outcome: Outcome, report: Report): HTMLElement[] {
  const { then, with: moved, tiers } = outcome;
  const { facts, formats, words } = report;
  const text = whatIfWords[words.language];
  const rung = facts.contribution !== null ? text.contribution : text.gross_margin;
  const money = (label: string, before: number | null, after: number | null) =>
    before === null || after === null
      ? []
      : [[label, formats.money(before), formats.money(after), formats.change(writtenChange(before, after))]];
  const points =
    then.margin_share === null || moved.margin_share === null
      ? "–"
      : formats.points(writtenChange(then.margin_share, moved.margin_share, 3));
  return [
    element("p", { class: "finding-more" }, sentence(outcome, report)),
    Bars(outcome, report),
    dataTable(
      {
        columns: [
          { label: "" },
          ...[text.now, text.with, text.change].map((label) => ({ label, isNumber: true })),
        ],
        rows: [
          ...money(rung, then.contribution, moved.contribution),
          ...(isMarginOfAll(then.margin_share, moved.margin_share)
            ? []
            : [[text.margin, formats.share(then.margin_share), formats.share(moved.margin_share), points]]),
          ...money(text.cost_to_serve, then.cost_to_serve, moved.cost_to_serve),
          ...(tiers ? [[text.tier, ...tiers, ""]] : []),
        ],
      },
      text.title,
    ),
  ];
}

function sentence({ then, with: moved, gap }: Outcome, { formats, words }: Report): string {
  const text = whatIfWords[words.language];
  const change = moved.contribution - then.contribution;
  const amount = formats.change(writtenChange(then.contribution, moved.contribution));
  const hasGap = gap !== null && gap > 0;
  if (isNothingWhole(change)) return hasGap ? text.nothing(formats.money(gap)) : text.nothing_no_gap;
  if (!hasGap || change <= 0) return text.changes(amount);
  if (Math.abs(change - gap) < Math.max(1, gap / 200)) return text.closed(amount);
  return change > gap ? text.beyond(amount) : text.closes(amount, formats.share(change / gap, 0));
}

/** Two bars from zero, and the line of what is aimed at through both. */
function Bars({ then, with: moved, gap, basis }: Outcome, { formats, words }: Report): HTMLElement {
  const text = whatIfWords[words.language];
  const target = gap !== null && gap > 0 ? then.contribution + gap : null;
  const values = [0, then.contribution, moved.contribution, target ?? 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => (high > low ? (100 * (value - low)) / (high - low) : 0).toFixed(2);
  const span = (from: number, to: number, kind: string) =>
    element("span", {
      class: `bar-part ${kind}`,
      style: `left:${at(Math.min(from, to))}%;right:calc(100% - ${at(Math.max(from, to))}%)`,
    });
  const change = span(
    then.contribution,
    moved.contribution,
    moved.contribution < then.contribution ? "bar-loss" : "bar-gain",
  );
  const row = (label: string, amount: number, ...parts: HTMLElement[]) => [
    element("span", { class: "bar-label" }, label),
    // Below zero a longer bar is a larger loss: then it is seen from where it starts.
    element("span", { class: "bar-room" }, ...parts, low < 0 ? zero() : null),
    element("span", { class: "bar-amount" }, formats.money(amount)),
  ];
  const zero = () => element("i", { class: "bar-zero", style: `left:${at(0)}%` });
  const kept = Math.sign(then.contribution) === Math.sign(moved.contribution);
  const least =
    Math.abs(then.contribution) < Math.abs(moved.contribution) ? then.contribution : moved.contribution;
  return element(
    "div",
    { class: "bars", "aria-hidden": "true" },
    ...row(text.now, then.contribution, span(0, then.contribution, "bar-total")),
    ...row(text.with, moved.contribution, ...(kept ? [span(0, least, "bar-total")] : []), change),
    target === null
      ? null
      : element(
          "span",
          { class: "bar-target" },
          element("i", { style: `left:${at(target)}%` }),
          element(
            "span",
            { style: `left:${at(target)}%;transform:translateX(-${at(target)}%)` },
            `${text.target[basis]} ${formats.money(target)}`,
          ),
        ),
  );
}
