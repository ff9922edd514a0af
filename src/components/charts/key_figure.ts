import { dom } from "./dom.js";
import type { ChartOptions } from "./figure.js";
import { Sparkline, type SparklineMonth } from "./sparkline.js";
import { tips } from "./tips.js";

export interface KeyFigureOptions extends ChartOptions {
  readonly label: string;
  /** The figure as it is written, with its unit. */
  readonly value: string;
  /** The figure in full, in its tip, where it is written short. */
  readonly exact?: string | null;
  /** The change since a year ago as it is written, or why there is none. */
  readonly change?: string | null;
  /** What the change means for the company: a gain, a loss, or neither. */
  readonly tone?: "gain" | "loss" | "neutral";
  /** Window or limits of the figure. */
  readonly note?: string | null;
  /** The page that shows what is behind the figure, with its selection. */
  readonly href?: string | null;
  /** Writer of the monthly values, for readers who do not see the line. */
  readonly format?: (value: number | null) => string;
}

/** A figure with its change and its line of months (two years as a rule). */
export function KeyFigure(
  rows: readonly SparklineMonth[],
  {
    words,
    formats,
    width = 200,
    document,
    label,
    value,
    exact = null,
    change = null,
    tone = "neutral",
    note = null,
    href = null,
    format,
  }: KeyFigureOptions,
): HTMLElement {
  const { h } = dom(document);
  const figure = h(
    "figure",
    { class: "key-figure", "aria-label": label },
    h("figcaption", { class: "key-label", "data-tip": exact }, href ? h("a", { href }, label) : label),
    h("p", { class: "key-value", "data-tip": exact }, value),
    change ? h("p", { class: `key-change ${tone}` }, change) : null,
    rows.length > 1
      ? Sparkline(rows, {
          ...{ words, formats, width, height: 40, document, label, isRead: true },
          ...(format ? { format } : {}),
        })
      : null,
    note ? h("p", { class: "key-note" }, note) : null,
  );
  return exact === null ? figure : tips(figure, document);
}
