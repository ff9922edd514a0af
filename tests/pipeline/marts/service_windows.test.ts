import { beforeAll, beforeEach, expect, test } from "vitest";
import { fillTable, rows } from "../../../src/pipeline/database.js";
import { makeMart, memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();

/** Windows by number: orders, hours and what these cost; and bridges from one to another, A's and B's. */
beforeAll(async () => {
  const windows: [orders: number, hours: number | null, cost: number | null][] = [
    [10, 5, 300],
    [12, 8, 400],
    [0, 0, 0],
    [4, -1, -60],
    [9, null, null],
    [7, 0, 0],
  ];
  await fillTable(
    connection,
    "customer_windows",
    { window_no: "INTEGER", orders: "INTEGER", hours: "DOUBLE", cost_to_serve: "DOUBLE" },
    windows.map(([orders, hours, cost_to_serve], i) => ({ window_no: i + 1, orders, hours, cost_to_serve })),
  );
  await fillTable(
    connection,
    "bridge_windows",
    { customer_id: "VARCHAR", bridge_no: "INTEGER", before_no: "INTEGER", after_no: "INTEGER" },
    [
      { customer_id: "A", bridge_no: 1, before_no: 1, after_no: 2 },
      { customer_id: "A", bridge_no: 2, before_no: 3, after_no: 1 },
      { customer_id: "B", bridge_no: 3, before_no: 4, after_no: 1 },
      { customer_id: "B", bridge_no: 4, before_no: 5, after_no: 1 },
      { customer_id: "B", bridge_no: 5, before_no: 3, after_no: 6 },
      { customer_id: "B", bridge_no: 6, before_no: 1, after_no: 1 },
      { customer_id: "B", bridge_no: 7, before_no: 4, after_no: 6 },
    ],
  );
  await connection.run(
    `create table product_sums as
     select bridge_no, volume_before::double as volume_before, volume_after::double as volume_after, unpriced_before, unpriced_after
     from (values (1, 900, 1000, 900, 0), (6, 600, 1000, 670, 124), (2, 100, 1000, 0, 0), (3, 1001, 100, 0, 0)) as sums(bridge_no, volume_before, volume_after, unpriced_before, unpriced_after)`,
  );
  await connection.run("set variable has_cost = true; set variable hour_rate = 45::decimal(18, 4)");
  await makeMart(connection, "service_windows", "view");
});
beforeEach(() => connection.run("set variable has_cost = true"));

const bridge = async (number: number) =>
  rows(
    connection,
    `select * exclude (customer_id, bridge_no) from service_windows where bridge_no = ${number}`,
  );

test("both windows have their orders, hours, own rate and volume; the change is what was saved", async () =>
  expect(await bridge(1)).toEqual([
    {
      ...{ volume_before: 900, volume_after: 1_000, orders_before: 10, orders_after: 12 },
      ...{ hours_before: 5, hours_after: 8, rate_before: 60, rate_after: 50, change: -100 },
    },
  ]));

test("no hours, and hours below zero, have no rate of their own: theirs is that of the other window", async () => {
  expect(await bridge(2)).toMatchObject([{ hours_before: 0, rate_before: 60, rate_after: 60, change: -300 }]);
  expect(await bridge(3)).toMatchObject([{ hours_before: -1, rate_before: 60, change: -360 }]);
});

test("no volume is none", async () =>
  expect(await bridge(7)).toMatchObject([{ volume_before: 0, volume_after: 0 }]));

test("where neither window has a rate of its own, theirs is that of all hours", async () =>
  expect(await bridge(7)).toMatchObject([
    { hours_before: -1, hours_after: 0, rate_before: 45, rate_after: 45, change: -60 },
  ]));

test("a window of which hours are not known has no bridge of service, nor have two that took none", async () => {
  expect(await bridge(4)).toEqual([]);
  expect(await bridge(5)).toEqual([]);
});

test("a window beside itself has one, in which nothing changes", async () =>
  expect(await bridge(6)).toMatchObject([{ rate_before: 60, rate_after: 60, change: 0 }]));

test("a volume that is less than what has no price in its window counts as none, on both sides", async () =>
  expect(await bridge(6)).toMatchObject([{ volume_before: 0, volume_after: 0 }]));

test("a volume more than ten times that of the other window counts as none, on both sides", async () => {
  expect(await bridge(2)).toMatchObject([{ volume_before: 100, volume_after: 1_000 }]);
  expect(await bridge(3)).toMatchObject([{ volume_before: 0, volume_after: 0 }]);
});

test("where costs of goods are not known there are none at all", async () => {
  await connection.run("set variable has_cost = false");
  expect(await rows(connection, "from service_windows")).toEqual([]);
});
