import { section } from "../section.js";
import { many } from "../many.js";

/** The curve of concentration. */
export const lorenz = section(
  {
    title: "How much rests on how few?",
    empty: "No customer has revenue in this window, so there is nothing to add up.",
    x_axis: "Share of customers, largest first →",
    mark: (customers: string, revenue: string) => `${customers} of customers: ${revenue} of revenue`,
    caption: (count: string, share: string) =>
      `The largest 5% (${count} ${many(count, "customer", "customers")}) ${many(count, "brings", "bring")} ${share} of net revenue.`,
    effective: (effective: string, count: string, gini: string) =>
      `Revenue is as concentrated as if it came from ${many(effective, "one customer", `${effective} equal customers`)} instead of ${count} (Gini ${gini}).`,
    even: (count: string, gini: string) =>
      `Revenue is spread almost evenly over ${count} customers (Gini ${gini}).`,
    one: "All revenue comes from one customer.",
    left_out: (count: string) =>
      `${count} ${many(count, "customer", "customers")} without positive revenue ${many(count, "is", "are")} left out.`,
    share_customers: "Share of customers",
    customers: "Customers",
    share_revenue: "Share of revenue",
  },
  {
    title: "Hoeveel rust op hoe weinig?",
    empty: "Geen klant heeft omzet in deze periode; er valt niets op te tellen.",
    x_axis: "Aandeel van de klanten, grootste eerst →",
    mark: (customers, revenue) => `${customers} van de klanten: ${revenue} van de omzet`,
    caption: (count, share) =>
      `De grootste 5% (${count} ${many(count, "klant", "klanten")}) levert ${share} van de netto-omzet.`,
    effective: (effective, count, gini) =>
      `De omzet is zo geconcentreerd alsof hij van ${many(effective, "één klant", `${effective} gelijke klanten`)} kwam in plaats van ${count} (Gini ${gini}).`,
    even: (count, gini) => `De omzet is bijna gelijk verdeeld over ${count} klanten (Gini ${gini}).`,
    one: "Alle omzet komt van één klant.",
    left_out: (count) =>
      `${count} ${many(count, "klant", "klanten")} zonder positieve omzet ${many(count, "telt", "tellen")} niet mee.`,
    share_customers: "Aandeel van de klanten",
    customers: "Klanten",
    share_revenue: "Aandeel van de omzet",
  },
);
