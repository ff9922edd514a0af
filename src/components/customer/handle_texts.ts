import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import type { TalkWords } from "../../lib/words/talk.js";
import type { Row } from "../../schema.js";
import type { Report } from "../report.js";

/** A handle as its table holds it. */
export type HandleRow = Row<"handles">;

/** A handle in a few words. */
export function handleTitle(row: HandleRow, { formats }: Report, { kinds }: TalkWords["handles"]): string {
  const [from, to] = [row.lever_from ?? 0, row.lever_to ?? 0];
  switch (row.kind) {
    case "price":
      return kinds.price(formats.share(to - 1, digitsApart(100 * from, 100 * to, 1)));
    case "minutes_per_order": {
      const digits = digitsApart(from, to, 0);
      return kinds.minutes_per_order(formats.number(from, digits), formats.number(to, digits));
    }
    case "order_size":
      // Of an order a part is not left out; what floating point takes off a whole number must not take an order.
      return kinds.order_size(formats.count(from), formats.count(Math.floor(to + 1e-9)));
    case "minimum_order":
      return kinds.minimum_order(formats.money(to));
    default:
      return kinds.rush_fee(formats.cents(to), formats.count(row.rush_orders));
  }
}

/** The decimals that it takes to write two figures apart, from `least` up to three. */
function digitsApart(from: number, to: number, least: number): number {
  let digits = least;
  while (digits < 3 && from.toFixed(digits) === to.toFixed(digits)) digits += 1;
  return digits;
}

/** The figures that a handle rests on, how sure its hours are, and the opposite reading. */
export function handleBasis(row: HandleRow, { facts, formats }: Report, text: TalkWords["handles"]): string {
  const perOrder = formats.fixed(row.hours_per_order, 2);
  const rate = formats.cents(row.rate);
  const count = formats.count(row.rush_orders);
  const rests: Record<string, () => string> = {
    price: () => text.rests.price(formats.money(row.revenue)),
    minutes_per_order: () =>
      text.rests.minutes_per_order(
        formats.count(row.orders),
        rate,
        formats.number(60 * (row.usual_hours_per_order ?? 0), 0),
      ),
    order_size: () => text.rests.order_size(perOrder, rate),
    minimum_order: () => text.rests.minimum_order(perOrder, rate, formats.share(row.margin_share)),
    rush_fee: () => text.rests.rush_fee(count),
  };
  const opposite: Readonly<Record<string, string>> = text.opposite;
  const confidence: Readonly<Record<string, string>> = text.confidence;
  // Who sells no goods has no purchasing to look at.
  const other = row.kind === "price" && !sellsGoods(facts) ? "price_of_hours" : row.kind;
  return [rests[row.kind]?.(), row.kind === "price" ? null : confidence[row.confidence], opposite[other]]
    .filter(Boolean)
    .join(" ");
}
