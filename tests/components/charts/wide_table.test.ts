import { expect, it } from "vitest";
import { isWide } from "../../../src/components/charts/wide_table.js";

const table = (labels: string[], ...rows: string[][]) => ({
  columns: labels.map((label) => ({ label })),
  rows,
});

it("isWide(table) is true of five columns, and of four whose longest words do not fit beside each other", () => {
  expect(isWide(table(["a", "b", "c", "d", "e"]))).toBe(true);
  expect(
    isWide(
      table(
        ["Figure", "Baseline", "Last 12 months", "Since the baseline"],
        ["Net revenue", "€165,254", "€121,052", "−€44,202"],
      ),
    ),
  ).toBe(false);
  expect(
    isWide(
      table(
        ["Cijfer", "Basisperiode", "Laatste 12 maanden", "Sinds basisperiode"],
        ["Netto-omzet", "€\u00a0165.254", "€\u00a0121.052", "−€\u00a044.202"],
      ),
    ),
  ).toBe(true);
});
