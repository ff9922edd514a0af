import { section } from "../section.js";
import { many } from "../many.js";

/** Tiers by revenue against tiers by contribution. */
export const tier_matrix = section(
  {
    title: "Are the big ones also the good ones?",
    empty: "Contribution is not known, so tiers by revenue cannot be set against tiers by contribution.",
    by_revenue: "By revenue",
    by_contribution: "By contribution",
    customers: "Customers",
    cell: (count: string, revenue: string, contribution: string, amount: string) =>
      `${count} ${many(count, "customer", "customers")}: ${revenue} by revenue, ${contribution} by contribution, ${amount}. Show them`,
    poor: (n: number, count: string, amount: string) =>
      n === 0
        ? "Every top or large customer stands at least as high by contribution."
        : `${count} top or large ${many(n, "customer stands", "customers stand")} lower by contribution than by revenue (${amount} of contribution).`,
    rich: (n: number, count: string, amount: string) =>
      n === 0
        ? "No medium or small customer stands higher by contribution."
        : `${count} medium or small ${many(n, "customer stands", "customers stand")} higher (${amount}).`,
  },
  {
    title: "Zijn de grote klanten ook de goede?",
    empty:
      "De bijdrage is niet bekend; lagen naar omzet zijn dus niet tegen lagen naar bijdrage af te zetten.",
    by_revenue: "Naar omzet",
    by_contribution: "Naar bijdrage",
    customers: "Klanten",
    cell: (count, revenue, contribution, amount) =>
      `${count} ${many(count, "klant", "klanten")}: ${revenue} naar omzet, ${contribution} naar bijdrage, ${amount}. Toon ze`,
    poor: (n, count, amount) =>
      n === 0
        ? "Elke top- of grote klant staat naar bijdrage minstens zo hoog."
        : `${count} top- of grote ${many(n, "klant staat", "klanten staan")} naar bijdrage lager dan naar omzet (${amount} bijdrage).`,
    rich: (n, count, amount) =>
      n === 0
        ? "Geen middelgrote of kleine klant staat naar bijdrage hoger."
        : `${count} middelgrote of kleine ${many(n, "klant staat", "klanten staan")} hoger (${amount}).`,
  },
);
