import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { fillTable } from "../../../../src/pipeline/database.js";
import { cleanCells, numberShapes } from "../../../../src/pipeline/readers/values/cells.js";
import { joined, surveyPlain } from "../../../../src/pipeline/readers/text/plain_survey.js";
import { surveyStretch } from "../../../../src/pipeline/readers/text/survey_stretch.js";
import { memoryConnection } from "../../../fixtures/pipeline/memory.js";

const root = mkdtempSync(join(tmpdir(), "klantenpiramide-survey-"));
const path = join(root, "lines.csv");
const connection = await memoryConnection();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const survey = (text: string, isNumber = [false, false]) => {
  writeFileSync(path, text);
  return surveyPlain(path, { delimiter: ";", headerRow: 1, isNumber });
};
const linesOf = async (text: string) => {
  const found = await survey(text);
  return found && { count: found.count, lineEnd: found.lineEnd };
};

describe("whether every line of a file is a record as it stands", () => {
  it.each([
    ["a;b\n1;2\n", { count: 2, lineEnd: "\n" }],
    ["a;b\r\n1;2\r\n", { count: 2, lineEnd: "\r\n" }],
    ["a;b\n1;2", { count: 2, lineEnd: "\n" }],
    ['a;b\n"1;x";"say ""hi"""\n"";2\n', { count: 3, lineEnd: "\n" }],
  ])("%j is", async (text, lines) => expect(await linesOf(text)).toEqual(lines));

  it.each([
    ['a;b\n"1\n2";3\n'],
    ['a;b\n5" pipe;3\n'],
    ['a;b\n"1" x;3\n'],
    ['a;b\n "1";3\n'],
    ['a;b\n1;"2\n'],
    ["a;b\r\n1;2\n"],
    ["a;b\n1\r;2\r\n3;4\r\n"],
    ["a;b\rx\n1;2\n"],
    ["a;b\n1;\0\n"],
    ["a;b\n1;2\r"],
    ["a;b\n1\n"],
    ["a;b\n1;2;3\n"],
    ["a;b\n1;2\n\n"],
    ["a;b\n1;2\n;\n"],
    ["a;b\nNULL; x\n"],
  ])("%j is not", async (text) => expect(await linesOf(text)).toBeNull());
});

describe("what the cells of a column are like", () => {
  it("is told over all rows below the header", async () => {
    const text = 'id;amount\nC1;1.5\n"C ""2""";-10,25\n;NULL\nC+3.0;"0.5"\n x;12.5\n';
    const found = await survey(`${text.replace("\n;NULL\n", "\nNULL;2.5\n")}`, [false, true]);
    expect(found).toEqual({
      count: 6,
      lineEnd: "\n",
      columns: [
        { filledCount: 4, mayBePadded: true, hasPlus: true, hasPointZero: true, shapes: null },
        {
          filledCount: 5,
          mayBePadded: false,
          hasPlus: false,
          hasPointZero: false,
          shapes: [
            { shape: "9.9", count: 3, line: 2, example: "1.5", hasLeadingZero: true },
            { shape: "-99,99", count: 1, line: 3, example: "-10,25", hasLeadingZero: false },
            { shape: "99.9", count: 1, line: 6, example: "12.5", hasLeadingZero: false },
          ],
        },
      ],
    });
  });

  it("leaves a column of numbers open where some cell is more than digits and marks", async () => {
    const shapes = async (cell: string) =>
      (await survey(`a;b\nx;1.5\nx;${cell}\n`, [false, true]))!.columns[1]!.shapes;
    for (const cell of ["€ 5", "1e5", "1.000.000,5", "5-", "1'000", "9".repeat(64)])
      expect(await shapes(cell)).toBeNull();
    expect(await shapes("1.000,5")).toHaveLength(2);
  });

  it("is what DuckDB finds in the same cells", async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^-?\d{0,5}(\.\d{0,3})?(,\d{0,2})?$/),
      fc.constantFrom("NULL", "", "-0,5", "0.10", "1,000.5", "-", "12.0", "1E+5", " 7", "8\u00a0", "Ä"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (cells) => {
        const found = await survey(`a;b\n${cells.map((text) => `x;${text}\n`).join("")}`, [false, true]);
        await fillTable(
          connection,
          "given",
          { line: "INTEGER", c0: "VARCHAR" },
          cells.map((text, i) => ({ line: i + 2, c0: ["", "NULL"].includes(text) ? null : text })),
        );
        const [clean] = await cleanCells(connection, "given", 1, undefined, new Set());
        const isPadded = clean !== "c0";
        const { filledCount, mayBePadded, shapes } = found!.columns[1]!;
        expect(mayBePadded || !isPadded).toBe(true);
        expect(filledCount).toBe(cells.filter((text) => !["", "NULL"].includes(text)).length);
        if (shapes) expect(shapes).toEqual(await numberShapes(connection, "given", "c0"));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe("a file that is cut into stretches", () => {
  const layout = { delimiter: ";", headerRow: 1, isNumber: [false, true] };
  const row = fc.tuple(
    fc.constantFrom("x", "", "NULL", '"a;b"', " y", "+"),
    fc.constantFrom("1.5", "-2,50", "0.10", "12", "", "1.000,5", "30.0"),
  );
  it("tells the same as in one piece, whichever line it is cut behind", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 3, maxLength: 12 }),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (rows, end, isEnded) => {
          const text = `a;b${end}${rows.map((cells) => cells.join(";")).join(end)}${isEnded ? end : ""}`;
          writeFileSync(path, text);
          const whole = await surveyPlain(path, layout, 1);
          const cuts = [...text.matchAll(/\n/g)]
            .map(({ index }) => index + 1)
            .filter((at) => at < text.length);
          for (const at of cuts) {
            const parts = [
              await surveyStretch(path, layout, { from: 0, to: at, isFirst: true }),
              await surveyStretch(path, layout, { from: at, to: text.length, isFirst: false }),
            ];
            const isPlain = parts.every((part) => part !== null);
            expect(isPlain ? joined(parts) : null).toEqual(whole);
          }
        },
      ),
      { seed: 11, numRuns: 30 },
    );
  });

  it("tells the same in threads as in this one", async () => {
    const lines = Array.from({ length: 999 }, (_, i) => `C${i % 7};${i % 5 ? i : -i}.${i % 10}0`);
    writeFileSync(path, `a;b\n${lines.join("\n")}`);
    const whole = await surveyPlain(path, layout, 1);
    expect(whole).toMatchObject({ count: 1000, columns: [{ filledCount: 999 }, { filledCount: 999 }] });
    expect(await surveyPlain(path, layout, 3)).toEqual(whole);
  });

  it("is none where a quoted line end is cut through", async () => {
    const text = `a;b\n${'"1\n2";3\n'.repeat(40)}`;
    writeFileSync(path, text);
    for (const threads of [1, 2]) expect(await surveyPlain(path, layout, threads)).toBeNull();
  });
});
