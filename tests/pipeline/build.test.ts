import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDatabase, exportWhole, type Database } from "../../src/pipeline/build.js";
import { duckdbTypes, schema, tableNames, type Column } from "../../src/schema.js";
import { ask, askOne, Place } from "../fixtures/pipeline/folder.js";
import { paper } from "../fixtures/pipeline/paper.js";

const place = new Place();
let database: Database;
beforeAll(async () => {
  database = await place.build(place.folder(paper));
}, 30_000);
afterAll(() => place.remove());

/** The columns of a table as plain values: money and counts as numbers, dates as text. */
const all = (sql: string) => ask(database, sql);

describe("buildDatabase(dir)", () => {
  const revenue = (built: Database) =>
    askOne<{ revenue: number; rate: number }>(
      built,
      "select revenue::double as revenue, hour_rate::double as rate from report_facts",
    );

  test("finds the same input built, and builds anew when a file, then a setting, changes", async () => {
    const folder = place.folder(paper);
    const same = await place.build(folder);
    expect([same.built, same.path]).toEqual([false, database.path]);
    place.write(folder, "lines-type.csv", [
      ...paper["lines-type.csv"]!,
      "C3,invoice,2024-05-05,1003,S1,10.00,4.00,0.00",
    ]);
    const more = await place.build(folder);
    expect([more.built, more.path === database.path]).toEqual([true, false]);
    expect(await revenue(more)).toEqual({ revenue: 4255, rate: 60 });
    place.write(
      folder,
      "report.yaml",
      paper["report.yaml"]!.map((line) => line.replace("60", "70")),
    );
    const dearer = await place.build(folder);
    expect([dearer.built, dearer.path === more.path]).toEqual([true, false]);
    expect(await revenue(dearer)).toEqual({ revenue: 4255, rate: 70 });
    expect(await revenue(database)).toEqual({ revenue: 4245, rate: 60 });
  });

  test("gives the same parquet bytes for the same input, table by table", async () => {
    const again = await buildDatabase(place.folder(paper), { cacheDir: join(place.root, "second") });
    expect(again.built).toBe(true);
    const digests = async ({ path }: Database, name: string) => {
      const found: Record<string, string> = {};
      const folder = join(place.root, name);
      mkdirSync(folder);
      await exportWhole(path, tableNames, folder);
      for (const table of tableNames)
        found[table] = createHash("sha256")
          .update(readFileSync(join(folder, `${table}.parquet`)))
          .digest("hex");
      return found;
    };
    expect(await digests(again, "again")).toEqual(await digests(database, "first"));
  });

  test("says nothing of the machine it ran on in the settings in force", async () => {
    expect(
      await all(`select setting, value from settings where value like '/%' or value like '%${place.root}%'`),
    ).toEqual([]);
  });

  test("makes every table with the columns and types of the data model, and no others", async () => {
    for (const table of tableNames) {
      const columns = await all(
        `select column_name as name, data_type as type from duckdb_columns() where table_name = '${table}' order by column_index`,
      );
      const expected = Object.entries<Column>(schema[table].columns).map(([name, { kind }]) => ({
        name,
        type: duckdbTypes[kind],
      }));
      expect(columns, table).toEqual(expected);
    }
  });
});
