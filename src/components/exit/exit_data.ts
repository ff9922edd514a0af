import type { ReportFacts } from "../../schema.js";
import { readTable } from "../tables.js";

const customerColumns = [
  "customer_id",
  "name",
  "is_collective",
  "parent_id",
  "revenue",
  "contribution",
  "contribution_per_hour",
  "cost_to_serve",
  "months_of_history",
] as const;

/** A cost that may go with a customer. */
export const costClasses = ["cost", "rebate", "freight", "payment_cost", "hours"] as const;
export type CostName = (typeof costClasses)[number];

/** When each cost goes: as the settings say. */
export interface CostRules {
  readonly at_once: readonly CostName[];
  /** Cost → months of notice. */
  readonly notice: ReadonlyMap<CostName, number>;
  readonly stays: readonly CostName[];
}

/** What the exit page reads: every customer that bought, with what its leaving would do, and the rules for the costs. */
export async function readExits(hrefs: { customers: string; exit_scenarios: string; settings: string }) {
  const [customers, scenarios, settings] = await Promise.all([
    readTable(hrefs.customers, "customers", { columns: customerColumns }),
    readTable(hrefs.exit_scenarios, "exit_scenarios"),
    readTable(hrefs.settings, "settings"),
  ]);
  const byId = new Map(customers.map((customer) => [customer.customer_id, customer]));
  const leaving = scenarios.flatMap((scenario) => {
    const customer = byId.get(scenario.customer_id);
    return customer ? [{ ...customer, ...scenario }] : [];
  });
  return { leaving, customers, rules: costRules(settings) };
}
export type ExitData = Awaited<ReturnType<typeof readExits>>;

/** A customer with what its leaving would do. */
export type LeavingCustomer = ExitData["leaving"][number];

/** The rules for the costs, from the settings in force. */
export function costRules(settings: readonly { setting: string; value: string }[]): CostRules {
  const value = new Map(settings.map((row) => [row.setting, row.value]));
  const named = (value.get("costs.avoidable_at_once") ?? "").split(", ");
  const notice = costClasses.flatMap((name): [CostName, number][] => {
    const months = value.get(`costs.notice_months.${name}`);
    return months === undefined || named.includes(name) ? [] : [[name, Number(months)]];
  });
  const stays = costClasses.filter(
    (name) => !named.includes(name) && !value.has(`costs.notice_months.${name}`),
  );
  return { at_once: costClasses.filter((name) => named.includes(name)), notice: new Map(notice), stays };
}

/** The same rules of the costs that the report was given: of the others there is nothing to go or to stay. */
export function suppliedCosts(
  { at_once, notice, stays }: CostRules,
  facts: Pick<ReportFacts, "has_cost" | "has_rebate" | "has_freight" | "has_payment_cost" | "cost_to_serve">,
): CostRules {
  const isSupplied = (name: CostName) =>
    name === "hours" ? facts.cost_to_serve !== null : facts[`has_${name}`] === true;
  return {
    at_once: at_once.filter(isSupplied),
    notice: new Map([...notice].filter(([name]) => isSupplied(name))),
    stays: stays.filter(isSupplied),
  };
}
