import { describe, expect, it } from "vitest";
import { lookThrough, type Sheet } from "../../../../src/pipeline/readers/workbook/sheet_look.js";
import { openSheets } from "../../../../src/pipeline/readers/workbook/sheets.js";
import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connected } from "../../../../src/pipeline/instance.js";

const text = (value: string) => ({ text: value, isNumber: false });
const table = [
  ["customer_id", "date", "revenue"],
  ["A", "2026-01-13", "1.50"],
  ["B", "2026-01-14", "2.50"],
];

/** A sheet with a table and formatted rows without values below it; `asked` counts the rows that were asked for. */
function padded(below: number): { sheet: Sheet; asked: () => number } {
  let asked = 0;
  const sheet: Sheet = {
    name: "Lines",
    isHidden: false,
    is1904: false,
    async *rows() {
      for (const [i, cells] of table.entries()) {
        asked += 1;
        yield { line: i + 1, cells: cells.map(text) };
      }
      for (let i = 0; i < below; i++) {
        asked += 1;
        yield { line: table.length + i + 1, cells: [] };
      }
    },
  };
  return { sheet, asked: () => asked };
}

describe("lookThrough(file, sheet, looks)", () => {
  it("tells the last row with a value, and looks once for all who share the looks", async () => {
    const { sheet, asked } = padded(1000);
    const looks = new Map();
    const look = await lookThrough("lines.xlsx", sheet, looks);
    expect([look.last, look.width, look.head.length, asked()]).toEqual([3, 3, 3, 1003]);
    expect(await lookThrough("lines.xlsx", sheet, looks)).toBe(look);
    expect(asked()).toBe(1003);
    await lookThrough("other.xlsx", sheet, looks);
    expect(asked()).toBe(2006);
  });
});

describe("openSheets of a sheet with formatted rows below its table", () => {
  it("reads no further than the last value", async () => {
    const { sheet, asked } = padded(1000);
    const spec = { file: "lines.xlsx", columns: {}, options: {}, exclude: {}, control: {}, line: 1 };
    const found = { source: "invoice_lines", spec, file: "lines.xlsx", path: "lines.xlsx" } as const;
    const [opened] = await openSheets(found, "xlsx", [sheet]);
    expect(asked()).toBe(1003);
    const tempDir = mkdtempSync(join(tmpdir(), "sheet-look-"));
    try {
      await connected(DuckDBInstance.create(":memory:"), async (connection) => {
        await opened!.load(connection, "loaded", tempDir);
        const reader = await connection.runAndReadAll(
          "select count(*)::integer as count, max(line) as line from loaded",
        );
        expect(reader.getRowObjects()).toEqual([{ count: 2, line: 3 }]);
      });
    } finally {
      rmSync(tempDir, { recursive: true });
    }
    expect(asked()).toBe(1007);
  });
});
