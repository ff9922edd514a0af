import type { LinePart } from "../../lib/lines/line_choice.js";
import { sumLines, type LineSums } from "../../lib/lines/line_sums.js";
import { sumMonths } from "../../lib/lines/month_sums.js";
import { lineFigures, type LineFigure } from "../../lib/lines/line_figures.js";
import { reckoning, type Reckoning } from "../../lib/lines/reckoning.js";
import { lines as catalogue } from "../../lib/words/lines.js";
import type { ProductBridge } from "../../lib/bridge/product_effects.js";
import { effects, type CustomerMonth } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { MadeOf, ThenAndNow } from "./then_and_now.js";

/** What a choice of lines is of: the figure that led to it, if any, and the product, in words. */
export interface LinesSubject {
  readonly figure: string;
  readonly effect: string;
  readonly product: string | null;
  readonly months: readonly CustomerMonth[];
  /** The products of the bridge whose lines these are; null where the choice is not one of products. */
  readonly products: readonly ProductBridge[] | null;
}

/** In words what lines are shown and, where a figure led here, that they add up to it; both sides of a comparison stand under one another. */
export function LinesSummary(
  parts: readonly LinePart[],
  { figure, effect, product, months, products }: LinesSubject,
  report: Report,
): HTMLElement[] {
  const text = catalogue[report.words.language];
  const { formats } = report;
  const [part] = parts;
  if (!part) return [];
  if (parts.length > 1)
    return [
      element("p", {}, bothSides({ effect, product, products }, report)),
      ThenAndNow(parts, report),
      ...(products && products.length > 0 ? [MadeOf(parts, products, report)] : []),
    ];
  const sums = sumLines(part.lines);
  const when = whenOf(part, report);
  const name = product === null && part.window ? lineFigures.find((one) => one === figure) : undefined;
  const all = element("p", { class: "list-summary" }, plainSum(sums, report));
  if (!name || !part.window)
    return [
      element(
        "p",
        {},
        [product && `${product}: `, plainSum(sums, report), ` ${when}.`].filter(Boolean).join(""),
      ),
    ];
  const held = sumMonths(months, part.window.from, part.window.to);
  if (name === "hours") return [element("p", {}, text.hours(when)), all];
  if (name === "orders") return [element("p", {}, text.orders(when, formats.count(held.orders))), all];
  if (name === "rebate") return [element("p", {}, text.rebate(when, formats.cents(held.rebate))), all];
  const found = reckoning(name, sums, held);
  return found
    ? [element("p", {}, sentence(name, found, when, report)), terms(name, found, report) ?? all]
    : [all];
}

function bothSides(
  { effect, product, products }: Pick<LinesSubject, "effect" | "product" | "products">,
  { formats, words }: Report,
): string {
  const text = catalogue[words.language];
  if (product !== null) return text.product_then_now(product);
  const bar = effects.find((one) => one === effect);
  if (!bar) return text.then_now;
  const name = words.common.effects[bar];
  if (!products) return text.whole_then_now(name);
  return text.bar_then_now(products.length, formats.count(products.length), name);
}

function sentence(name: LineFigure, found: Reckoning, when: string, report: Report): string {
  const text = catalogue[report.words.language];
  const [figure, amount] = [text.figures[name], write(name, found.figure, report)];
  if (!found.ties) return text.differs(figure, when, amount, write(name, found.sum, report));
  if (name.endsWith("_share")) return text.ratio(figure, when, amount);
  return found.terms.length > 1 ? text.made_of(figure, when, amount) : text.ties(figure, when, amount);
}

function terms(name: LineFigure, { terms: rows, figure }: Reckoning, report: Report): HTMLElement | null {
  const text = catalogue[report.words.language];
  if (rows.length < 2) return null;
  const cells = rows.map((term) => [text.terms[term.name], report.formats.cents(term.amount)]);
  return dataTable(
    {
      columns: [{ label: text.term }, { label: text.amount, isNumber: true }],
      rows: [...cells, [text.figures[name], write(name, figure, report)]],
    },
    text.term,
  );
}

function write(name: LineFigure, value: number, { formats }: Report): string {
  return name.endsWith("_share") ? formats.share(value, 2) : formats.cents(value);
}

function whenOf({ name, window }: LinePart, { formats, words }: Report): string {
  const text = catalogue[words.language];
  if (name === "all" || !window) return text.when.all;
  return text.when[name](formats.month(window.from), formats.month(window.to));
}

function plainSum(
  { lines, revenue, gross_margin, cost, costed_revenue }: LineSums,
  { formats, words }: Report,
): string {
  const text = catalogue[words.language];
  const isWhole = cost !== null && costed_revenue === revenue;
  return [
    text.sum(lines, formats.count(lines), formats.cents(revenue)),
    isWhole ? text.margin(formats.cents(gross_margin)) : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
