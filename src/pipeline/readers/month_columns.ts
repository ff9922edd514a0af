import { monthOfName } from "./dates.js";
import { readMonth } from "./months.js";

/** Columns headed with months from which a table is one with the months beside one another. */
const fewest = 3;

/** What to do with a table whose months stand beside one another, as a pivot table has them; null where they do not. */
export function monthsBeside(headers: readonly string[]): string | null {
  const months = headers
    .map((header) => header.trim())
    .filter((header) => readMonth(header, "first") !== null || monthOfName(header) > 0);
  if (months.length < fewest) return null;
  return `the months stand beside one another, from "${months[0]}" to "${months.at(-1)}": export one row for each customer and month, or turn the columns into rows in a spreadsheet (unpivot), with a column for the month and one for the amount`;
}
