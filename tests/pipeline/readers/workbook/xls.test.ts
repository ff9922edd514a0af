import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Found } from "../../../../src/pipeline/readers/opened.js";
import { openXls } from "../../../../src/pipeline/readers/workbook/xls.js";
import type { SourceFileSpec } from "../../../../src/settings.js";

test("a workbook on which the library runs in a circle is damaged, and ends the build in a sentence", async () => {
  const path = fileURLToPath(new URL("../../../fixtures/formula_without_end.xls", import.meta.url));
  const spec = { file: "lines.xls" } as SourceFileSpec;
  const found: Found = { file: "lines.xls", path, source: "invoice_lines", spec };
  await expect(openXls(found, "", "binary", () => 100)).rejects.toThrow(
    "the workbook is damaged or of a kind that cannot be read (reading it comes to no end); save it as xlsx",
  );
});
