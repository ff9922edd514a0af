import type { Row } from "../../schema.js";
import type { ClientYear } from "./client_years.js";
import type { SlipSeries } from "../changes/slip_points.js";

/** Something that both sides can see changing between two years. */
export type ClientChangeKind =
  | "bought_more"
  | "bought_less"
  | "orders_smaller"
  | "orders_larger"
  | "orders_more"
  | "orders_fewer"
  | "order_size_up"
  | "order_size_down"
  | "minutes_up"
  | "minutes_down";

/** What both see changing; `began` where one dated change goes the same way. */
export interface ClientChange {
  kind: ClientChangeKind;
  began: { from: Date; to: Date } | null;
}

type DatedSeries = Extract<SlipSeries, "orders" | "order_size" | "hours_per_order">;

/** The dated series in which a change shows, and whether it rose there. What is bought has none: it is orders times their size. */
const dated: Readonly<Partial<Record<ClientChangeKind, readonly [DatedSeries, boolean]>>> = {
  orders_smaller: ["order_size", false],
  orders_larger: ["order_size", true],
  orders_more: ["orders", true],
  orders_fewer: ["orders", false],
  order_size_up: ["order_size", true],
  order_size_down: ["order_size", false],
  minutes_up: ["hours_per_order", true],
  minutes_down: ["hours_per_order", false],
};

/** A change by at least this share of what it was is worth a sentence. */
const leastShare = 0.15;
/** Orders a year below which their number and size are too bumpy to say so. */
const leastOrders = 6;

/**
 * What changed between two years in figures that both sides have, in the order of a conversation: what was bought, how it was
 * ordered, what an order takes. Orders that grew smaller and more frequent together are one change, and so is the reverse.
 */
export function clientChanges(
  before: ClientYear,
  now: ClientYear,
  points: readonly Row<"change_points">[],
): ClientChange[] {
  const found: ClientChange[] = [];
  const say = (direction: number, up: ClientChangeKind, down: ClientChangeKind) => {
    const kind = direction > 0 ? up : down;
    if (direction !== 0) found.push({ kind, began: begin(kind, points) });
  };
  say(directionOf(before.revenue, now.revenue), "bought_more", "bought_less");
  if (before.orders < leastOrders || now.orders < leastOrders) return found;
  const [count, size] = [
    directionOf(before.orders, now.orders),
    directionOf(before.order_size, now.order_size),
  ];
  if (count * size < 0) say(size, "orders_larger", "orders_smaller");
  else {
    say(count, "orders_more", "orders_fewer");
    say(size, "order_size_up", "order_size_down");
  }
  say(directionOf(before.minutes_per_order, now.minutes_per_order), "minutes_up", "minutes_down");
  return found;
}

/** 1 where a figure rose by at least the least share, −1 where it fell as much, else 0; 0 too where there was nothing before. */
function directionOf(before: number | null, now: number | null): number {
  if (before === null || now === null || !(before > 0)) return 0;
  const change = now / before - 1;
  return Math.abs(change) < leastShare ? 0 : Math.sign(change);
}

function begin(kind: ClientChangeKind, points: readonly Row<"change_points">[]): ClientChange["began"] {
  const [series, rose] = dated[kind] ?? [];
  const [only, other] = points.filter((point) => point.is_shown && point.series === series);
  if (!only || other || (only.level_after ?? 0) > (only.level_before ?? 0) !== rose) return null;
  return { from: only.month_from, to: only.month_to };
}
