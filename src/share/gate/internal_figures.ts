import type { DuckDBConnection } from "@duckdb/node-api";
import type { GuardedField, ShareField } from "../../lib/client/share_fields.js";
import { literal, rows } from "../../pipeline/database.js";
import { productEffects, type TableName } from "../../schema.js";
import { houseFigures, type InternalFigure } from "./house_figures.js";

/** Figures of a client of one kind that stay in the house, unless the field is allowed for it; null: always. */
interface Internal {
  readonly field: GuardedField | null;
  readonly table: TableName;
  readonly columns: readonly string[];
}

/**
 * What is internal, stated apart from the list of what may leave: should a column ever get onto that list by mistake, its
 * figures are still looked for here.
 */
export const internal: readonly Internal[] = [
  { field: "cost", table: "customers", columns: ["cost"] },
  { field: "cost", table: "customer_months", columns: ["cost"] },
  { field: "cost", table: "invoice_lines", columns: ["cost"] },
  {
    field: "margin",
    table: "customers",
    columns: [
      "gross_margin",
      "gross_margin_prior",
      "gross_margin_baseline",
      "margin_share",
      "margin_share_baseline",
    ],
  },
  { field: "margin", table: "customer_months", columns: ["gross_margin"] },
  {
    field: "contribution",
    table: "customers",
    columns: ["contribution", "contribution_prior", "contribution_baseline", "contribution_per_hour"],
  },
  { field: "contribution", table: "customer_months", columns: ["contribution"] },
  { field: "service_cost", table: "customers", columns: ["cost_to_serve"] },
  { field: "service_cost", table: "customer_months", columns: ["cost_to_serve"] },
  { field: "service_cost", table: "customer_hours", columns: ["cost_to_serve"] },
  { field: null, table: "customer_months", columns: ["rebate", "freight", "payment_cost"] },
  { field: null, table: "invoice_lines", columns: ["freight", "payment_cost"] },
  {
    field: null,
    table: "customers",
    columns: [
      "drift_amount",
      "drift_effect_amount",
      "drift_amount_month_ago",
      "drift_change_amount",
      "expected_revenue",
      "expected_margin_share",
      "expected_hours",
    ],
  },
  { field: null, table: "margin_bridges", columns: ["amount"] },
  { field: null, table: "year_bridges", columns: ["amount"] },
  { field: "margin", table: "product_bridges", columns: ["margin_before", "margin_after"] },
  {
    field: null,
    table: "product_bridges",
    columns: [...productEffects],
  },
  { field: "margin", table: "group_bridges", columns: ["margin_before", "margin_after"] },
  { field: null, table: "group_bridges", columns: [...productEffects, "drift_amount"] },
  { field: "margin", table: "margin_shifts", columns: ["margin_share_before", "margin_share_after"] },
  { field: null, table: "change_points", columns: ["yearly_amount"] },
  { field: null, table: "event_effects", columns: ["yearly_amount"] },
  { field: null, table: "handles", columns: ["gap", "amount", "rate"] },
  {
    field: null,
    table: "exit_scenarios",
    columns: [
      "avoidable_at_once",
      "avoidable_after_notice",
      "stays",
      "effect_at_once",
      "effect_after_notice",
    ],
  },
  {
    field: null,
    table: "conversations",
    columns: ["target_amount", "amount_before", "amount_after", "effect_amount", "effect_low", "effect_high"],
  },
];

/** The figures of this client, and of the house, that may not be printed. */
export async function internalFigures(
  connection: DuckDBConnection,
  customerId: string,
  fields: readonly ShareField[],
): Promise<InternalFigure[]> {
  const found = await houseFigures(connection);
  for (const { field, table, columns } of internal) {
    if (field !== null && fields.includes(field)) continue;
    for (const column of columns) {
      const values = await rows<{ value: number }>(
        connection,
        `select distinct ${column}::double as value from ${table} where customer_id = ${literal(customerId)} and ${column} is not null order by 1`,
      );
      found.push(...values.map(({ value }) => ({ value, where: `${table}.${column}` })));
    }
  }
  return found;
}

/** The figures of this client that may be printed: an internal figure that is equal to one of them cannot be told apart. */
export async function allowedFigures(
  connection: DuckDBConnection,
  customerId: string,
  fields: readonly ShareField[],
): Promise<Set<number>> {
  const own = `customer_id = ${literal(customerId)}`;
  const may = (field: ShareField, ...queries: string[]) => (fields.includes(field) ? queries : []);
  const month = (column: string) => `select ${column} from customer_months where ${own}`;
  const product = (column: string) =>
    ["current", "prior"].map(
      (window) =>
        `select sum(${column}) from invoice_lines cross join (select current_from, current_to, prior_from, prior_to from report_facts)
         where ${own} and date between ${window}_from and ${window}_to group by coalesce(product_id, product_name)`,
    );
  const queries = [
    ...may("revenue", month("revenue")),
    ...may("orders", month("orders"), `select rush_orders from customers where ${own}`),
    ...may("lines", month("lines"), month("quantity")),
    ...may("hours", month("hours")),
    ...may(
      "hours",
      ...["hours", "hours_prior", "estimated_hours"].map(
        (column) => `select sum(${column}) from customer_hours where ${own} group by activity`,
      ),
    ),
    ...may("products", ...product("quantity")),
    ...(fields.includes("products") ? may("revenue", ...product("revenue")) : []),
    ...may(
      "agreements",
      ...["discount", "rebate_share"].map((column) => `select ${column} from agreements where ${own}`),
    ),
    ...may("cost", month("cost")),
    ...may("margin", month("gross_margin")),
    ...may("contribution", month("contribution")),
    ...may("service_cost", month("cost_to_serve")),
  ];
  if (queries.length === 0) return new Set();
  const values = await rows<{ value: number | null }>(
    connection,
    queries.map((query) => `select value::double as value from (${query}) as allowed(value)`).join(" union "),
  );
  return new Set(values.flatMap(({ value }) => (value === null ? [] : [value])));
}
