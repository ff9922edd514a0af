import { section } from "../section.js";

/** What stands in the middle of so many customers: of one and of two it is called no median. */
const middle = {
  en: (n: number) => (n === 1 ? "the yield is" : n === 2 ? "halfway between the two is" : "the median is"),
  nl: (n: number) =>
    n === 1 ? "de opbrengst is" : n === 2 ? "midden tussen die twee ligt" : "de mediaan is",
};

/** What an hour brings, customer by customer. */
export const list = section(
  {
    title: "What does an hour bring?",
    note: (n: number, count: string, median: string, rate: string) =>
      `${n === 1 ? "1 customer" : `${count} customers`} with hours; ${middle.en(n)} ${median} an hour before its cost, and an hour costs ${rate}.`,
    note_without_rate: (n: number, count: string, median: string) =>
      `${n === 1 ? "1 customer" : `${count} customers`} with hours; ${middle.en(n)} ${median} an hour before its cost.`,
    label: "Customers with what an hour brings",
    name: "Customer",
    hours: "Hours",
    per_order: "Hours per order",
    contribution: "Contribution",
    per_hour: "Brings an hour",
    attention: "Hours ÷ value",
    times: (times: string) => `${times}×`,
    freed: "Could be freed",
    band: "Hours against contribution",
    every: "All",
    filters: "Which customers",
    empty: "No customer is like this.",
    download: "Download as CSV",
    file: "attention",
  },
  {
    title: "Wat brengt een uur op?",
    note: (n, count, median, rate) =>
      `${n === 1 ? "1 klant" : `${count} klanten`} met uren; ${middle.nl(n)} ${median} per uur vóór de kosten ervan, en een uur kost ${rate}.`,
    note_without_rate: (n, count, median) =>
      `${n === 1 ? "1 klant" : `${count} klanten`} met uren; ${middle.nl(n)} ${median} per uur vóór de kosten ervan.`,
    label: "Klanten met wat een uur opbrengt",
    name: "Klant",
    hours: "Uren",
    per_order: "Uren per order",
    contribution: "Bijdrage",
    per_hour: "Opbrengst per uur",
    attention: "Uren ÷ waarde",
    times: (times) => `${times}×`,
    freed: "Vrij te maken",
    band: "Uren tegenover bijdrage",
    every: "Alle",
    filters: "Welke klanten",
    empty: "Zo is geen enkele klant.",
    download: "Downloaden als CSV",
    file: "aandacht",
  },
);
