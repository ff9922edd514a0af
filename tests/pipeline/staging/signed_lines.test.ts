import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { createMacros } from "../../../src/pipeline/macros.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();
const sql = readFileSync("src/pipeline/staging/signed_lines.sql", "utf8");

/** A line as `stg_turned_lines` gives it: ten pieces of A for 100, and nothing else said; a value is SQL. */
const plain: Record<string, string> = {
  ...{
    source_file: "'lines.csv'",
    source_line: "2",
    raw_text: "null::varchar",
    excluded: "null::varchar",
    problem: "null::varchar",
  },
  ...{
    customer_id: "'A'",
    customer_id_raw: "'A'",
    customer_name: "null::varchar",
    date: "date '2024-03-05'",
  },
  ...{ invoice_id: "'F1'", has_no_header: "false", order_id: "'F1'" },
  ...{ product_id: "'bolt'", product_name: "'Bolt'", product_group: "'iron'" },
  ...{ currency: "'EUR'", exchange_rate: "1::decimal(20, 12)", is_credit_type: "false" },
  ...{
    quantity: "10::decimal(18, 6)",
    amount: "100::decimal(18, 4)",
    expected_amount: "null::decimal(18, 4)",
  },
  ...{ line_cost: "null::decimal(18, 4)", unit_cost: "null::decimal(18, 6)", profit: "null::decimal(18, 4)" },
  ...{ list_price: "null::decimal(18, 6)", unit_price: "null::decimal(18, 6)" },
  ...{ product_unit_cost: "null::decimal(18, 6)", product_list_price: "null::decimal(18, 6)" },
  ...{ discount_share: "null::double", discount_amount: "null::decimal(18, 4)" },
  ...{ freight: "null::decimal(18, 4)", payment_cost: "null::decimal(18, 4)" },
  ...{
    is_rush: "null::boolean",
    sales_channel: "null::varchar",
    is_duplicate: "false",
    is_in_other_file: "false",
  },
  ...{ is_turned: "false", convention: "'signed'", is_cost_unsigned: "false", is_discount_signed: "false" },
};

/** A line that differs from that in some fields, as it is staged; signed amount and quantity are those of the line unless they are given. */
async function staged(given: Record<string, string>, told: string): Promise<Record<string, unknown>> {
  const line = { ...plain, ...given };
  const fields = {
    signed_amount: `(${line.amount})::decimal(18, 4)`,
    signed_quantity: `(${line.quantity})::decimal(18, 6)`,
    ...line,
  };
  await connection.run(
    `create or replace temp table stg_turned_lines as select ${Object.entries(fields)
      .map(([name, value]) => `${value} as ${name}`)
      .join(", ")}`,
  );
  const [found] = await rows<Record<string, unknown>>(connection, `select ${told} from (${sql})`);
  return found!;
}

const one = async (given: Record<string, string>, told: string) =>
  (await staged(given, `${told} as told`)).told;
const credit = { amount: "-100", quantity: "-10" };
/** A credit note that its file writes with positive amounts. */
const turned = {
  is_turned: "true",
  signed_amount: "-100::decimal(18, 4)",
  signed_quantity: "-10::decimal(18, 6)",
};

beforeAll(() => createMacros(connection));
beforeEach(() => connection.run("set variable sells_goods = null; set variable currency = 'EUR'"));

describe("cost", () => {
  test.each([
    ["that of the line, before all else", { line_cost: "60", profit: "30", unit_cost: "5" }, 60],
    ["else what profit leaves of the amount", { profit: "30", unit_cost: "5" }, 70],
    ["else that of a piece times the quantity", { unit_cost: "5", product_unit_cost: "7" }, 50],
    ["else that of a piece of the product", { product_unit_cost: "7" }, 70],
    [
      "that of the product as it is, in the currency of the report, whatever that of the line",
      { product_unit_cost: "7", exchange_rate: "0.5::decimal(20, 12)", currency: "'USD'" },
      70,
    ],
    [
      "that of the line's own piece in the currency of the line",
      { unit_cost: "5", exchange_rate: "0.5::decimal(20, 12)", currency: "'USD'" },
      25,
    ],
    ["a loss costs more than it brings", { profit: "-20" }, 120],
    ["none without any of them", {}, null],
    ["none by the piece without a quantity", { unit_cost: "5", quantity: "null::decimal(18, 6)" }, null],
    ["that of a return is below zero, by the piece too", { ...credit, unit_cost: "5" }, -50],
    ["by profit a return of 100 that loses 30 gives 70 of goods back", { ...credit, profit: "-30" }, -70],
    [
      "written without a sign it follows its credit",
      { ...credit, line_cost: "60", is_cost_unsigned: "true" },
      -60,
    ],
    [
      "but not where it is below zero already",
      { ...credit, line_cost: "-60", is_cost_unsigned: "true" },
      -60,
    ],
    ["nor on a sale", { line_cost: "60", is_cost_unsigned: "true" }, 60],
    ["goods that go for nothing cost all the same", { amount: "0", line_cost: "60" }, 60],
    ["a credit that is turned turns its cost", { ...turned, line_cost: "60" }, -60],
    ["and its profit", { ...turned, profit: "30" }, -70],
  ])("is %s", async (_name, given, cost) => expect(await one(given, "cost")).toBe(cost));

  test("is zero where no goods are sold, unless a line says otherwise", async () => {
    await connection.run("set variable sells_goods = false");
    expect(await one({}, "cost")).toBe(0);
    expect(await one({ line_cost: "5" }, "cost")).toBe(5);
  });
});

describe("list revenue", () => {
  test.each([
    ["the amount and its discount in money", { discount_amount: "10" }, 110],
    [
      "of a return, whose discount is written with its sign",
      { ...credit, discount_amount: "-10", is_discount_signed: "true" },
      -110,
    ],
    ["of a return, whose discount is written without", { ...credit, discount_amount: "10" }, -110],
    ["of a credit that is turned", { ...turned, discount_amount: "10", is_discount_signed: "true" }, -110],
    ["the amount where a discount in money is zero", { discount_amount: "0" }, 100],
    ["by the share where a zero stands beside it", { discount_amount: "0", discount_share: "0.2" }, 125],
    [
      "the line's list price times its quantity, before a share",
      { list_price: "12", discount_share: "0.5" },
      120,
    ],
    [
      "by the share before the product's list price",
      { product_list_price: "12", discount_share: "0.2" },
      125,
    ],
    ["the product's list price times the quantity", { product_list_price: "12" }, 120],
    [
      "the product's list price as it is, in the currency of the report, whatever that of the line",
      { product_list_price: "12", exchange_rate: "0.5::decimal(20, 12)", currency: "'USD'" },
      120,
    ],
    [
      "the line's own list price in the currency of the line",
      {
        list_price: "12",
        product_list_price: "30",
        exchange_rate: "0.5::decimal(20, 12)",
        currency: "'USD'",
      },
      60,
    ],
    [
      "the unit price times the quantity, of what was given away",
      { amount: "0", unit_price: "11", discount_share: "1" },
      110,
    ],
    ["none where nothing is said of it", {}, null],
    ["none by a list price without a quantity", { list_price: "12", quantity: "null::decimal(18, 6)" }, null],
    [
      "none by a list price beside a quantity of 0, which would make all of the amount a discount below zero",
      { list_price: "12", product_list_price: "12", quantity: "0::decimal(18, 6)" },
      null,
    ],
    [
      "by the share beside a quantity of 0",
      { list_price: "12", discount_share: "0.2", quantity: "0::decimal(18, 6)" },
      125,
    ],
  ])("is %s", async (_name, given, list) => expect(await one(given, "list_revenue")).toBe(list));
});

test("amounts in another currency are all taken at its rate, and counts are not", async () =>
  expect(
    await staged(
      {
        ...{
          currency: "'USD'",
          exchange_rate: "0.9::decimal(20, 12)",
          line_cost: "60",
          discount_amount: "10",
        },
        ...{
          freight: "5::decimal(18, 4)",
          payment_cost: "2::decimal(18, 4)",
          expected_amount: "110::decimal(18, 4)",
        },
      },
      "revenue, cost, list_revenue, freight, payment_cost, expected_revenue, quantity",
    ),
  ).toEqual({
    ...{ revenue: 90, cost: 54, list_revenue: 99, freight: 4.5, payment_cost: 1.8 },
    ...{ expected_revenue: 99, quantity: 10 },
  }));

describe("what becomes of a line", () => {
  const nothing = "null::decimal(18, 4)";
  test.each([
    ["used", null, {}],
    ["used", null, { amount: "0" }],
    ["excluded", "status: Cancelled", { excluded: "'status: Cancelled'", amount: nothing }],
    ["quarantined", "not a date", { problem: "'not a date'", date: "null::date" }],
    ["quarantined", 'invoice "F1" has no header', { date: "null::date", has_no_header: "true" }],
    ["quarantined", "no date", { date: "null::date" }],
    ["quarantined", "no revenue: neither an amount nor quantity and unit price", { amount: nothing }],
    [
      "quarantined",
      "quantity × unit price is too large to be an amount",
      { amount: nothing, unit_price: "9::decimal(18, 6)" },
    ],
    [
      "quarantined",
      "no exchange rate for USD in 2024-03",
      { currency: "'USD'", exchange_rate: "null::decimal(20, 12)" },
    ],
    [
      "quarantined",
      "the amount is too large in the currency of the report",
      { amount: "90000000000000", exchange_rate: "2::decimal(20, 12)" },
    ],
  ])("%s: %s", async (state, reason, given) =>
    expect(await staged(given, "state, reason")).toEqual({ state, reason }),
  );
});

test("a credit is what its type says, or an amount below zero; nothing is none", async () => {
  expect(await one({}, "is_credit")).toBe(false);
  expect(await one({ amount: "0" }, "is_credit")).toBe(false);
  expect(await one({ amount: "-0.01" }, "is_credit")).toBe(true);
  expect(await one({ is_credit_type: "true" }, "is_credit")).toBe(true);
  expect(await one({ is_credit_type: "null::boolean" }, "is_credit")).toBe(false);
});

test("a line without a customer is unassigned, without an order that of its day, without a product that of its name or group", async () => {
  expect(
    await staged(
      { customer_id: "null::varchar", order_id: "null::varchar" },
      "customer_id, order_id, month::varchar as month",
    ),
  ).toEqual({ customer_id: "unassigned", order_id: "day 2024-03-05", month: "2024-03-01" });
  const key = (given: Record<string, string>) => one(given, "product_key");
  expect(await key({})).toBe("bolt");
  expect(await key({ product_id: "null::varchar" })).toBe("Bolt");
  expect(await key({ product_id: "null::varchar", product_name: "null::varchar" })).toBe("iron");
  expect(
    await key({ product_id: "null::varchar", product_name: "null::varchar", product_group: "null::varchar" }),
  ).toBe("");
});
