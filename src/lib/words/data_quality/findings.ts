import { section } from "../section.js";

/** The findings, worst first. */
export const findings = section(
  {
    title: "What was noticed?",
    none: "Nothing was noticed in these files.",
    severities: { error: "Errors", warning: "Warnings", info: "Good to know" },
    severity_notes: {
      error: "What makes figures wrong.",
      warning: "What may make figures wrong: worth a look.",
      info: "What was done or is absent, without harm to the figures that are there.",
    },
    count: (n: number, count: string) => `${count} ${n === 1 ? "finding" : "findings"}`,
    rows: (n: number, rows: string) => `${rows} ${n === 1 ? "row" : "rows"}`,
    amount: (amount: string) => `${amount} net revenue`,
    example: (value: string) => `such as "${value}"`,
    rule: (rule: string) => `rule ${rule}`,
  },
  {
    title: "Wat viel op?",
    none: "In deze bestanden viel niets op.",
    severities: { error: "Fouten", warning: "Waarschuwingen", info: "Goed om te weten" },
    severity_notes: {
      error: "Wat cijfers onjuist maakt.",
      warning: "Wat cijfers onjuist kan maken: het nakijken waard.",
      info: "Wat gedaan is of ontbreekt, zonder schade voor de cijfers die er staan.",
    },
    count: (n, count) => `${count} ${n === 1 ? "bevinding" : "bevindingen"}`,
    rows: (n, rows) => `${rows} ${n === 1 ? "rij" : "rijen"}`,
    amount: (amount) => `${amount} netto-omzet`,
    example: (value) => `zoals "${value}"`,
    rule: (rule) => `controle ${rule}`,
  },
);
