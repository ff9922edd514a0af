import { expect, it } from "vitest";
import { isWide } from "../../../src/components/charts/wide_table.js";

const table = (labels: string[], ...rows: string[][]) => ({
  columns: labels.map((label) => ({ label })),
  rows,
});

it.each([
  ["five columns", table(["a", "b", "c", "d", "e"]), true],
  [
    "four whose longest words fit beside each other",
    table(
      ["Figure", "Baseline", "Last 12 months", "Since the baseline"],
      ["Net revenue", "€165,254", "€121,052", "−€44,202"],
    ),
    false,
  ],
  [
    "four whose longest words do not",
    table(
      ["Cijfer", "Basisperiode", "Laatste 12 maanden", "Sinds basisperiode"],
      ["Netto-omzet", "€\u00a0165.254", "€\u00a0121.052", "−€\u00a044.202"],
    ),
    true,
  ],
  [
    "four whose figures only marks that are not seen make longer",
    table(
      ["", "Nu", "Hiermee", "Verschil"],
      ["Servicekosten", "−\u2060€\u00a053.686", "−\u2060€\u00a053.686", "€\u00a00"],
    ),
    false,
  ],
])("isWide(table) of %s", (_, of, isIt) => expect(isWide(of)).toBe(isIt));
