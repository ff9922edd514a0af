import { isNothingWhole } from "../../lib/cents.js";
import type { ChartOptions } from "./figure.js";
import { customerHref } from "./style.js";

/** A customer with the euros a year that crept in, or that one effect made; null where there is nothing to compare with. */
export interface DriftRow {
  readonly customer_id: string;
  readonly name: string;
  readonly amount: number | null;
}

/** A customer by name, or all the others of the same sign together. */
export interface DriftBar {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  /** Null for the others together. */
  readonly href: string | null;
  readonly hover: string;
}

/** What the bars of a drift are told with. */
export interface DriftSidesOptions extends Pick<ChartOptions, "words" | "formats"> {
  /** Name of the effect that the amounts are of; null where they are all that crept in. */
  readonly effect: string | null;
  /** How many customers of those who lose stand by name; half as many of those who gain. */
  readonly named: number;
}

/** The largest losses, their others, the others who gain and the largest gains as bars, with a sentence of both sides; half a euro counts as nothing. */
export function driftSides(rows: readonly DriftRow[], options: DriftSidesOptions) {
  const { words, formats, effect, named } = options;
  const text = words.charts.drift;
  const known = rows.filter((row): row is Known => row.amount != null && !isNothingWhole(row.amount));
  const leaks = known.filter((row) => row.amount < 0).sort((a, b) => a.amount - b.amount);
  const gains = known.filter((row) => row.amount > 0).sort((a, b) => b.amount - a.amount);
  const side = (part: readonly Known[], key: string, most: number): DriftBar[] => {
    const shown = part.length <= most + 1 ? part : part.slice(0, most);
    const rest = part.slice(shown.length);
    const bars = shown.map(({ customer_id, name, amount }) => ({
      key: customer_id,
      label: name,
      amount,
      href: customerHref(customer_id),
      hover: `${name}\n${formats.change(amount)}`,
    }));
    const [first] = rest;
    if (!first) return bars;
    const label = text.others(formats.count(rest.length));
    const each = text.each_below(formats.money(Math.abs(first.amount)));
    const hover = [label, formats.change(sum(rest)), each].join("\n");
    return [...bars, { key, label, amount: sum(rest), href: null, hover }];
  };
  const [lost, gained] =
    effect === null ? ([text.leaks, text.gains] as const) : ([text.leaks_of, text.gains_of] as const);
  const first = leaks.slice(0, named);
  const sentence = [
    leaks.length > 0 &&
      lost(
        formats.count(leaks.length),
        formats.money(-sum(leaks)),
        formats.share(sum(first) / sum(leaks), 0),
        formats.count(first.length),
      ),
    gains.length > 0 && gained(formats.count(gains.length), formats.money(sum(gains))),
  ]
    .filter(Boolean)
    .join("; ");
  return {
    bars: [
      ...side(leaks, "others leak", named),
      ...side(gains, "others gain", Math.ceil(named / 2)).reverse(),
    ],
    caption: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  };
}

type Known = DriftRow & { readonly amount: number };

const sum = (rows: readonly Known[]) => rows.reduce((total, row) => total + row.amount, 0);
