import type { ShareField } from "../lib/client/share_fields.js";
import { tableNames, type Row, type TableName } from "../schema.js";

/** Columns of one table that leave the house when all of these fields are allowed. */
export interface Allowed {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly fields: readonly ShareField[];
}

function allow<T extends TableName>(
  table: T,
  columns: readonly (keyof Row<T> & string)[],
  ...fields: ShareField[]
): Allowed {
  return { table, columns, fields };
}

/**
 * THE list of what may leave for one client (docs/metrics.md, A client's edition): a column that does not stand here cannot. Lines leave as sums per
 * product, hours as sums per activity, handles as proposals in the client's words; `report_facts` is the report itself and holds no customer.
 */
export const allowList: readonly Allowed[] = [
  allow("report_facts", ["company", "as_of", "current_from", "current_to", "prior_from", "prior_to"]),
  allow("report_facts", ["history_from", "currency"]),
  // That terms were supplied at all: of an export without any, none is said not to be on record.
  allow("report_facts", ["has_agreements"], "agreements"),
  allow("customers", ["customer_id", "name", "since"]),
  allow("customer_months", ["month"]),
  allow("customer_months", ["revenue"], "revenue"),
  allow("customer_months", ["orders"], "orders"),
  allow("customers", ["rush_orders"], "orders"),
  allow("customer_months", ["lines", "quantity"], "lines"),
  allow("customer_months", ["hours"], "hours"),
  allow("customer_hours", ["activity", "hours", "hours_prior", "estimated_hours"], "hours"),
  allow("invoice_lines", ["date", "product_id", "product_name", "quantity"], "products"),
  allow("invoice_lines", ["revenue"], "products", "revenue"),
  allow("agreements", ["valid_from", "valid_to", "discount", "rebate_share", "index_clause"], "agreements"),
  allow("agreements", ["note"], "agreements", "agreement_notes"),
  allow("customer_months", ["cost"], "cost"),
  allow("customer_months", ["gross_margin"], "margin"),
  allow("customer_months", ["contribution"], "contribution"),
  allow("customer_months", ["cost_to_serve"], "service_cost"),
  allow("customers", ["tier_revenue"], "tier"),
  allow("customers", ["account_manager"], "account_manager"),
  allow("handles", ["kind", "lever_from", "lever_to", "rush_orders"], "handles"),
];

/** The columns that leave, table by table in the order of the data model, when these fields are allowed. */
export function allowedColumns(fields: readonly ShareField[]): Map<TableName, string[]> {
  const open = allowList.filter((one) => one.fields.every((field) => fields.includes(field)));
  const columns = new Map<TableName, string[]>();
  for (const table of tableNames) {
    const own = open.filter((one) => one.table === table).flatMap((one) => one.columns);
    if (own.length > 0) columns.set(table, own);
  }
  return columns;
}
