import type { Formats } from "../../lib/text/format.js";
import type { ExploreWords } from "../../lib/words/explore.js";
import { element } from "../dom.js";
import { mostBytes, type TooMuch } from "./memory.js";

/** A sentence in the place of a result that a tab cannot hold. */
export function TooMuchNote(
  { table, rows, columns, bytes }: TooMuch,
  formats: Formats,
  text: ExploreWords,
): HTMLElement {
  const gigabytes = (value: number) => formats.number(value / 1e9, 1);
  const sentence = text.result.too_much(table, {
    columns: formats.count(columns),
    rows: formats.count(rows),
    needed: gigabytes(bytes),
    most: gigabytes(mostBytes),
  });
  return element("p", { class: "note", role: "alert" }, sentence);
}
