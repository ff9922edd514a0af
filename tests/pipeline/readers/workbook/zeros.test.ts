import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write, type BookType, type CellObject } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { withZeros, zerosOf } from "../../../../src/pipeline/readers/workbook/zeros.js";
import { withFolder } from "../folder.js";

describe("a number format", () => {
  const shown = (digits: string, code: string) => {
    const zeros = zerosOf(code);
    return zeros && withZeros(digits, zeros);
  };

  test.each([
    ["00000", "123", "00123"],
    ["00000", "1234567", "1234567"],
    ["00000", "0", "00000"],
    ["00000;-00000", "123", "00123"],
    ["[$-413]00000", "123", "00123"],
    ["#00000", "123", "00123"],
    ["000-000", "123", "000-123"],
    ["000\\-000", "1234567", "1234-567"],
    ['"K"0000', "12", "K0012"],
    ['"K"0000', "12345", "K12345"],
    ["00 00", "7", "00 07"],
  ])("%s shows %s as %s", (code, digits, text) => {
    expect(shown(digits, code)).toBe(text);
  });

  test.each([
    "General",
    "0",
    "#,##0",
    "0.00",
    "#,##0.00",
    "0%",
    "00%",
    "yyyy-mm-dd",
    "hh:mm",
    "00:00",
    "@",
    "0.00E+00",
    '"€" 0',
  ])("%s is none of numbers with zeros in front", (code) => {
    expect(zerosOf(code)).toBeNull();
  });
});

describe("a workbook whose numbers stand with zeros in front by their format", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "zeros-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[BookType, string]>([
    ["xlsx", "lines.xlsx"],
    ["biff8", "lines.xls"],
    ["xlsb", "lines.xlsb"],
    ["ods", "lines.ods"],
    ["xlml", "lines.xls"],
  ])("reads customers and invoices as shown, and amounts as stored: %s", async (type, name) => {
    const sheet = utils.aoa_to_sheet([
      ["Debiteurnr", "Factuurnr", "Factuurdatum", "Netto bedrag", "Aantal"],
      [123, 7, "2026-01-31", 12, 3],
      ["00123", "0008", "2026-01-31", 13, 4],
      [456789, 9, "2026-01-31", 14, 5],
    ]);
    for (const [cells, z] of [
      [["A2", "A4"], "00000"],
      [["B2", "B4"], "0000"],
      [["D2", "D3", "D4", "E2"], "0000"],
    ] as const)
      for (const cell of cells) (sheet[cell] as CellObject).z = z;
    writeFileSync(
      join(folder, name),
      write(utils.book_new(sheet, "Blad1"), { type: "buffer", bookType: type }) as Buffer,
    );
    writeFileSync(join(folder, "report.yaml"), `sources: {invoice_lines: {file: ${name}}}\n`);
    await withFolder(folder, async ({ query }) => {
      expect(
        await query(
          "select customer_id, invoice_id, revenue::double as revenue, quantity::double as quantity from raw_invoice_lines order by source_line",
        ),
      ).toEqual([
        { customer_id: "00123", invoice_id: "0007", revenue: 12, quantity: 3 },
        { customer_id: "00123", invoice_id: "0008", revenue: 13, quantity: 4 },
        { customer_id: "456789", invoice_id: "0009", revenue: 14, quantity: 5 },
      ]);
    });
  });
});
