import { expect, test } from "vitest";
import { isInMinutes, withoutThousands } from "../../../../src/pipeline/readers/headers/header_units.js";

test.each([
  ["Omzet (x 1.000)", "Omzet"],
  ["Omzet (x € 1.000)", "Omzet"],
  ["Omzet x1000", "Omzet"],
  ["Revenue (k)", "Revenue"],
  ["Revenue (EUR k)", "Revenue"],
  ["Omzet k€", "Omzet"],
  ["Umsatz TEUR", "Umsatz"],
  ["Net sales ('000)", "Net sales"],
  ["Omzet in duizenden euro's", "Omzet"],
  ["Sales in thousands", "Sales"],
  ["Omzet", null],
  ["Bedrag (EUR)", null],
  ["Omzet klant 1000", null],
  ["In duizenden", null],
  ["Kortingsbedrag", null],
])("the header %s without its thousands is %s", (header, rest) => {
  expect(withoutThousands(header)).toBe(rest);
});

test.each([
  ["Minuten", true],
  ["Duur (min)", true],
  ["Time spent (minutes)", true],
  ["Duration (h:min)", false],
  ["Uren:minuten", false],
  ["Uren admin", false],
  ["Hours", false],
])("whether the numbers under %s are minutes: %s", (header, isSo) => {
  expect(isInMinutes(header)).toBe(isSo);
});
