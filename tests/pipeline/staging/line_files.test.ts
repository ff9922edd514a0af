import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { fillTable, rows } from "../../../src/pipeline/database.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();

const make = (name: string) =>
  connection.run(
    `create or replace table stg_${name} as ${readFileSync(`src/pipeline/staging/${name}.sql`, "utf8")}`,
  );
const day = (n: number | null) => (n === null ? null : new Date(Date.UTC(2024, 0, n)));

interface Line {
  file: number;
  day: number | null;
  invoice: string | null;
  customer: string;
  product: string;
}

beforeAll(async () => {
  await connection.run(`set variable line_file_count = 3;
    create table source_file_options as
      select 'invoice_lines' as source, unnest(['f0.csv', 'f1.csv', 'f2.csv']) as source_file, unnest([0, 1, 2]) as position`);
});

async function priced(lines: readonly Line[]): Promise<void> {
  await fillTable(
    connection,
    "lines",
    {
      source_file: "VARCHAR",
      source_line: "INTEGER",
      date: "DATE",
      invoice_id: "VARCHAR",
      customer_id: "VARCHAR",
      product_id: "VARCHAR",
    },
    lines.map(({ file, day: on, invoice, customer, product }, i) => ({
      source_file: `f${file}.csv`,
      source_line: i + 2,
      date: day(on),
      invoice_id: invoice,
      customer_id: customer,
      product_id: product,
    })),
  );
  await connection.run(`create or replace table stg_priced_lines as
    select *, null::varchar as excluded, null::varchar as problem, null::varchar as product_name, 'EUR' as currency,
      false as is_credit_type, 1::decimal(18, 6) as quantity, 10::decimal(18, 4) as amount from lines`);
}

/** What is found of repeated invoices and overlapping lines once the files' spans are there. */
async function found(): Promise<object> {
  for (const name of ["line_keys", "repeated_invoices", "overlapping_lines"]) await make(name);
  return {
    invoices: await rows(connection, "from stg_repeated_invoices order by all"),
    lines: await rows(connection, "from stg_overlapping_lines order by all"),
  };
}

test("files that follow each other have no lines to compare, files that meet only those where they meet", async () => {
  const at = { customer: "A", product: "P" };
  await priced([
    { ...at, file: 0, day: 1, invoice: "100" },
    { ...at, file: 0, day: 9, invoice: "109" },
    { ...at, file: 1, day: 10, invoice: "110" },
    { ...at, file: 1, day: 20, invoice: "120" },
    { ...at, file: 2, day: 19, invoice: "121" },
    { ...at, file: 2, day: 30, invoice: "130" },
  ]);
  await make("line_files");
  expect(
    await rows(
      connection,
      "select source_file, line_count::integer as line_count, date_from, date_to, invoice_from from stg_line_files",
    ),
  ).toEqual([
    { source_file: "f0.csv", line_count: 2, date_from: null, date_to: null, invoice_from: null },
    { source_file: "f1.csv", line_count: 2, date_from: day(19), date_to: day(20), invoice_from: null },
    { source_file: "f2.csv", line_count: 2, date_from: day(19), date_to: day(20), invoice_from: null },
  ]);
  await make("line_keys");
  expect(await rows(connection, "select source_line from stg_line_keys order by source_line")).toEqual([
    { source_line: 5 },
    { source_line: 6 },
  ]);
});

test("nothing is lost by comparing files only where they meet", async () => {
  const line = fc.record<Line>({
    file: fc.integer({ min: 0, max: 2 }),
    day: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    invoice: fc.constantFrom("1", "2", "10", "11", "3", null),
    customer: fc.constantFrom("A", "B"),
    product: fc.constantFrom("P", "Q"),
  });
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 14 }), async (lines) => {
      await priced(lines);
      await make("line_files");
      const narrow = await found();
      await connection.run(
        "update stg_line_files set date_from = date '1900-01-01', date_to = date '2100-01-01', invoice_from = '', invoice_to = 'z'",
      );
      const wide = await found();
      expect(narrow).toEqual(wide);
      if (JSON.stringify(wide) !== '{"invoices":[],"lines":[]}') told += 1;
    }),
    { seed: 11, numRuns: 60 },
  );
  expect(told).toBeGreaterThan(20);
});
