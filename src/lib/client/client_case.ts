import type { Customer, CustomerMonth, ReportFacts, Row } from "../../schema.js";
import { clientChanges, type ClientChange } from "./client_changes.js";
import { clientProposals, type Proposal } from "./client_proposals.js";
import { clientYear, clientYears, type ClientYear } from "./client_years.js";
import { inForce } from "../talk/in_force.js";
import { addMonths, monthsBetween } from "../time/windows.js";

/** A month of a client: what was bought, in how many orders, with how many hours of service. */
export type ClientMonth = Pick<CustomerMonth, "month" | "revenue" | "orders" | "hours">;

/** All that a client is shown, and nothing else of what is known: the figures that both sides have, terms, proposals. */
export interface ClientCase {
  name: string;
  since: Date | null;
  /** Who at our side is theirs. */
  contact: string | null;
  as_of: Date;
  /** Every month of the last five years at most, up to the as-of month; hours null where none were supplied. */
  months: ClientMonth[];
  years: ClientYear[];
  /** The last twelve months, and the year that they are laid beside: the baseline, else the year before. */
  now: ClientYear;
  before: ClientYear | null;
  changes: ClientChange[];
  /** Rush orders in the last twelve months. */
  rush_orders: number;
  agreements: Pick<
    Row<"agreements">,
    "discount" | "rebate_share" | "index_clause" | "valid_from" | "valid_to"
  >[];
  proposals: Proposal[];
}

/** What a client's case is made from. */
export interface ClientCaseGiven {
  readonly customer: Customer;
  readonly months: readonly CustomerMonth[];
  readonly agreements: readonly Row<"agreements">[];
  readonly changes: readonly Row<"change_points">[];
  readonly handles: readonly Row<"handles">[];
}

/** A client's case, by an allow-list: notes, topics and other free text stay with us, since nobody wrote them for a client. */
export function clientCase(
  { customer, months, agreements, changes, handles }: ClientCaseGiven,
  { as_of, has_hours, current_from, current_to, prior_from, prior_to }: ReportFacts,
): ClientCase {
  const { baseline_from, baseline_to } = customer;
  const years = clientYears(months, as_of);
  const now = clientYear(months, { from: current_from, to: current_to });
  const before =
    baseline_from && baseline_to
      ? clientYear(months, { from: baseline_from, to: baseline_to })
      : years.length > 1
        ? clientYear(months, { from: prior_from, to: prior_to })
        : null;
  return {
    name: customer.name,
    since: customer.since,
    contact: customer.account_manager,
    as_of,
    months: everyMonth(months, { asOf: as_of, hours: has_hours ? 0 : null }),
    years,
    now,
    before,
    changes: before ? clientChanges(before, now, changes) : [],
    rush_orders: customer.rush_orders,
    agreements: inForce(agreements, as_of)
      .sort((a, b) => Number(b.valid_from) - Number(a.valid_from))
      .map(({ discount, rebate_share, index_clause, valid_from, valid_to }) => ({
        ...{ discount, rebate_share, index_clause, valid_from, valid_to },
      })),
    proposals: clientProposals(handles),
  };
}

/** Months of which nothing is known count as nothing bought; `hours` is what they then took. */
function everyMonth(
  months: readonly CustomerMonth[],
  { asOf, hours: none }: { asOf: Date; hours: number | null },
): ClientMonth[] {
  const known = new Map(months.map((row) => [+row.month, row]));
  const ages = months.map(({ month }) => monthsBetween(month, asOf)).filter((age) => age >= 0);
  const oldest = Math.min(59, Math.max(-1, ...ages));
  return Array.from({ length: oldest + 1 }, (_, i) => {
    const month = addMonths(asOf, i - oldest);
    const { revenue = 0, orders = 0, hours = none } = known.get(+month) ?? {};
    return { month, revenue, orders, hours };
  });
}
