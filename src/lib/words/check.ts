import { section } from "./section.js";

/** What `check-data` says about a data folder, on the terminal and on its page. */
export const check = section(
  {
    title: "What was found in the data",
    passes: "The data can be reported on.",
    fails: (errors: string) => `The data cannot be reported on yet: ${errors} to mend.`,
    errors: (n: number) => (n === 1 ? "1 error" : `${n} errors`),
    severities: { error: "Error", warning: "Warning", info: "Note" },
    findings: "Findings",
    no_findings: "Nothing was found that you need to know.",
    files: "Files",
    rows: "Rows",
    revenue: "Net revenue",
    identity: (read: string, used: string, excluded: string, quarantined: string) =>
      `${read} read = ${used} used + ${excluded} excluded + ${quarantined} quarantined`,
    field: "Field",
    header: "Header",
    reading: "Read as",
    because: "Because",
    filled: "Filled",
    origins: {
      recognised: "recognised",
      given: "report.yaml",
      rows: "rows above the lines",
      unused: "not used",
    },
    window: (asOf: string, from: string, history: string) =>
      `As of ${asOf}: current window from ${from}, history from ${history}.`,
    totals: (lines: string, revenue: string, customers: string) =>
      `${lines} invoice lines, ${revenue} net revenue, ${customers} customers.`,
    quarantine: (n: number, rows: string) =>
      `${n === 1 ? "1 row" : `${rows} rows`} could not be used; --out FOLDER lists ${n === 1 ? "it" : "them"} by source, with the reason.`,
    delimiter: (mark: string) => `delimiter "${mark}"`,
    decimal: (mark: string) => `decimal mark "${mark}"`,
    dates: (format: string) => `dates ${format}`,
    header_row: (row: string) => `header in line ${row}`,
    not_used: "not used",
  },
  {
    title: "Wat er in de gegevens is gevonden",
    passes: "Over deze gegevens kan worden gerapporteerd.",
    fails: (errors) => `Over deze gegevens kan nog niet worden gerapporteerd: ${errors} te herstellen.`,
    errors: (n) => (n === 1 ? "1 fout" : `${n} fouten`),
    severities: { error: "Fout", warning: "Waarschuwing", info: "Opmerking" },
    findings: "Bevindingen",
    no_findings: "Er is niets gevonden dat u moet weten.",
    files: "Bestanden",
    rows: "Rijen",
    revenue: "Netto-omzet",
    identity: (read, used, excluded, quarantined) =>
      `${read} gelezen = ${used} gebruikt + ${excluded} uitgesloten + ${quarantined} in quarantaine`,
    field: "Veld",
    header: "Kop",
    reading: "Gelezen als",
    because: "Omdat",
    filled: "Gevuld",
    origins: {
      recognised: "herkend",
      given: "report.yaml",
      rows: "rijen boven de regels",
      unused: "niet gebruikt",
    },
    window: (asOf, from, history) => `Per ${asOf}: huidige periode vanaf ${from}, historie vanaf ${history}.`,
    totals: (lines, revenue, customers) =>
      `${lines} factuurregels, ${revenue} netto-omzet, ${customers} klanten.`,
    quarantine: (n, rows) =>
      `${n === 1 ? "1 rij is" : `${rows} rijen zijn`} niet bruikbaar; --out MAP zet ${n === 1 ? "die" : "ze"} per bron op een rij, met de reden.`,
    delimiter: (mark) => `scheidingsteken "${mark}"`,
    decimal: (mark) => `decimaalteken "${mark}"`,
    dates: (format) => `datums ${format}`,
    header_row: (row) => `kop op regel ${row}`,
    not_used: "niet gebruikt",
  },
);
