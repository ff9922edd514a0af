import type { Customer } from "../../schema.js";
import { sumKnown } from "../lines/sum_known.js";

const amounts = [
  "revenue",
  "gross_margin",
  "contribution",
  "hours",
] as const satisfies readonly (keyof Customer)[];

/** Sums over customers in the current window; null where the figure is known of none of them. */
export type CustomerSums = Record<(typeof amounts)[number], number | null>;

/** Net revenue, gross margin, contribution and hours of some customers together. */
export function customerSums(customers: readonly Pick<Customer, (typeof amounts)[number]>[]): CustomerSums {
  return Object.fromEntries(
    amounts.map((amount) => [amount, sumKnown(customers.map((customer) => customer[amount]))]),
  ) as CustomerSums;
}
