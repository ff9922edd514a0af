import { isWeekday, monthOfName, readDate } from "../values/dates.js";
import { readMonth } from "../values/months.js";

/** Columns headed with periods from which a table is one with the periods beside one another. */
const fewest = 3;

/** Periods that may stand beside one another, how a header names one, and what the column must hold that they become. */
interface Period {
  name: string;
  heads: (header: string) => boolean;
  column: string;
}

const week = /^((19|20)\d{2}[-/. ]*)?(w|wk|week|kw)[-. ]*\d{1,2}([-/. ]*(19|20)\d{2})?$/i;

const periods: readonly Period[] = [
  {
    name: "months",
    heads: (header) =>
      readMonth(header, "first") !== null ||
      monthOfName(header) > 0 ||
      /-01$/.test(readDate(header, "dmy") ?? ""),
    column: "the month",
  },
  { name: "days", heads: (header) => readDate(header, "dmy") !== null, column: "the date" },
];

// Customers have days of the week too, on which they are called at or delivered to.
const periodsOfHours: readonly Period[] = [
  ...periods,
  { name: "weeks", heads: (header) => week.test(header), column: "the Monday of the week" },
  { name: "days", heads: isWeekday, column: "the date" },
];

/** What to do with a table whose months, weeks or days stand beside one another, as a pivot table has them; null where they do not. */
export function periodsBeside(headers: readonly string[], source: "invoice_lines" | "hours"): string | null {
  const isHours = source === "hours";
  const trimmed = headers.map((header) => header.trim());
  for (const { name, heads, column } of isHours ? periodsOfHours : periods) {
    const found = trimmed.filter(heads);
    if (found.length >= fewest)
      return `the ${name} stand beside one another, from "${found[0]}" to "${found.at(-1)}": export one row for each ${isHours ? "registration" : "customer and month"}, or turn the columns into rows in a spreadsheet (unpivot), with a column for ${column} and one for the ${isHours ? "hours" : "amount"}`;
  }
  return null;
}
