import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../../src/lib/text/csv_text.js";

test("Dutch: byte order mark, semicolons, decimal comma, CRLF", () => {
  const rows = [["Café d'Or", 1234.5, new Date("2026-11-12"), null, true]];
  expect(csvText(["Klant", "Omzet", "Sinds", "Segment", "Actief"], rows, "nl")).toBe(
    "\uFEFFKlant;Omzet;Sinds;Segment;Actief\r\nCafé d'Or;1234,5;2026-11-12;;1\r\n",
  );
});

test("English: commas and a decimal point, values with a comma quoted", () => {
  expect(csvText(["Customer", "Revenue"], [["Bos, Zn.", -0.25]], "en")).toBe(
    '\uFEFFCustomer,Revenue\r\n"Bos, Zn.",-0.25\r\n',
  );
});

test("quotes, delimiters and line breaks survive", () => {
  expect(csvText(["n"], [['zegt "ja"'], ["a;b"], ["twee\nregels"]], "nl")).toBe(
    '\uFEFFn\r\n"zegt ""ja"""\r\n"a;b"\r\n"twee\nregels"\r\n',
  );
});

test("a text that a spreadsheet would run as a formula is kept from running, a negative number is not touched", () => {
  expect(
    csvText(
      ["n", "m"],
      [
        ["=1+1", -5],
        ["@SUM(A1)", 3],
        ["-1+1", "-12345678901234567890.50"],
      ],
      "nl",
    ),
  ).toBe("\uFEFFn;m\r\n'=1+1;-5\r\n'@SUM(A1);3\r\n'-1+1;-12345678901234567890.50\r\n");
});

test("every row stays one record with as many fields as the header, whatever the texts hold", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ";", ",", '"', "\n", "\r", " ", "é") });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (rows) => {
      const records = parse(csvText(["one", "two"], rows, "nl"));
      expect(records).toHaveLength(rows.length + 1);
      expect(records.slice(1)).toEqual(
        rows.map((row) => row.map((value) => (value.startsWith("\r") ? `'${value}` : value))),
      );
    }),
    { seed: 7, numRuns: 60 },
  );
});

function parse(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n)/gy;
  field.lastIndex = 1;
  for (let match = field.exec(csv); match; match = field.exec(csv)) {
    const [, raw = "", end] = match;
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ";") continue;
    records.push(record);
    record = [];
  }
  return records;
}
