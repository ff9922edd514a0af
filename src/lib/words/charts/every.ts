import { section } from "../section.js";

/** What every chart says: of its table, of its parts that open, and of a small line beside a figure. */
export const every = section(
  {
    show_as_table: "Show as table",
    sparkline: (label: string, from: string, first: string, to: string, last: string) =>
      `${label}: ${first} in ${from}, ${last} in ${to}`,
    open: (part: string, amount: string) => `${part}, ${amount}: what is behind it`,
  },
  {
    show_as_table: "Toon als tabel",
    sparkline: (label, from, first, to, last) => `${label}: ${first} in ${from}, ${last} in ${to}`,
    open: (part, amount) => `${part}, ${amount}: wat erachter zit`,
  },
);
