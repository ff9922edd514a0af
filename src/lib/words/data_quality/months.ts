import { section } from "../section.js";

/** Which months the data hold. */
export const months = section(
  {
    title: "Which months are in it?",
    span: (from: string, to: string) => `The history runs from ${from} to ${to}, the last complete month.`,
    empty: (n: number, count: string) =>
      n === 1
        ? "One month in it has no invoice line: a closed month, or a file that is missing?"
        : `${count} months in it have no invoice line: closed months, or files that are missing?`,
    no_cost: "Months marked ° carry no cost: their margin is not known, which is not the same as zero.",
    after: (month: string) =>
      `Months marked * lie outside the history or after ${month}: they are in the tables, in no window.`,
    unit: (currency: string) => `Net revenue by month, ${currency}`,
    thousands: (currency: string) => `Net revenue by month, thousands of ${currency}`,
    year: "Year",
    month_empty: "no invoice line",
    month_outside: "outside the windows",
    month_no_cost: "cost not known",
  },
  {
    title: "Welke maanden staan erin?",
    span: (from, to) => `De historie loopt van ${from} tot en met ${to}, de laatste volledige maand.`,
    empty: (n, count) =>
      n === 1
        ? "Eén maand daarin heeft geen factuurregel: gesloten, of ontbreekt er een bestand?"
        : `${count} maanden daarin hebben geen factuurregel: gesloten, of ontbreken er bestanden?`,
    no_cost: "Maanden met ° hebben geen kostprijs: hun marge is niet bekend, en dat is iets anders dan nul.",
    after: (month) =>
      `Maanden met * liggen buiten de historie of na ${month}: ze staan in de tabellen, maar in geen periode.`,
    unit: (currency) => `Netto-omzet per maand, ${currency}`,
    thousands: (currency) => `Netto-omzet per maand, × 1.000 ${currency}`,
    year: "Jaar",
    month_empty: "geen factuurregel",
    month_outside: "buiten de perioden",
    month_no_cost: "kostprijs niet bekend",
  },
);
