import { beforeAll, expect, test } from "vitest";
import { fillTable, rows } from "../../../src/pipeline/database.js";
import { sideTests } from "../../../src/pipeline/marts/side_tests.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();
const month = (i: number) => new Date(Date.UTC(2024, i, 1));

interface Month {
  customer_id: string;
  month: Date;
  hours: number | null;
  orders: number;
}

/** The months of a customer from January 2024 on: hours and orders of each, null for one that is not there. */
const customer = (id: string, months: readonly (readonly [hours: number | null, orders: number] | null)[]) =>
  months.flatMap((one, i): Month[] =>
    one === null ? [] : [{ customer_id: id, month: month(i), hours: one[0], orders: one[1] }],
  );
const same = (hours: number, orders: number, times: number) =>
  Array.from({ length: times }, () => [hours, orders] as const);

beforeAll(() =>
  connection.run("set variable history_from = date '2024-01-01'; set variable as_of = date '2025-06-30'"),
);

/** What is told of moments (customer, month of 2024 counted from 0), in the order of their numbers. */
async function tested(months: readonly Month[], moments: readonly (readonly [string, number])[]) {
  await fillTable(
    connection,
    "given_months",
    { customer_id: "VARCHAR", month: "DATE", hours: "DOUBLE", orders: "INTEGER" },
    months,
  );
  await fillTable(
    connection,
    "given_moments",
    { id: "INTEGER", customer_id: "VARCHAR", month: "DATE" },
    moments.map(([customer_id, at], i) => ({ id: i + 1, customer_id, month: month(at) })),
  );
  await sideTests(connection, {
    ...{ moments: "given_moments", months: "given_months" },
    ...{ ratio: "hours_per_order", result: "told" },
  });
  return rows(
    connection,
    "select id, before, after, round(p_value, 4) as p, season_years as years, is_season from told order by id",
  );
}

test("six months on each side count, the moment's own month and those further off do not", async () =>
  expect(
    await tested(customer("A", [[99, 1], ...same(2, 2, 6), [50, 1], ...same(6, 2, 6), [99, 1]]), [["A", 7]]),
  ).toEqual([{ id: 1, before: 1, after: 3, p: 0.0022, years: 0, is_season: null }]));

test("hours without orders count in the sums, and months with neither, or of unknown hours, are not there", async () =>
  expect(
    await tested(
      customer("A", [
        ...[[null, 2] as const, [0, 0] as const, ...same(2, 2, 4)],
        ...[[9, 9] as const, [2, 0] as const, ...same(2, 2, 4)],
      ]),
      [["A", 6]],
    ),
  ).toMatchObject([{ before: 1, after: 10 / 8 }]));

test("three months on a side tell nothing, nor does a customer without months, nor no moments", async () => {
  const short = customer("A", [...same(1, 1, 3), [1, 1], ...same(5, 1, 6)]);
  expect(await tested(short, [["A", 3]])).toEqual([]);
  expect(await tested(short, [["B", 3]])).toEqual([]);
  expect(await tested(short, [])).toEqual([]);
  expect(await tested([], [["A", 3]])).toEqual([]);
});

test("months after the as-of month are not looked at", async () => {
  const later = customer("A", [
    ...Array.from({ length: 11 }, () => null),
    ...same(1, 1, 6),
    ...same(5, 1, 7),
  ]);
  // The as-of month is June 2025, the eighteenth: of the months at 5 after May 2025 it is the only one.
  expect(await tested(later, [["A", 16]])).toEqual([]);
});

test("months that do not differ are as far apart in every way, and two moments of a customer are told apart", async () =>
  expect(
    await tested(customer("A", [...same(3, 2, 8), ...same(6, 2, 8)]), [
      ["A", 7],
      ["A", 4],
    ]),
  ).toMatchObject([
    { id: 1, before: 1.5, after: 3 },
    // The four before it at 3; three at 3 and three at 6 after.
    { id: 2, before: 1.5, after: 2.25 },
  ]));

test("hours that are taken back weigh as they are", async () =>
  expect(
    await tested(customer("A", [...same(2, 1, 5), [-4, 0], [9, 9], ...same(2, 1, 6)]), [["A", 6]]),
  ).toMatchObject([{ before: 6 / 5, after: 2 }]));
