import { describe, expect, test } from "vitest";
import { firstRows } from "../../../src/lib/sql/first_rows.js";

interface Node {
  name: string;
  extra_info: object;
  children: Node[];
}
const node = (name: string, children: Node[] = [], extra_info = {}): Node => ({ name, extra_info, children });
const scan = node("SEQ_SCAN ", [], { Table: "memory.planned.invoice_lines" });
const limited = (...children: Node[]) => JSON.stringify([node("STREAMING_LIMIT", children)]);

describe("firstRows(plan, sql)", () => {
  test.each([
    ["from invoice_lines limit 10", 10],
    ["select revenue from invoice_lines\nLIMIT 10 OFFSET 5;", 15],
    ["from invoice_lines offset 5 limit 10", 15],
    ["from invoice_lines limit 0", 0],
  ])("of %j are %i rows", (sql, rows) =>
    expect(firstRows(limited(scan), sql)).toEqual({ table: "invoice_lines", rows }),
  );

  test("goes through what is reckoned row by row", () => {
    const plan = limited(node("PROJECTION", [node("PROJECTION", [scan])]));
    expect(firstRows(plan, "select revenue + 1 from invoice_lines limit 3")?.rows).toBe(3);
    expect(firstRows(JSON.stringify([node("LIMIT", [scan])]), "from invoice_lines limit 3")?.rows).toBe(3);
  });

  test.each([
    ["orders", node("ORDER_BY", [scan])],
    ["leaves out rows", node("FILTER", [scan])],
    ["joins", node("PROJECTION", [scan, scan])],
    ["reads no table of the report", node("DUMMY_SCAN")],
    [
      "reads what is held to a value",
      { ...scan, extra_info: { ...scan.extra_info, Filters: "date>'2026'" } },
    ],
    ["reads nothing", node("PROJECTION")],
  ])("knows none where a query %s", (_, child) =>
    expect(firstRows(limited(child), "select * from invoice_lines limit 3")).toBeNull(),
  );

  test("knows none without a limit above all else", () => {
    expect(firstRows(JSON.stringify([scan]), "from invoice_lines")).toBeNull();
    const inner = JSON.stringify([node("UNGROUPED_AGGREGATE", [node("STREAMING_LIMIT", [scan])])]);
    expect(firstRows(inner, "select count(*) from (from invoice_lines limit 10)")).toBeNull();
  });

  test.each([
    "from invoice_lines limit 100 -- limit 10",
    "from invoice_lines limit 100 /* all */ limit 10",
    "from (from invoice_lines limit 100) limit 10",
    "from invoice_lines offset (select 5) limit 10",
    "from invoice_lines limit 1e3",
    "from invoice_lines limit 10%",
    "from invoice_lines limit (select 10)",
  ])("takes no number from %j", (sql) => expect(firstRows(limited(scan), sql)).toBeNull());
});
