import { reportsEn, reportsNl } from "../former_reports.js";
import { section } from "../section.js";

/** Months that changed since the former build. */
export const restated = section(
  {
    title: "What changed in months reported before?",
    restated: (n: number, months: string, net: string | null, previous: readonly string[]) =>
      `Since ${reportsEn(previous).reports}, net revenue of ${n === 1 ? "one month" : `${months} months`} that ${reportsEn(previous).they} held has changed${net === null ? "; on balance it is the same" : ` by ${net} on balance`}.`,
    table: "Changes by month and customer, largest first",
    month: "Month",
    customer: "Customer",
    before: "Then",
    now: "Now",
    change: "Change",
    reason: "Reason",
    reasons: {
      late_credit: "a late credit",
      moved: "moved to another month or customer",
      new_line: "a line that was not there",
      line_gone: "a line that is gone",
      changed_amount: "another amount",
    },
  },
  {
    title: "Wat is er veranderd in maanden die al gerapporteerd waren?",
    restated: (n, months, net, previous) =>
      `Sinds ${reportsNl(previous)} is de netto-omzet van ${n === 1 ? "één maand" : `${months} maanden`} daarin ${net === null ? "veranderd; per saldo is die gelijk gebleven" : `per saldo met ${net} veranderd`}.`,
    table: "Veranderingen per maand en klant, grootste eerst",
    month: "Maand",
    customer: "Klant",
    before: "Toen",
    now: "Nu",
    change: "Verschil",
    reason: "Reden",
    reasons: {
      late_credit: "een late creditregel",
      moved: "verschoven naar een andere maand of klant",
      new_line: "een regel die er niet was",
      line_gone: "een regel die weg is",
      changed_amount: "een ander bedrag",
    },
  },
);
