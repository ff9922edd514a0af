import type { Month } from "./calendar.js";

/** One article in a customer's basket, with its share of the volume before and after a change of mix. */
export interface BasketItem {
  product: number;
  share: number;
  shareAfter: number;
}

/** What a customer is by design, before chance. */
export interface Customer {
  /** Rank in the draw: the key of its chance, not of its size. */
  key: number;
  id: string;
  name: string;
  segment: string;
  sector: string;
  country: string;
  manager: number;
  desk: number;
  since: string;
  /** First month with orders, and the first month without. */
  start: number;
  stop: number;
  inMaster: boolean;
  aliasOf: string | null;
  /** Orders a month, lines an order, cents a line (at list prices of the first year). */
  orders: number;
  linesPerOrder: number;
  lineValue: number;
  discount: number;
  hoursPerOrder: number;
  visitsPerYear: number;
  rushShare: number;
  basket: BasketItem[];
  /** Yearly change of orders, of the discount share and of hours an order. */
  growth: number;
  discountDrift: number;
  hoursDrift: number;
  /** Order level of each calendar month. */
  season: readonly number[];
  /** What a planted story changes in a month. */
  change: ((plan: Plan, month: number) => void) | null;
}

/** What is expected of a customer in one month: the noise-free model behind both the exports and truth.json. */
export interface Plan {
  orders: number;
  linesPerOrder: number;
  /** Cents a line at list prices of the first year. */
  lineValue: number;
  discount: number;
  /** Month whose list price is charged; an earlier one where prices were frozen. */
  priceMonth: number;
  /** How far the mix has moved, 0–1. */
  mix: number;
  hoursPerOrder: number;
  rushShare: number;
  hoursPerRush: number;
}

/** Order level of the calendar months in a trade that stops for the building holidays and at Christmas. */
export const buildingSeason = [0.95, 1, 1.08, 1.03, 1.02, 1.05, 0.92, 0.82, 1.08, 1.1, 1.08, 0.87] as const;

/** The expectation of one month; null where the customer does not buy. */
export function plan(customer: Customer, { index, month }: Month): Plan | null {
  if (index < customer.start || index >= customer.stop) return null;
  const years = (index - customer.start) / 12;
  const expected: Plan = {
    orders: customer.orders * Math.pow(1 + customer.growth, years) * customer.season[month - 1]!,
    linesPerOrder: customer.linesPerOrder,
    lineValue: customer.lineValue,
    discount: customer.discount + customer.discountDrift * years,
    priceMonth: index,
    mix: 0,
    hoursPerOrder: customer.hoursPerOrder * (1 + customer.hoursDrift * years),
    rushShare: customer.rushShare,
    hoursPerRush: 0.5,
  };
  customer.change?.(expected, index);
  return expected.orders > 0 ? expected : null;
}

/** The share of the volume that an article has in a month. */
export function shareOf(item: BasketItem, mix: number): number {
  return item.share + mix * (item.shareAfter - item.share);
}

/** Hours of one visit on average. */
export const hoursPerVisit = 1.5;

/** Whether a customer is visited in a month: spread evenly over the year, the same every year. */
export function isVisited({ visitsPerYear, key }: Customer, month: number): boolean {
  const offset = key % 12;
  const before = Math.floor(((month + offset) * visitsPerYear) / 12);
  return Math.floor(((month + offset + 1) * visitsPerYear) / 12) > before;
}
