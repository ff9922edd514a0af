import { isNothing } from "../../lib/text/cents.js";
import type { LinePart } from "../../lib/lines/line_choice.js";
import { sumLines, type LineSums } from "../../lib/lines/line_sums.js";
import { lines as catalogue } from "../../lib/words/lines.js";
import { effectsOf, type ProductBridge } from "../../lib/bridge/product_effects.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** The lines of both sides of a comparison: how many, what they came to, and the change. */
export function ThenAndNow(parts: readonly LinePart[], report: Report): HTMLElement {
  const text = catalogue[report.words.language];
  const { formats } = report;
  const sums = parts.map((part) => ({ part, sums: sumLines(part.lines) }));
  const hasCost = sums.some(({ sums: { gross_margin } }) => gross_margin !== null);
  const money = formats.cents;
  const row = (label: string, count: string, revenue: string, margin: string) =>
    [label, count, revenue, hasCost && margin].filter((cell) => cell !== false);
  const change = (amount: (one: LineSums) => number) =>
    formats.centsChange(amount(sums.at(-1)!.sums) - amount(sums[0]!.sums));
  return dataTable(
    {
      columns: [
        { label: text.window },
        { label: text.count, isNumber: true },
        { label: text.revenue, isNumber: true },
        ...(hasCost ? [{ label: text.gross_margin, isNumber: true }] : []),
      ],
      rows: [
        ...sums.map(({ part, sums: one }) =>
          row(
            spanOf(part, report),
            formats.count(one.lines),
            money(one.revenue),
            money(one.gross_margin ?? 0),
          ),
        ),
        row(
          text.change,
          "",
          change((one) => one.revenue),
          change((one) => one.gross_margin ?? 0),
        ),
      ],
    },
    text.label,
  );
}

/** What the change in margin of these lines is made of, effect by effect: to the cent, or it is said that they differ. */
export function MadeOf(
  parts: readonly LinePart[],
  products: readonly ProductBridge[],
  { formats, words }: Report,
): HTMLElement {
  const text = catalogue[words.language];
  const [before, after] = [parts[0]!, parts.at(-1)!].map(({ lines }) => {
    const { gross_margin, revenue } = sumLines(lines);
    return products[0]!.margin_before === null && products[0]!.margin_after === null
      ? revenue
      : (gross_margin ?? 0);
  });
  const made = effectsOf(products);
  const change = after! - before!;
  const ties = isNothing(made.reduce((sum, { amount }) => sum + amount, 0) - change);
  return element(
    "div",
    { class: "made-of" },
    element("p", {}, ties ? text.change_made_of : text.change_differs),
    dataTable(
      {
        columns: [{ label: text.effect }, { label: text.amount, isNumber: true }],
        rows: [
          ...made.map(({ effect, amount }) => [words.common.effects[effect], formats.centsChange(amount)]),
          [text.change, formats.centsChange(change)],
        ],
      },
      text.effect,
    ),
  );
}

function spanOf({ name, window }: LinePart, { formats, words }: Report): string {
  const text = catalogue[words.language];
  return window
    ? `${text.names[name]}, ${formats.month(window.from)} – ${formats.month(window.to)}`
    : text.names[name];
}
