import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withFolder } from "./folder.js";

interface Line {
  customer_id: string;
  product_name: string | null;
  date: Date;
  cents: number;
}

interface Style {
  delimiter: string;
  quoteAll: boolean;
  encoding: string;
  decimal: string;
  thousands: boolean;
  order: "dmy" | "mdy" | "ymd";
  lineEnd: string;
  junk: boolean;
}

const word = fc
  .array(fc.constantFrom(..."abcXYZ019 éß€;,|\t\"'\n-."), { maxLength: 12 })
  .map((letters) => letters.join("").replace(/^[ \t]+|[ \t]+$/g, ""))
  .map((text) => (text === "" ? null : text));
const line: fc.Arbitrary<Line> = fc.record({
  customer_id: fc.stringMatching(/^K[0-9]{1,6}$/),
  product_name: word,
  date: fc.date({ min: new Date("2000-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
  cents: fc.integer({ min: -999_999_999, max: 999_999_999 }),
});
const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "windows-1252", "utf-16le", "utf-16be"),
  decimal: fc.constantFrom(".", ","),
  thousands: fc.boolean(),
  order: fc.constantFrom("dmy", "mdy", "ymd"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  junk: fc.boolean(),
});

// One line whose day is above 12 and whose amount has two decimals, so that the file proves how it is written.
const witness: Line = { customer_id: "K0", product_name: "é", date: new Date("2026-01-31"), cents: 125 };

function written(lines: readonly Line[], s: Style): Buffer {
  const cell = (text: string) =>
    s.quoteAll || /["\n\r]/.test(text) || text.includes(s.delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const rows = lines.map((row) =>
    [row.customer_id, row.product_name ?? "", day(row.date, s.order), amount(row.cents, s)].map(cell),
  );
  const text = [
    ...(s.junk ? ["Export"] : []),
    ["Klantnr", "Omschrijving", "Factuurdatum", "Omzet"].map(cell).join(s.delimiter),
    ...rows.map((row) => row.join(s.delimiter)),
  ].join(s.lineEnd);
  const isUtf8 = s.encoding.startsWith("utf-8");
  return iconv.encode(text + s.lineEnd, isUtf8 ? "utf-8" : s.encoding, {
    addBOM: s.encoding !== "utf-8" && s.encoding !== "windows-1252",
  });
}

function day(date: Date, order: Style["order"]): string {
  const [y = "", m = "", d = ""] = date.toISOString().slice(0, 10).split("-");
  return order === "ymd" ? `${y}-${m}-${d}` : order === "dmy" ? `${d}-${m}-${y}` : `${m}/${d}/${y}`;
}

function amount(cents: number, { decimal, thousands }: Style): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const whole = digits.slice(0, -2);
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === "." ? "," : ".") : whole;
  return `${cents < 0 ? "-" : ""}${grouped}${decimal}${digits.slice(-2)}`;
}

describe("any table of cells in any combination of delimiter, quoting, encoding, marks, date order and line end", () => {
  let dataDir = "";
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "round-trip-"));
    writeFileSync(join(dataDir, "report.yaml"), "sources: {invoice_lines: {file: lines.csv}}\n");
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it("reads back equal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), style, async (some, how) => {
        const lines = [witness, ...some];
        writeFileSync(join(dataDir, "lines.csv"), written(lines, how));
        const rows = await withFolder(dataDir, ({ query }) =>
          query(
            `select customer_id, product_name, date, (revenue * 100)::BIGINT as cents, problem
             from raw_invoice_lines order by source_line`,
          ),
        );
        expect(rows).toEqual(
          lines.map(({ customer_id, product_name, date, cents }) => ({
            customer_id,
            product_name,
            date: date.toISOString().slice(0, 10),
            cents: String(cents),
            problem: null,
          })),
        );
      }),
      { seed: 20261012, numRuns: 120 },
    );
  }, 120_000);
});
