/** What a customer's orders took in one month. */
export interface ServedMonth {
  readonly hours: number;
  readonly orders: number;
}

/** Hours per order before and after, and how often chance alone would part the months as far. */
export interface BeforeAfter {
  before: number;
  after: number;
  p_value: number;
}

/** Months on each side below which the smallest possible p-value passes 0.05: nothing can be told from them (metrics §7). */
export const leastMonths = 4;

/**
 * Hours per order (sums over sums) before and after an event, with an exact permutation test: the share of all ways to choose as many
 * of the months for "after" whose difference is at least as large, either way. Months without orders belong to no side. Null with
 * fewer than four months with orders on either side.
 */
export function beforeAfter(
  before: readonly ServedMonth[],
  after: readonly ServedMonth[],
): BeforeAfter | null {
  const [left, right] = [before, after].map((side) => side.filter(({ orders }) => orders > 0)) as [
    ServedMonth[],
    ServedMonth[],
  ];
  if (left.length < leastMonths || right.length < leastMonths) return null;
  const all = [...left, ...right];
  const total = sumOf(all);
  const seen = Math.abs(perOrder(sumOf(right)) - perOrder(sumOf(left)));
  let [ways, asFar] = [0, 0];
  const choose = (from: number, left_: number, hours: number, orders: number) => {
    if (left_ === 0) {
      const rest = { hours: total.hours - hours, orders: total.orders - orders };
      ways += 1;
      if (Math.abs(hours / orders - perOrder(rest)) >= seen - 1e-9 * Math.max(seen, 1e-9)) asFar += 1;
      return;
    }
    for (let i = from; i <= all.length - left_; i += 1)
      choose(i + 1, left_ - 1, hours + all[i]!.hours, orders + all[i]!.orders);
  };
  choose(0, right.length, 0, 0);
  return { before: perOrder(sumOf(left)), after: perOrder(sumOf(right)), p_value: asFar / ways };
}

function sumOf(months: readonly ServedMonth[]): ServedMonth {
  return {
    hours: months.reduce((sum, { hours }) => sum + hours, 0),
    orders: months.reduce((sum, { orders }) => sum + orders, 0),
  };
}

function perOrder({ hours, orders }: ServedMonth): number {
  return hours / orders;
}
