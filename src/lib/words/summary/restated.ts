import { section } from "../section.js";

/** Months that the former report showed otherwise. */
export const restated = section(
  {
    changed: (months: number, count: string, net: string | null, previous: string) =>
      `Since the report as of ${previous}, net revenue of ${months === 1 ? "one month" : `${count} months`} that it held has changed${net === null ? ", on balance by nothing" : ` by ${net} on balance`}; most at`,
    more: "What changed",
  },
  {
    changed: (months, count, net, previous) =>
      `Sinds het rapport per ${previous} is de netto-omzet van ${months === 1 ? "één maand" : `${count} maanden`} daarin ${net === null ? "veranderd, per saldo niet" : `per saldo met ${net} veranderd`}; het meest bij`,
    more: "Wat er veranderd is",
  },
);
