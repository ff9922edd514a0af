import type { LeverTarget } from "../../lib/talk/close_gap.js";
import type { Levers } from "../../lib/talk/what_if.js";
import { urlState } from "../state.js";
import type { HandleRow } from "./handle_texts.js";

/** A lever as the address names it. */
export type LeverKey = "price" | "minutes" | "orders" | "fee";

/** Levers in the address: empty where they stand as they do now. */
export type LeversAsked = Readonly<Record<LeverKey, string>>;

/** No lever moved. */
export const unmoved: LeversAsked = { price: "", minutes: "", orders: "", fee: "" };

/** The levers of a customer's page, kept in its address. */
export const leverState = () => urlState({ ...unmoved });
export type LeverState = ReturnType<typeof leverState>;

const leverOfKey = {
  price: "price",
  minutes: "minutes_per_order",
  orders: "orders",
  fee: "rush_fee",
} as const;
const keyOfKind: Readonly<Record<string, LeverKey>> = {
  price: "price",
  minutes_per_order: "minutes",
  order_size: "orders",
  rush_fee: "fee",
};

/** The levers that the address asks for; one that is no number stands as it does now. */
export function leversAsked(asked: LeversAsked, now: Levers): Levers {
  const number = (key: LeverKey) => {
    const value = Number(asked[key]);
    return asked[key] !== "" && Number.isFinite(value) ? fromSlider(key, value) : now[leverOfKey[key]];
  };
  return {
    price: number("price"),
    minutes_per_order: number("minutes"),
    orders: number("orders"),
    rush_fee: number("fee"),
  };
}

/** Levers as the address writes them, those that stand as now left out. */
export function writeLevers(levers: Levers, now: Levers): LeversAsked {
  const write = (key: LeverKey) => {
    const value = levers[leverOfKey[key]];
    return Math.abs(value - now[leverOfKey[key]]) < 1e-9 ? "" : written(toSlider(key, value));
  };
  return { price: write("price"), minutes: write("minutes"), orders: write("orders"), fee: write("fee") };
}

/** Where a handle would have a lever stand, on its slider and in the year, and what that brings. */
export interface LeverGoal {
  readonly key: LeverKey;
  readonly value: number;
  readonly target: LeverTarget;
  readonly amount: number;
  readonly is_whole: boolean | null;
}

/** The lever that a handle moves and where it would have to stand; null for a least order value, which has none. */
export function targetOf(
  handle: Pick<HandleRow, "kind" | "lever_to" | "amount" | "is_whole">,
): LeverGoal | null {
  const { kind, lever_to, amount, is_whole } = handle;
  const key = keyOfKind[kind];
  if (!key || lever_to === null) return null;
  const target = { lever: leverOfKey[key], to: lever_to };
  return { key, value: toSlider(key, lever_to), target, amount, is_whole };
}

/** A figure as the address writes it: four decimals at most. */
export const written = (value: number) => String(Number(value.toFixed(4)));

// Prices move in percent from now, everything else in its own unit.
const toSlider = (key: LeverKey, value: number) => (key === "price" ? 100 * (value - 1) : value);
const fromSlider = (key: LeverKey, value: number) => (key === "price" ? 1 + value / 100 : value);
