import { many } from "../many.js";
import { section } from "../section.js";

/** The columns of a file, and how their values were read. */
export const columns = section(
  {
    title: (n: number, count: string, used: string) =>
      `${count} ${many(n, "column", "columns")}, ${used === count ? many(n, "used", "all used") : `of which ${used} used`}`,
    position: "No.",
    header: "Column",
    field: "Read for",
    reading: "Read as",
    origin: "Because",
    filled: "Filled",
    not_used: "not used",
    origins: { recognised: "header recognised", given: "report.yaml says so", rows: "rows of their own" },
    above_lines: "(above the lines)",
    readings: {
      text: "text",
      date: "date",
      number: "number",
      amount: "amount",
      hours: "hours",
      minutes: "minutes",
      percent: "percent",
      share: "share 0–1",
      flag: "yes or no",
      decimal_point: "with decimal point",
      decimal_comma: "with decimal comma",
    },
    date_letters: "dmy",
    marks: { comma: "comma", semicolon: "semicolon", tab: "tab", bar: "bar", point: "point", space: "space" },
  },
  {
    title: (n, count, used) =>
      `${count} ${many(n, "kolom", "kolommen")}, ${used === count ? many(n, "gebruikt", "allemaal gebruikt") : `waarvan ${used} gebruikt`}`,
    position: "Nr.",
    header: "Kolom",
    field: "Gelezen voor",
    reading: "Gelezen als",
    origin: "Omdat",
    filled: "Gevuld",
    not_used: "niet gebruikt",
    origins: { recognised: "kop herkend", given: "report.yaml zegt het", rows: "in eigen rijen" },
    above_lines: "(boven de regels)",
    readings: {
      text: "tekst",
      date: "datum",
      number: "getal",
      amount: "bedrag",
      hours: "uren",
      minutes: "minuten",
      percent: "procent",
      share: "aandeel 0–1",
      flag: "ja of nee",
      decimal_point: "met decimale punt",
      decimal_comma: "met decimale komma",
    },
    date_letters: "dmj",
    marks: {
      comma: "komma",
      semicolon: "puntkomma",
      tab: "tab",
      bar: "verticale streep",
      point: "punt",
      space: "spatie",
    },
  },
);
