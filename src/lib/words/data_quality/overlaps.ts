import { section } from "../section.js";

/** Files that hold the same lines. */
export const overlaps = section(
  {
    title: "Does anything stand in two files?",
    note: "What counts twice, unless a rule in report.yaml says which file goes first (overlaps, repeated_invoices).",
    table: "Files of invoice lines that share lines or invoices",
    kinds: {
      same_file: "the same file twice",
      same_lines: "the same lines",
      same_invoices: "the same invoice numbers, other content",
    },
    outcomes: { kept: "kept in both", dropped: "left out of the later", replaced: "left out of the earlier" },
    later_file: "File",
    earlier_file: "Shares with",
    overlap: "What",
    outcome: "What was done",
  },
  {
    title: "Staat er iets in twee bestanden?",
    note: "Wat dubbel telt, tenzij een regel in report.yaml zegt welk bestand voorgaat (overlaps, repeated_invoices).",
    table: "Bestanden met factuurregels die regels of facturen delen",
    kinds: {
      same_file: "hetzelfde bestand nog eens",
      same_lines: "dezelfde regels",
      same_invoices: "dezelfde factuurnummers, andere inhoud",
    },
    outcomes: {
      kept: "in beide behouden",
      dropped: "uit het latere weggelaten",
      replaced: "uit het eerdere weggelaten",
    },
    later_file: "Bestand",
    earlier_file: "Deelt met",
    overlap: "Wat",
    outcome: "Wat ermee gedaan is",
  },
);
