import { describe, expect, it } from "vitest";
import { leastOrderValue } from "../../../src/lib/talk/least_order_value.js";

/** 100 orders a year, half an hour each at 60, and a margin of a quarter: an order costs 30 and needs 120 to bring that in. */
const customer = {
  orders: 100,
  hours: 50,
  rate: 60,
  margin_share: 0.25,
  order_values: [1000, 400, 120, 100, 40],
};

describe("least order value", () => {
  it("is what an order costs over the margin share, with what the orders below it lose", () => {
    expect(leastOrderValue(customer)).toEqual({ value: 120, amount: 25 });
  });
  it("is none where no order is that small, credits aside", () => {
    expect(leastOrderValue({ ...customer, order_values: [1000, 400, 120, -40, 0] })).toBeNull();
  });
  it("is none where most orders are that small: that would be another customer", () => {
    expect(leastOrderValue({ ...customer, order_values: [1000, 40, 30] })).toBeNull();
    expect(leastOrderValue({ ...customer, order_values: [1000, 40] })).toEqual({ value: 120, amount: 20 });
  });
  it.each([["hours"], ["rate"], ["margin_share"]])("is none where %s is not known", (field) => {
    expect(leastOrderValue({ ...customer, [field]: null })).toBeNull();
  });
  it("is none without a margin or orders", () => {
    expect(leastOrderValue({ ...customer, margin_share: -0.1 })).toBeNull();
    expect(leastOrderValue({ ...customer, orders: 0 })).toBeNull();
  });
});
