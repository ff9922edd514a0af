import { readColumns } from "../table_columns.js";
import { readTable } from "../tables.js";

const customerColumns = [
  "customer_id",
  "name",
  "is_active",
  "is_collective",
  "silent_since",
  "hours",
  "orders",
  "revenue",
  "contribution",
  "cost_to_serve",
] as const;

/** What the attention page reads: every customer, the teams, the hours of each customer by team, and the months. */
export async function readAttention(hrefs: {
  customers: string;
  teams: string;
  customer_hours: string;
  attention_months: string;
}) {
  const [customers, teams, hours, months] = await Promise.all([
    readTable(hrefs.customers, "customers", { columns: customerColumns }),
    readTable(hrefs.teams, "teams"),
    readColumns(hrefs.customer_hours, "customer_hours", {
      columns: ["customer_id", "team", "hours"],
      where: {},
    }),
    readTable(hrefs.attention_months, "attention_months"),
  ]);
  return {
    customers,
    teams: teams.filter(({ period }) => period === "current"),
    /** Rows of which a team is added up; several a customer, so that they stay columns. */
    hours: hours.columns,
    months,
  };
}
export type AttentionData = Awaited<ReturnType<typeof readAttention>>;

/** A customer as the attention page knows it. */
export type AttentionCustomer = AttentionData["customers"][number];
