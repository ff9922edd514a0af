import { effectiveDigits, marked as percents, type DrawnLorenz } from "../../lib/tiers/concentration.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawLorenz } from "./lorenz_drawing.js";

/**
 * Lorenz curve of net revenue, read from the largest customer on: what share of customers brings what share of revenue.
 * Customers without positive revenue are left out and counted in the sentence, for concentration is not defined on negatives.
 */
export function Lorenz(
  { points, count: n, left, effective, gini }: DrawnLorenz,
  { words, formats, width = 640, document }: ChartOptions,
): HTMLElement {
  const text = words.charts.lorenz;
  const { title } = text;
  const parts = { words, document, name: "lorenz", title };
  if (n === 0) return emptyFigure(text.empty, parts);
  const total = points.at(-1)!.cumulative;
  const at = ({ k, cumulative }: { k: number; cumulative: number }) => ({
    k,
    customers: k / n,
    value: cumulative / total,
  });
  const drawn = [{ k: 0, customers: 0, value: 0 }, ...points.map(at)];
  const marked = percents
    .map((percent) => ({ percent, k: Math.ceil((percent * n) / 100) }))
    .filter(({ k }, index, all) => k < n && all.findIndex((other) => other.k === k) === index)
    .map(({ percent, k }) => ({
      ...{ percent, share: formats.share(k / n, 0) },
      ...at(points.find((point) => point.k === k)!),
    }));
  const chart = drawLorenz({ drawn, marked }, { words, formats, width, document, title });
  const five = marked.find((mark) => mark.percent === 5);
  const [few, all, unequal] = [
    formats.number(effective, effectiveDigits(effective)),
    formats.count(n),
    formats.fixed(gini, 2),
  ];
  const rests =
    n === 1 ? text.one : few === all ? text.even(all, unequal) : text.effective(few, all, unequal);
  const most = five ? text.caption(formats.count(five.k), formats.share(five.value, 0)) : null;
  const sentences = [most, rests, left > 0 ? text.left_out(formats.count(left)) : null];
  return figureWithTable(chart, {
    ...parts,
    caption: sentences.filter(Boolean).join(" "),
    table: {
      columns: [
        { label: text.share_customers },
        { label: text.customers, isNumber: true },
        { label: text.share_revenue, isNumber: true },
      ],
      rows: marked.map((mark) => [mark.share, formats.count(mark.k), formats.share(mark.value)]),
    },
  });
}
