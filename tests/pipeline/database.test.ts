import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { eachGroup, fileLiteral, fillTable, rows } from "../../src/pipeline/database.js";
import { memoryConnection } from "../fixtures/pipeline/memory.js";

const connection = await memoryConnection();

test("rows have numbers for decimals, counts and sums, UTC midnights for dates, and null for what is empty", async () => {
  const sql =
    "select 'a' as id, 12.3400::decimal(18, 4) as money, 0::decimal(38, 4) as nothing, count(*) as counted, date '2026-02-28' as day, null as none";
  const [found] = await rows<Record<string, unknown>>(connection, sql);
  expect(found).toEqual({
    id: "a",
    money: 12.34,
    nothing: 0,
    counted: 1,
    day: new Date("2026-02-28"),
    none: null,
  });
});

test("each group is the stretch of rows of one text, in order, with numbers for decimals", async () => {
  const sql = `select 'c' || place // 3000 as id, (place / 4)::decimal(18, 4) as quarter, place::hugeint as place
    from range(6001) as given (place) order by place`;
  const found: object[] = [];
  await eachGroup<{ quarter: number; place: number }>(connection, sql, (id, group) =>
    found.push({ id, count: group.length, first: group[0], last: group.at(-1) }),
  );
  expect(found).toEqual([
    { id: "c0", count: 3000, first: { quarter: 0, place: 0 }, last: { quarter: 749.75, place: 2999 } },
    { id: "c1", count: 3000, first: { quarter: 750, place: 3000 }, last: { quarter: 1499.75, place: 5999 } },
    { id: "c2", count: 1, first: { quarter: 1500, place: 6000 }, last: { quarter: 1500, place: 6000 } },
  ]);
});

test("a table holds what it is filled with, undefined as null", async () => {
  const columns = {
    id: "VARCHAR",
    on: "DATE",
    amount: "DOUBLE",
    count: "INTEGER",
    is_new: "BOOLEAN",
  } as const;
  const filled = { id: "é", on: new Date("2024-02-29"), amount: -0.5, count: 3, is_new: false };
  await fillTable(connection, "filled", columns, [filled, { id: "empty" }]);
  expect(await rows(connection, "select * from filled")).toEqual([
    filled,
    { id: "empty", on: null, amount: null, count: null, is_new: null },
  ]);
});

test("a file with a name that would be a pattern is read itself, and not the files that go with the pattern", async () => {
  const folder = mkdtempSync(join(tmpdir(), "klantenpiramide-names-"));
  const names = ["a[1].csv", "a1.csv", "b*.csv", "bb.csv", "c?.csv", "cc.csv", "[d]/e.csv", "d/e.csv"];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${name}\n`);
  }
  const read = (name: string) =>
    rows<{ text: string }>(
      connection,
      `select text from read_csv(${fileLiteral(join(folder, name))}, columns = {text: 'VARCHAR'}, header = false, auto_detect = false)`,
    );
  for (const name of names) expect(await read(name)).toEqual([{ text: name }]);
  rmSync(folder, { recursive: true });
});
