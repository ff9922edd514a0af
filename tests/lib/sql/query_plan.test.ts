import { describe, expect, test } from "vitest";
import { isDescription, isOpaque, namedTables, scannedColumns } from "../../../src/lib/sql/query_plan.js";

const scan = (table: string, projections?: string | string[]) => ({
  name: "SEQ_SCAN ",
  children: [],
  extra_info: { Table: table, ...(projections === undefined ? {} : { Projections: projections }) },
});
const plan = (...children: object[]) => JSON.stringify([{ name: "HASH_JOIN", children, extra_info: {} }]);
const columns = (text: string) => Object.fromEntries(scannedColumns(text));

describe("scannedColumns", () => {
  test("scannedColumns(plan) joins what each scan of a table names", () => {
    const text = plan(
      scan("customers", ["name", "revenue"]),
      scan("movements", "tier"),
      scan("customers", "since"),
    );
    expect(columns(text)).toEqual({ customers: ["name", "revenue", "since"], movements: ["tier"] });
  });

  test("of a table of which only rows are counted no column is wanted", () => {
    expect(columns(plan(scan("customers", "")))).toEqual({ customers: [] });
  });

  test("a scan that names no columns, or one that is not known, wants the whole table", () => {
    expect(columns(plan(scan("drift_ranking")))).toEqual({
      drift_ranking: ["drift_rank", "customer_id", "name"],
    });
    expect(columns(plan(scan("drift_ranking", ["name", "elsewhere"])))).toEqual({
      drift_ranking: ["drift_rank", "customer_id", "name"],
    });
  });

  test("names with a schema before them and tables of others are told apart", () => {
    expect(columns(plan(scan("memory.main.customers", "name"), scan("pg_class", "oid")))).toEqual({
      customers: ["name"],
    });
  });
});

test("namedTables(sql) gives tables that stand as words, in any case", () => {
  expect(namedTables("from Customers c join customer_months_of_mine using (customer_id)")).toEqual([
    "customers",
  ]);
});

test.each([
  ["describe customers", true],
  ["-- what is there\n/* all */ show tables", true],
  ["select describe from customers", false],
  ["descend", false],
])("isDescription(%j) is %s", (sql, is) => expect(isDescription(sql)).toBe(is));

test.each([
  ["pivot movements on tier using sum(customer_count)", true],
  ["select * from (pivot_wider movements on tier)", true],
  ["unpivot customers on revenue", false],
  ["explain select 1", true],
  ["select sum(revenue) from main.customers", true],
  ['select 1 from memory."main"."customers"', true],
  ["with main as (select 1 as x) select main.x from main", false],
  ["select pivotal from customers", false],
  ["select segment, sum(revenue) from customers group by rollup(segment)", true],
  ["select sum(revenue) from customers group by CUBE (segment)", true],
  ["select sum(revenue) from customers group by grouping  sets ((segment), ())", true],
])("isOpaque(%j) is %s", (sql, is) => expect(isOpaque(sql)).toBe(is));
