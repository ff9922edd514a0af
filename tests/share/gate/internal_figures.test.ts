import { afterAll, expect, test } from "vitest";
import { withDatabase } from "../../../src/pipeline/build.js";
import { internal, internalFigures } from "../../../src/share/gate/internal_figures.js";
import { schema, tableNames, type Column } from "../../../src/schema.js";
import { Place } from "../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

/** Two years in which a product's price went up by a tenth and another's cost by a fifth, every month alike. */
const lines = Array.from({ length: 24 }, (_, i) => {
  const [month, isNow] = [
    `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-${i === 23 ? 31 : 15}`,
    i >= 12,
  ];
  return [
    `A${i},${month},C1,bolt,iron,7,${isNow ? 77.7 : 70.7},35.35,1.25`,
    `A${i},${month},C1,nut,iron,3,30.3,${isNow ? 18.18 : 15.15},1.75`,
  ];
}).flat();

test("what each product's price, cost and volume did to the margin stays in the house, whatever is shared", async () => {
  const { path } = await place.build(
    place.folder({
      "report.yaml": ["sources: {invoice_lines: [{file: lines.csv}]}"],
      "lines.csv": [
        "invoice_id,date,customer_id,product_id,product_group,quantity,revenue,cost,freight",
        ...lines,
      ],
    }),
  );
  const figures = await withDatabase(path, (connection) =>
    internalFigures(connection, "C1", [
      "revenue",
      "orders",
      "products",
      "margin",
      "cost",
      "contribution",
      "service_cost",
    ]),
  );
  expect(figures).toContainEqual({ value: 84, where: "product_bridges.price" });
  expect(figures).toContainEqual({ value: -36.36, where: "product_bridges.cost" });
  expect(figures).toContainEqual({ value: 84, where: "group_bridges.price" });
  expect(figures).toContainEqual({ value: 1.75, where: "invoice_lines.freight" });
  expect(figures.map(({ where }) => where)).not.toContain("group_bridges.margin_after");
  // Of the group 12 × (108.00 − 35.35 − 18.18) now.
  const guarded = await withDatabase(path, (connection) => internalFigures(connection, "C1", ["revenue"]));
  expect(guarded).toContainEqual({ value: 653.64, where: "group_bridges.margin_after" });
  // All of the house: 12 × 101.00 then and 12 × 108.00 now.
  expect(figures).toContainEqual({ value: 1212, where: "report_facts.revenue_prior" });
  expect(figures).toContainEqual({ value: 2508, where: "report_facts.line_revenue" });
  expect(figures).toContainEqual({ value: 108, where: "portfolio_months.revenue" });
  expect(figures.map(({ where }) => where)).toEqual(
    expect.arrayContaining(
      ["mix", "volume", "new", "lost", "discount"].map((name) => `product_bridges.${name}`),
    ),
  );
});

test("a table of customers with money is one whose internal figures are looked for, or has been looked at and holds none of its own", () => {
  const named = new Set(internal.map(({ table }) => table));
  const left = tableNames.filter((table) => {
    const columns = Object.entries<Column>(schema[table].columns);
    const isOfCustomers = columns.some(([name]) => name === "customer_id");
    return isOfCustomers && columns.some(([, { kind }]) => kind === "money") && !named.has(table);
  });
  expect(left).toEqual([
    // The same as in customers, margin_bridges, change_points and handles.
    ...["curve_points", "customer_effects", "news", "summary_customers", "summary_handles"],
    // Net revenue, which a client has on its invoices.
    ...["restatements", "customer_suggestions", "line_checks"],
  ]);
});
