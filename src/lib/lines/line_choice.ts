import { comparisons, type Comparison, type InvoiceLine } from "../../schema.js";
import { lastDayOf, type Window } from "../time/windows.js";

/** The windows that a customer's figures are of; no baseline where its history is too short, no year before where that is not known. */
export type CustomerWindows = Readonly<{ current: Window } & Record<Comparison, Window | null>>;

/** What a window of lines is called: one of the three, or a month. */
export type WindowName = "current" | Comparison | "month";

/** One stretch of time of a choice, with its lines; without a window all of them. */
export interface LinePart {
  readonly name: WindowName | "all";
  readonly window: Window | null;
  readonly lines: readonly InvoiceLine[];
}

/** Which lines a reader asks for; `products` are those of a bar of the bridge. */
export interface LineChoice {
  /** "" for all, a window's name, `baseline_now` or `prior_now` for both sides of a comparison, or a month: 2026-03. */
  readonly period: string;
  /** As `productOf` names it; null for all. */
  readonly product: string | null;
  readonly products?: ReadonlySet<string> | null;
}

/** The product that a line counts for in the bridge: its number, else its name, else its group; lines without any are one product. */
export function productOf({
  product_id,
  product_name,
  product_group,
}: Pick<InvoiceLine, "product_id" | "product_name" | "product_group">): string {
  return product_id ?? product_name ?? product_group ?? "";
}

/** The comparison that a period shows both sides of, or null. */
export function comparisonOf(period: string): Comparison | null {
  return comparisons.find((comparison) => period === `${comparison}_now`) ?? null;
}

/** The windows of a period, in order of time; none for all lines, and none for a period that this customer has not. */
export function windowsOfPeriod(
  period: string,
  windows: CustomerWindows,
): { name: WindowName; window: Window }[] {
  const comparison = comparisonOf(period);
  const names = comparison ? [comparison, "current" as const] : [period as "current"];
  const found = names.flatMap((name) => (windows[name] ? [{ name, window: windows[name] }] : []));
  if (found.length > 0) return found.length === names.length ? found : [];
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  if (!year) return [];
  const from = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return [{ name: "month", window: { from, to: lastDayOf(from) } }];
}

/**
 * The lines of a choice, by window; a line that lies in two windows that overlap stands in both. A choice that holds no
 * window of this customer is of all lines.
 */
export function lineParts(
  lines: readonly InvoiceLine[],
  { period, product, products = null }: LineChoice,
  windows: CustomerWindows,
): LinePart[] {
  const wanted = lines.filter(
    (line) =>
      (product === null || productOf(line) === product) && (!products || products.has(productOf(line))),
  );
  const found = windowsOfPeriod(period, windows);
  if (found.length === 0) return [{ name: "all", window: null, lines: wanted }];
  return found.map(({ name, window }) => ({
    name,
    window,
    lines: wanted.filter(({ date }) => date >= window.from && date <= window.to),
  }));
}
