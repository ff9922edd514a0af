import { calendar, yearMonth, type Month } from "../../src/demo/calendar.js";
import { customers } from "../../src/demo/customers.js";
import type { Member } from "../../src/demo/member.js";
import { expectedOver } from "../../src/demo/expectation.js";
import { catalogue, type Catalogue } from "../../src/demo/products.js";

/** Relative difference below which a month of the model is as it would be without the story: rounding of whole cents. */
const rounding = 1e-4;

/**
 * The first month in which the noise-free model of each planted story differs from the same customer without it, by customer number.
 * It is the month of the story itself, but where nothing happens at first: a price that is fixed while no other rises.
 */
export function visibleSince(seed: number, count: number, monthCount: number): Map<string, string> {
  const months = calendar(monthCount);
  const goods = catalogue(seed, months);
  const members = customers(seed, count, months, goods);
  return new Map(
    members.flatMap((member) => {
      if (!member.story || !member.change) return [];
      const first = months.find((month) => differs(member, month, months, goods));
      return first ? [[member.id, yearMonth(first)] as const] : [];
    }),
  );
}

function differs(member: Member, month: Month, months: readonly Month[], goods: Catalogue): boolean {
  const [now, otherwise] = [member, { ...member, change: null }].map((one) =>
    expectedOver(one, [month], months, goods),
  );
  return (["orders", "hours", "revenue", "grossMargin"] as const).some(
    (figure) => Math.abs(now![figure] - otherwise![figure]) > rounding * Math.abs(otherwise![figure]),
  );
}
