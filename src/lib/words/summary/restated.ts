import { reportsEn, reportsNl } from "../former_reports.js";
import { section } from "../section.js";

/** Months that the former report showed otherwise. */
export const restated = section(
  {
    changed: (months: number, count: string, net: string | null, previous: readonly string[]) =>
      `Since ${reportsEn(previous).reports}, net revenue of ${months === 1 ? "one month" : `${count} months`} that ${reportsEn(previous).they} held has changed${net === null ? ", on balance by nothing" : ` by ${net} on balance`}; most at`,
    more: "What changed",
  },
  {
    changed: (months, count, net, previous) =>
      `Sinds ${reportsNl(previous)} is de netto-omzet van ${months === 1 ? "één maand" : `${count} maanden`} daarin ${net === null ? "veranderd, per saldo niet" : `per saldo met ${net} veranderd`}; het meest bij`,
    more: "Wat er veranderd is",
  },
);
