import { expect, test } from "vitest";
import { stoppedGood } from "../../../src/lib/tiers/stopped_good.js";

const since = new Date("2026-04-01");
const customer = (customer_id: string, contribution: number | null, silent_since: Date | null = since) => ({
  ...{ customer_id, contribution, silent_since, is_collective: customer_id === "cash" },
});
const found = (...rows: ReturnType<typeof customer>[]) =>
  stoppedGood(rows, "contribution").map(({ customer_id }) => customer_id);

test("stoppedGood tells who stopped, who brings most first, and by number where two bring as much", () =>
  expect(found(customer("3", 5), customer("2", 9), customer("1", 5), customer("4", 50, null))).toEqual([
    "2",
    "1",
    "3",
  ]));

test("stoppedGood leaves out who brings less than 0.2% of all that customers bring, or nothing", () =>
  expect(
    found(customer("all", 996, null), customer("two", 2), customer("one", 1.9), customer("loss", -40)),
  ).toEqual(["two"]));

test("stoppedGood names no card of many buyers, and counts what it brings among all", () =>
  expect(found(customer("cash", 999), customer("two", 2.1), customer("one", 1.9))).toEqual(["two"]));

test("stoppedGood of customers whose measure is not known is nobody", () =>
  expect(found(customer("1", null), customer("2", 0))).toEqual([]));
