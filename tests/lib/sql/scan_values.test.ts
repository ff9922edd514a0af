import { describe, expect, test } from "vitest";
import { heldValues } from "../../../src/lib/sql/scan_values.js";

const scan = (table: string, filters?: string | string[]) => ({
  name: "SEQ_SCAN ",
  children: [],
  extra_info: { Table: table, Projections: "", ...(filters === undefined ? {} : { Filters: filters }) },
});
const held = (...children: object[]) =>
  Object.fromEntries(heldValues(JSON.stringify([{ name: "UNION", children, extra_info: {} }])));

describe("heldValues(plan)", () => {
  test("gives the values to which a scan holds the column that a table is sorted by", () => {
    expect(held(scan("customers", "customer_id='K1'"))).toEqual({ customers: ["K1"] });
    expect(held(scan("invoice_lines", ["date>='2026-01-01'::DATE", "customer_id='K''1'"]))).toEqual({
      invoice_lines: ["K'1"],
    });
    expect(
      held(scan("invoice_lines", "(customer_id IN (CAST('a, b' AS VARCHAR), CAST('c''d' AS VARCHAR)))")),
    ).toEqual({ invoice_lines: ["a, b", "c'd"] });
    expect(held(scan("group_bridges", "product_group=''"))).toEqual({ group_bridges: [""] });
  });

  test("joins the values of several scans, and gives none where one of them is not held", () => {
    const one = scan("customers", "customer_id='K1'");
    expect(held(one, scan("customers", "customer_id='K2'"))).toEqual({ customers: ["K1", "K2"] });
    expect(held(one, scan("customers"), scan("handles", "customer_id='K1'"))).toEqual({ handles: ["K1"] });
    expect(held(scan("customers"), one)).toEqual({});
  });

  test.each([
    ["another column", "segment='K1'"],
    ["a range", "customer_id>='K1' AND customer_id<'K2'"],
    ["either of two columns", "((customer_id = CAST('K1' AS VARCHAR)) OR (name = CAST('x' AS VARCHAR)))"],
    ["what is made of it", "(lower(customer_id) = 'k1')"],
    ["what is no more than a hint", "optional: customer_id='K1'"],
    ["a text of two lines that looks like it", ["name='x", "customer_id=''''", "y'"]],
  ])("knows none from %s", (_, filters) => expect(held(scan("customers", filters))).toEqual({}));

  test("gives none of more values than it is worth to look for", () => {
    const among = (count: number) =>
      `(customer_id IN (${Array.from({ length: count }, (_, i) => `CAST('${i}' AS VARCHAR)`).join(", ")}))`;
    expect(held(scan("customers", among(50))).customers).toHaveLength(50);
    expect(held(scan("customers", among(51)))).toEqual({});
  });
});
