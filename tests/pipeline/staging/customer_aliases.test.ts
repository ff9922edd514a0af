import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillTable, rows } from "../../../src/pipeline/database.js";
import { memoryConnection } from "../../fixtures/pipeline/memory.js";

const connection = await memoryConnection();
const sql = readFileSync("src/pipeline/staging/customer_aliases.sql", "utf8");
await connection.run(`create table source_file_options as
  select 'customers' as source, unnest(['late.csv', 'early.csv']) as source_file, unnest([1, 0]) as position`);

interface Alias {
  customer_id: string | null;
  alias_of: string | null;
  valid_from: Date | null;
  valid_to: Date | null;
  excluded: string | null;
  problem: string | null;
}
interface Card {
  customer_id: string;
  alias_of: string | null;
  source_file: string;
}

const day = (text: string | null) => (text === null ? null : new Date(text));
const alias = (
  customer_id: string,
  alias_of: string,
  [from, to]: [string | null, string | null] = [null, null],
  given: Partial<Alias> = {},
): Alias => ({
  ...{ customer_id, alias_of, valid_from: day(from), valid_to: day(to), excluded: null, problem: null },
  ...given,
});

/** Number, the number it goes by, first and last day, and how many steps that is; "always" for both ends of time. */
async function goesBy(aliases: readonly Alias[], cards: readonly Card[] = []): Promise<string[]> {
  await fillTable(
    connection,
    "raw_aliases",
    {
      ...{ customer_id: "VARCHAR", alias_of: "VARCHAR", valid_from: "DATE", valid_to: "DATE" },
      ...{ excluded: "VARCHAR", problem: "VARCHAR" },
    } as const,
    aliases,
  );
  await fillTable(
    connection,
    "raw_customers",
    {
      ...{ customer_id: "VARCHAR", alias_of: "VARCHAR", source_file: "VARCHAR", source_line: "INTEGER" },
      ...{ excluded: "VARCHAR", problem: "VARCHAR" },
    } as const,
    cards.map((card, i) => ({ ...card, source_line: i + 2, excluded: null, problem: null })),
  );
  const found = await rows<{ told: string }>(
    connection,
    `select customer_id || ' is ' || alias_of || ' ' || concat_ws(' ',
       case when valid_from > date '0001-01-01' then 'from ' || valid_from end,
       case when valid_to < date '9999-12-31' then 'to ' || valid_to end, depth::varchar) as told
     from (${sql})`,
  );
  return found.map(({ told }) => told);
}

test("no aliases: nobody goes by another number", async () => expect(await goesBy([])).toEqual([]));

test("without days a number goes by the other always; with them only then, also for a single day", async () => {
  expect(await goesBy([alias("A", "B")])).toEqual(["A is B 1"]);
  expect(await goesBy([alias("A", "B", ["2024-01-01", "2024-06-30"])])).toEqual([
    "A is B from 2024-01-01 to 2024-06-30 1",
  ]);
  expect(await goesBy([alias("A", "B", ["2024-02-29", "2024-02-29"])])).toEqual([
    "A is B from 2024-02-29 to 2024-02-29 1",
  ]);
});

test("a chain is followed to its end, on the days on which each of its links holds", async () =>
  expect(
    await goesBy([alias("A", "B", [null, "2024-12-31"]), alias("B", "C", ["2024-01-01", null])]),
  ).toEqual([
    "A is B to 2023-12-31 1",
    "A is C from 2024-01-01 to 2024-12-31 2",
    "B is C from 2024-01-01 1",
  ]));

test("one number after another: each on its own days, and none in between", async () =>
  expect(
    await goesBy([alias("A", "B", [null, "2023-12-31"]), alias("A", "C", ["2024-03-01", null])]),
  ).toEqual(["A is B to 2023-12-31 1", "A is C from 2024-03-01 1"]));

test("days that never meet make no chain", async () =>
  expect(
    await goesBy([alias("A", "B", [null, "2023-12-31"]), alias("B", "C", ["2024-01-01", null])]),
  ).toEqual(["A is B to 2023-12-31 1", "B is C from 2024-01-01 1"]));

test("what says nothing is passed over: itself, days the wrong way round, rows left out or set aside, the same twice", async () =>
  expect(
    await goesBy([
      alias("A", "A"),
      alias("B", "C", ["2024-06-30", "2024-01-01"]),
      alias("D", "E", undefined, { excluded: "status" }),
      alias("F", "G", undefined, { problem: "no date" }),
      alias("H", "I"),
      alias("H", "I"),
    ]),
  ).toEqual(["H is I 1"]));

test("a card merges always, the first file's first, and the aliases go before it", async () => {
  const cards = [
    { customer_id: "A", alias_of: "late", source_file: "late.csv" },
    { customer_id: "A", alias_of: "early", source_file: "early.csv" },
    { customer_id: "B", alias_of: "card", source_file: "early.csv" },
    { customer_id: "C", alias_of: null, source_file: "early.csv" },
    { customer_id: "D", alias_of: "D", source_file: "early.csv" },
  ];
  expect(await goesBy([alias("B", "listed", ["2024-01-01", null])], cards)).toEqual([
    "A is early 1",
    "B is listed from 2024-01-01 1",
  ]);
});
