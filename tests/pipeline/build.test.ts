import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildDatabase, type Database } from "../../src/pipeline/build.js";
import { duckdbTypes, schema, tableNames, type Column } from "../../src/schema.js";
import { ask, askOne } from "../fixtures/pipeline/folder.js";
import { builtOnPaper, paper } from "../fixtures/pipeline/paper.js";

const on = builtOnPaper();
const { place } = on;

/** The columns of a table as plain values: money and counts as numbers, dates as text. */
const all = (sql: string) => ask(on.database, sql);

describe("buildDatabase(dir)", () => {
  const revenue = (built: Database) =>
    askOne<{ revenue: number; rate: number }>(
      built,
      "select revenue::double as revenue, hour_rate::double as rate from report_facts",
    );

  test("finds the same input built, and builds anew when a file, then a setting, changes", async () => {
    const folder = place.folder(paper);
    const same = await place.build(folder);
    expect([same.built, same.path]).toEqual([false, on.database.path]);
    place.write(folder, "lines-type.csv", [
      ...paper["lines-type.csv"]!,
      "C3,invoice,2024-05-05,1003,S1,10.00,4.00,0.00",
    ]);
    const more = await place.build(folder);
    expect([more.built, more.path === on.database.path]).toEqual([true, false]);
    expect(await revenue(more)).toEqual({ revenue: 4255, rate: 60 });
    place.write(
      folder,
      "report.yaml",
      paper["report.yaml"]!.map((line) => line.replace("60", "70")),
    );
    const dearer = await place.build(folder);
    expect([dearer.built, dearer.path === more.path]).toEqual([true, false]);
    expect(await revenue(dearer)).toEqual({ revenue: 4255, rate: 70 });
    expect(await revenue(on.database)).toEqual({ revenue: 4245, rate: 60 });
  });

  test("gives the same parquet bytes for the same input, table by table", async () => {
    const again = await buildDatabase(place.folder(paper), { cacheDir: join(place.root, "second") });
    expect(again.built).toBe(true);
    expect(await place.digests(again)).toEqual(await place.digests(on.database));
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
