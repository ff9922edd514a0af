import { halfUnit } from "../../lib/text/cents.js";
import { shownName } from "../../lib/words/shown_name.js";
import type { ChartOptions } from "./figure.js";
import { customerHref } from "./style.js";

/**
 * Customers from the largest loss to the largest gain, with the euros a year that crept in, or that one effect made, at the same
 * places: of tens of thousands a column is added up in no time, where objects would take longer than a reader waits.
 */
export interface DriftRanks {
  readonly customers: readonly {
    readonly customer_id: string;
    readonly name: string;
    readonly is_collective?: boolean | null;
  }[];
  readonly amounts: ArrayLike<number>;
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
export function driftSides({ customers, amounts }: DriftRanks, options: DriftSidesOptions) {
  const { words, formats, effect, named } = options;
  const text = words.charts.drift;
  const last = amounts.length - 1;
  let leaks = 0;
  while (leaks <= last && amounts[leaks]! <= -halfUnit) leaks += 1;
  let gains = 0;
  while (gains <= last && amounts[last - gains]! >= halfUnit) gains += 1;

  /** The bars of a side of so many, whose place counts from its end. */
  const side = (count: number, place: (nth: number) => number, key: string, most: number): DriftBar[] => {
    const shown = count <= most + 1 ? count : most;
    const bars = Array.from({ length: shown }, (_, nth): DriftBar => {
      const customer = customers[place(nth)]!;
      const amount = amounts[place(nth)]!;
      const label = shownName(customer, words);
      const hover = `${label}\n${formats.change(amount)}`;
      return { key: customer.customer_id, label, amount, href: customerHref(customer.customer_id), hover };
    });
    if (shown === count) return bars;
    const rest = sum(place(shown), place(count - 1));
    const label = text.others(formats.count(count - shown));
    const each = text.each_below(formats.money(Math.abs(amounts[place(shown)]!)));
    const hover = [label, formats.change(rest), each].join("\n");
    return [...bars, { key, label, amount: rest, href: null, hover }];
  };
  /** Euros a year of the places from one to another, both included. */
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) total += amounts[at]!;
    return total;
  };

  const [lost, gained] =
    effect === null ? ([text.leaks, text.gains] as const) : ([text.leaks_of, text.gains_of] as const);
  const first = Math.min(leaks, named);
  const sentence = [
    leaks > 0 &&
      lost(
        formats.count(leaks),
        formats.money(-sum(0, leaks - 1)),
        formats.share(sum(0, first - 1) / sum(0, leaks - 1), 0),
        formats.count(first),
      ),
    gains > 0 && gained(formats.count(gains), formats.money(sum(last - gains + 1, last))),
  ]
    .filter(Boolean)
    .join("; ");
  return {
    bars: [
      ...side(leaks, (nth) => nth, "others leak", named),
      ...side(gains, (nth) => last - nth, "others gain", Math.ceil(named / 2)).reverse(),
    ],
    caption: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  };
}
