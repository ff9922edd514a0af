import { section } from "../section.js";

/** What several lists of the page say alike. */
export const lists = section(
  {
    rows: "Rows",
    revenue: "Net revenue",
    dates: "Dates in the rows used",
    period: (from: string, to: string) => `${from} to ${to}`,
    line: (file: string, line: string) => `${file}, line ${line}`,
    more: (count: string) => `And ${count} more.`,
    download_all: "Download all (csv)",
  },
  {
    rows: "Rijen",
    revenue: "Netto-omzet",
    dates: "Datums in de gebruikte rijen",
    period: (from, to) => `${from} t/m ${to}`,
    line: (file, line) => `${file}, regel ${line}`,
    more: (count) => `En nog ${count}.`,
    download_all: "Alles downloaden (csv)",
  },
);
