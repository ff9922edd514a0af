import { expect, test } from "vitest";
import { rowRemedy } from "../../src/pipeline/row_remedy.js";

test.each([
  [
    'date "45332" is not a date',
    "as the number of a day in a spreadsheet it would be 2024-02-10: give the whole column a date format there and export again, or leave",
  ],
  [
    'revenue "=SUM(A1:A3)" is not an amount',
    "it is a formula whose result is not stored: open the file in a spreadsheet, let it calculate and save it, or leave",
  ],
  [
    'revenue "#DIV/0!" is not an amount',
    "it is a formula that fails in the spreadsheet: mend it there and export again, or leave",
  ],
  ['date "453321" is not a date', "mend the export, leave"],
  ['revenue "#1" is not an amount', "mend the export, leave"],
  ["no date", "mend the export, leave"],
])("rowRemedy of %j", (reason, remedy) => expect(rowRemedy(reason)).toBe(remedy));
