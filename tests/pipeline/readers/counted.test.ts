import { expect, test } from "vitest";
import { counted, countIn, geteld } from "../../../src/pipeline/readers/counted.js";
import { blankRows } from "../../../src/pipeline/readers/findings.js";
import { leftOutFinding } from "../../../src/pipeline/readers/audit/xaf_findings.js";

test("a count with its noun has the thousands marks of its language", () => {
  expect(counted(1, "row")).toBe("1 row");
  expect(counted(14727, "row")).toBe("14,727 rows");
  expect(counted(1, "row is", "rows are")).toBe("1 row is");
  expect(geteld(1, "rij", "rijen")).toBe("1 rij");
  expect(geteld(14727, "rij", "rijen")).toBe("14.727 rijen");
  expect(countIn("nl", 541909)).toBe("541.909");
});

test("what readers say of a large file reads like the rest of the page; a line's number is no count", () => {
  const found = { source: "invoice_lines", file: "lines.csv" } as Parameters<typeof blankRows>[0];
  expect(blankRows(found, 14727, 20381).message).toEqual({
    en: "14,727 rows without any value skipped, first on line 20381",
    nl: "14.727 rijen zonder enige waarde overgeslagen, de eerste op regel 20381",
  });
  expect(leftOutFinding(found, 21500, 30000).message).toEqual({
    en: "21,500 of 30,000 transaction lines stand on accounts that hold no revenue, and were left out",
    nl: "21.500 van 30.000 transactieregels staan op rekeningen zonder omzet en zijn weggelaten",
  });
});
