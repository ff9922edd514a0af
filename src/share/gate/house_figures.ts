import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "../../pipeline/database.js";
import type { TableName } from "../../schema.js";

/** Where all customers together stand: a threshold of a tier is also the figure of one of them. */
const house: readonly { readonly table: TableName; readonly columns: readonly string[] }[] = [
  {
    table: "report_facts",
    columns: [
      ...[
        "hour_rate",
        "revenue",
        "cost",
        "gross_margin",
        "hours",
        "cost_to_serve",
        "contribution",
        "line_revenue",
      ],
      ...["revenue_prior", "gross_margin_prior", "hours_prior", "contribution_prior", "revenue_without_cost"],
      ...[
        "unassigned_revenue",
        "unassigned_gross_margin",
        "unassigned_hours",
        "collective_revenue",
        "collective_hours",
      ],
      ...["attention_hours", "attention_contribution", "never_bought_hours"],
    ],
  },
  {
    table: "portfolio_months",
    columns: [
      "revenue",
      "unassigned_revenue",
      "cost",
      "gross_margin",
      "hours",
      "cost_to_serve",
      "contribution",
    ],
  },
  {
    table: "pyramid_tiers",
    columns: ["value", "revenue", "hours", "threshold", "enters_from", "leaves_below"],
  },
  { table: "portfolio_bridges", columns: ["value_before", "value_after"] },
  { table: "product_groups", columns: ["revenue_before", "revenue_after", "margin_before", "margin_after"] },
  { table: "teams", columns: ["rate", "cost", "hours", "cost_to_serve"] },
];

/** A figure that may not be printed, with the table and column where it stands. */
export interface InternalFigure {
  value: number;
  where: string;
}

/** The figures of the house: sums over its customers, what its hours cost, and where its tiers begin and end. */
export async function houseFigures(connection: DuckDBConnection): Promise<InternalFigure[]> {
  const queries = house.flatMap(({ table, columns }) =>
    columns.map(
      (column) => `select '${table}.${column}' as "where", ${column}::double as value from ${table}`,
    ),
  );
  return rows<InternalFigure>(
    connection,
    `select distinct "where", value from (${queries.join(" union all ")}) where value is not null order by all`,
  );
}
