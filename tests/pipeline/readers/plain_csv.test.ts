import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows } from "../../../src/pipeline/database.js";
import { openCsv } from "../../../src/pipeline/readers/csv.js";
import { loadPlain, plainLines } from "../../../src/pipeline/readers/plain_csv.js";

const root = mkdtempSync(join(tmpdir(), "klantenpiramide-plain-"));
const path = join(root, "lines.csv");
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
beforeAll(() => connection.run("set preserve_insertion_order = true"));
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(root, { recursive: true, force: true });
});
const linesOf = (text: string) => {
  writeFileSync(path, text);
  return plainLines(path, ";");
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
  ])("%j is not", async (text) => expect(await linesOf(text)).toBeNull());
});

const found = { source: "invoice_lines", file: "lines.csv", path } as const;
const spec = { file: "lines.csv", line: 3, columns: {}, exclude: {}, options: {}, control: {} };

/** Rows of a file as it is opened by its beginning, or as a whole. */
async function read(looked: number): Promise<{ rows: object[]; isPlain: boolean }> {
  const opened = await openCsv({ ...found, spec } as Parameters<typeof openCsv>[0], looked);
  const removal = await opened.load(connection, "loaded", root);
  const loaded = await rows(connection, "from loaded order by line");
  await connection.run(removal ?? "drop table loaded");
  return { rows: loaded, isPlain: removal !== undefined };
}

const header = "invoice_id;date;customer_id;product_id;quantity;revenue";
const good = (i: number) => `F${i};2026-01-${10 + (i % 20)};C${i % 7};"P ""${i % 3}""; x";${i};${i}.50`;
const many = Array.from({ length: 200 }, (_, i) => good(i));

describe("a large file", () => {
  it.each([
    ["as exported", [header, ...many], true],
    ["with lines above its header", ["Report of sales", "2026", header, ...many], true],
    [
      "with empty cells and what stands for nothing",
      [header, ...many, ";;C1;NULL;;5.00", "F9;;;;\\N;"],
      true,
    ],
    ["with a line that holds nothing", [header, ...many, ";;;;;", good(3)], false],
    ["with an empty line", [header, ...many, "", good(3)], false],
    ["with a line that is too short", [header, ...many, "F1;2026-01-02", good(3)], false],
    ["with a line that is too long", [header, ...many, `${good(1)};7`, good(3)], false],
    ["with a quoted line end", [header, ...many, 'F1;2026-01-02;C1;"two\nlines";1;2.00', good(3)], false],
    ["with blank cells", [header, ...many, "  ;\u00a0; ;;;", good(3)], false],
  ])("%s reads as it does with care", async (_, lines, isPlain) => {
    for (const end of ["\n", "\r\n"]) {
      writeFileSync(path, `${lines.join(end)}${end}`);
      const fast = await read(3000);
      expect(fast.rows).toEqual((await read(Infinity)).rows);
      expect(fast.rows.length).toBeGreaterThanOrEqual(200);
      expect(fast.isPlain).toBe(isPlain);
    }
  });

  it("gives each of a million rows the number of its line, whichever thread reads it", async () => {
    const count = 1_000_000;
    writeFileSync(
      path,
      `n;m\n${Array.from({ length: count }, (_, i) => `${i + 2};abcdefghijkl`).join("\n")}\n`,
    );
    const lines = (await plainLines(path, ";"))!;
    const shape = { path, delimiter: ";", headerRow: 1, width: 2, ...lines };
    const removal = await loadPlain(connection, "loaded", shape);
    const [wrong] = await rows(
      connection,
      "select count(*)::integer as all, count(*) filter (c0::integer <> line)::integer as wrong from loaded",
    );
    expect(wrong).toEqual({ all: count, wrong: 0 });
    await connection.run(removal!);
  });

  it("reads cells of any kind as it does with care", async () => {
    const cell = fc.constantFrom(
      "",
      "x",
      " x ",
      "NULL",
      '"q;q"',
      '"a ""b"""',
      "é",
      "1.234,50",
      '5"',
      "\u00a0",
      '"two\nlines"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (cells) => {
        const odd = cells.map(([a, b, c]) => `F1;2026-01-02;${a};${b};${c};1.00`);
        writeFileSync(path, [header, ...many.slice(0, 80), ...odd, ""].join("\n"));
        expect((await read(1500)).rows).toEqual((await read(Infinity)).rows);
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});
