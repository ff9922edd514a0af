import { section } from "./section.js";

/** Words of lists with more columns than a window has room for. */
export const columnFit = section(
  {
    hidden: (count: number, names: string) =>
      `No room here for ${count} more ${count === 1 ? "column" : "columns"}${names && `: ${names}`}.`,
    left_out: (count: number, names: string) =>
      `On paper ${count} ${count === 1 ? "column is" : "columns are"} left out that the page shows${names && `: ${names}`}.`,
    show_all: "Show all columns",
    all_shown: "All columns are shown: scroll sideways for the last ones.",
    show_fitting: "Only what fits",
  },
  {
    hidden: (count, names) =>
      `${count} ${count === 1 ? "kolom past" : "kolommen passen"} hier niet${names && `: ${names}`}.`,
    left_out: (count, names) =>
      `Op papier ${count === 1 ? "ontbreekt 1 kolom" : `ontbreken ${count} kolommen`} die de pagina wel toont${names && `: ${names}`}.`,
    show_all: "Toon alle kolommen",
    all_shown: "Alle kolommen staan er: schuif opzij voor de laatste.",
    show_fitting: "Alleen wat past",
  },
);
