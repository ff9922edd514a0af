import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rows } from "../../../../src/pipeline/database.js";
import { openCsv } from "../../../../src/pipeline/readers/text/csv.js";
import { fill } from "../../../../src/pipeline/readers/fill.js";
import { loadPlain } from "../../../../src/pipeline/readers/text/plain_csv.js";
import { surveyPlain } from "../../../../src/pipeline/readers/text/plain_survey.js";
import { createRawTables } from "../../../../src/pipeline/readers/raw_tables.js";
import { memoryConnection } from "../../../fixtures/pipeline/memory.js";

const root = mkdtempSync(join(tmpdir(), "klantenpiramide-plain-"));
const path = join(root, "lines.csv");
const connection = await memoryConnection();
beforeAll(() => connection.run("set preserve_insertion_order = true"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
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

/** What comes of filling the raw table with a file, opened in either way: what is told of it and its rows, or what is wrong with it. */
async function filled(looked: number): Promise<unknown> {
  await createRawTables(connection);
  const opened = await openCsv({ ...found, spec } as Parameters<typeof openCsv>[0], looked);
  try {
    const { file, columns } = await fill(connection, opened, root);
    const all = await rows(connection, "from raw_invoice_lines order by source_line");
    return { file, columns, all, findings: opened.findings };
  } catch (error) {
    return (error as Error).message;
  }
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
    [
      "with quotes behind a backslash",
      [header, ...many, 'F1;2026-01-02;C1;"5\\" \\"; x";1;2.00', good(3)],
      false,
    ],
    [
      "with backslashes that mean nothing",
      [header, ...many, 'F1;2026-01-02;C1;"C:\\";1;2.00', good(3)],
      true,
    ],
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

  it.each([
    ["as one row at its end", `${header}\n${good(1)}\nF1;2026-01-02;C1;${"x".repeat(4_100_000)}`, 3],
    ["as its only one", "1;2;".repeat(1_100_000), 1],
  ])("that has a row without end, %s, is refused with its line", async (_, text, line) => {
    writeFileSync(path, text);
    await expect(read(3000)).rejects.toThrow(
      `lines.csv:${line}: the row that begins here does not end within four million characters; is it a table, with an end after each row? Export it again as csv or xlsx`,
    );
  });

  it("gives each of a million rows the number of its line, whichever thread reads it", async () => {
    const count = 1_000_000;
    writeFileSync(
      path,
      `n;m\n${Array.from({ length: count }, (_, i) => `${i + 2};abcdefghijkl`).join("\n")}\n`,
    );
    const layout = { delimiter: ";", headerRow: 1, isNumber: [false, false] };
    const shape = { path, ...layout, width: 2, ...(await surveyPlain(path, layout))! };
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

  it("is typed and told of as it is with care", async () => {
    const amount = fc.constantFrom(
      "1.50",
      "-2,5",
      "1.234",
      "1.234,50",
      "NULL",
      " 7",
      "€ 5",
      "0.125",
      "1E+3",
      "2.50 CR",
      "",
    );
    const number = fc.constantFrom("C1", "12.0", "1E+12", " C2", "007");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(number, amount, amount), { maxLength: 5 }), async (cells) => {
        const odd = cells.map(([id, quantity, revenue]) => `F1;2026-01-02;${id};P1;${quantity};${revenue}`);
        writeFileSync(path, [header, ...many.slice(0, 80), ...odd, ""].join("\n"));
        expect(await filled(1500)).toEqual(await filled(Infinity));
      }),
      { seed: 7, numRuns: 20 },
    );
  });

  it("has customers in rows of their own, which their lines take", async () => {
    const lines = many
      .slice(0, 90)
      .flatMap((_, i) => [
        `Klant ${i};;;`,
        `F${i};2026-01-${10 + (i % 20)};P1;${i}.50`,
        `Totaal Klant ${i};;;${i}.50`,
      ]);
    writeFileSync(path, ["invoice_id;date;product_id;revenue", ...lines, ""].join("\n"));
    const { isPlain } = await read(1500);
    expect(isPlain).toBe(true);
    const fast = await filled(1500);
    expect(fast).toEqual(await filled(Infinity));
    expect(fast).toMatchObject({ findings: [{ rule: "customers-above-lines", line: 2, row_count: 90 }] });
    const [sums] = await rows(
      connection,
      `select count(*)::integer as lines, count(distinct customer_id)::integer as customers, sum(revenue)::double as revenue
       from raw_invoice_lines where excluded is null`,
    );
    expect(sums).toEqual({ lines: 90, customers: 90, revenue: 4050 });
  });

  it("has the side of its amounts beside them, which gives their sign", async () => {
    const lines = Array.from(
      { length: 90 },
      (_, i) => `F${i};2026-01-${10 + (i % 20)};a-customer-number;${i + 1}.50;${i % 9 === 0 ? "D" : "C"}`,
    );
    writeFileSync(path, ["invoice_id;date;customer_id;revenue;D/C", ...lines, ""].join("\n"));
    const { isPlain } = await read(1500);
    expect(isPlain).toBe(true);
    const fast = await filled(1500);
    expect(fast).toEqual(await filled(Infinity));
    expect(fast).toMatchObject({ findings: [{ rule: "sign-by-side", line: 2, row_count: 10 }] });
    const [sums] = await rows(connection, "select sum(revenue)::double as revenue from raw_invoice_lines");
    expect(sums).toEqual({ revenue: 4140 - 2 * 420 });
  });

  it("has lines that continue the one above, which take its number, date and customer", async () => {
    const lines = many.slice(0, 90).flatMap((line) => [line, ";;;P9;1;2.25"]);
    writeFileSync(path, [header, ...lines, ""].join("\n"));
    const { isPlain } = await read(1500);
    expect(isPlain).toBe(true);
    const fast = await filled(1500);
    expect(fast).toEqual(await filled(Infinity));
    expect(fast).toMatchObject({ findings: [{ rule: "filled-down", line: 3, row_count: 90 }] });
    const [sums] = await rows(
      connection,
      `select count(*)::integer as lines, count(distinct invoice_id)::integer as invoices, count(customer_id)::integer as with_customer
       from raw_invoice_lines where product_id = 'P9' and date is not null`,
    );
    expect(sums).toEqual({ lines: 90, invoices: 90, with_customer: 90 });
  });
});
