import { element } from "../dom.js";

/** Rows printed at most: a list of thousands is for the screen and the download. */
const mostPrinted = 60;

export interface PrintedRowsOptions {
  /** Draws so many rows from the first, as paper has room for them; gives the number of the last one drawn. */
  readonly draw: (count: number) => number;
  /** Draws the rows in sight again. */
  readonly restore: () => void;
  /** How many rows there are. */
  readonly all: () => number;
  /** Sentence under a print that holds only the first of all rows. */
  readonly printed: (count: number, all: number) => string;
}

/** Puts the first rows of a list on paper; the sentence under them says where there are more. */
export function PrintedRows({ draw, restore, all, printed }: PrintedRowsOptions): HTMLElement {
  const note = element("p", { class: "print-note" });
  addEventListener("beforeprint", () => {
    const last = draw(mostPrinted);
    note.textContent = last < all() ? printed(last, all()) : "";
  });
  addEventListener("afterprint", restore);
  return note;
}
