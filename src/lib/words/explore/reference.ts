import { section } from "../section.js";

/** The list of tables and columns. */
export const reference = section(
  {
    tables: {
      title: "Tables and columns",
      lead: "What each row is, and what each column holds. A name that you choose goes into the query.",
      search: "Search tables, columns and meanings",
      count: (tables: string, columns: string) => `${tables} tables, ${columns} columns`,
      none: "Nothing answers to that.",
      insert: (name: string) => `Put ${name} into the query`,
    },
    kinds: {
      id: "number as text",
      text: "text",
      date: "date",
      money: "amount",
      share: "share 0–1",
      number: "number",
      hours: "hours",
      count: "whole number",
      flag: "yes or no",
    },
  },
  {
    tables: {
      title: "Tabellen en kolommen",
      lead: "Wat een rij is en wat elke kolom bevat. Een naam die u kiest, komt in de query te staan.",
      search: "Zoek in tabellen, kolommen en betekenissen",
      count: (tables, columns) => `${tables} tabellen, ${columns} kolommen`,
      none: "Daar is niets bij gevonden.",
      insert: (name) => `Zet ${name} in de query`,
    },
    kinds: {
      id: "nummer als tekst",
      text: "tekst",
      date: "datum",
      money: "bedrag",
      share: "aandeel 0–1",
      number: "getal",
      hours: "uren",
      count: "geheel getal",
      flag: "ja of nee",
    },
  },
);
