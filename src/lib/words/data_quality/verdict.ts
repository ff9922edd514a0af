import { section } from "../section.js";

/** Whether the figures can be relied on, in a sentence. */
export const verdict = section(
  {
    all_agree: "Every total agrees to the cent: nothing is lost between the files and the pages.",
    some_differ: (n: number, count: string) =>
      n === 1
        ? "One total does not agree. Do not rely on these figures before that is explained."
        : `${count} totals do not agree. Do not rely on these figures before that is explained.`,
    noticed: (errors: number, warnings: number, errorCount: string, warningCount: string) =>
      `The checks found ${errorCount} ${errors === 1 ? "error" : "errors"} and ${warningCount} ${warnings === 1 ? "warning" : "warnings"}.`,
    to_findings: "What was noticed",
  },
  {
    all_agree: "Alle totalen kloppen tot op de cent: tussen de bestanden en de pagina's gaat niets verloren.",
    some_differ: (n, count) =>
      n === 1
        ? "Eén totaal klopt niet. Vertrouw deze cijfers niet voordat dat verklaard is."
        : `${count} totalen kloppen niet. Vertrouw deze cijfers niet voordat dat verklaard is.`,
    noticed: (errors, warnings, errorCount, warningCount) =>
      `De controles vonden ${errorCount} ${errors === 1 ? "fout" : "fouten"} en ${warningCount} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}.`,
    to_findings: "Wat opviel",
  },
);
