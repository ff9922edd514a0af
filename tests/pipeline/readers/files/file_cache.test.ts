import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildDatabase } from "../../../../src/pipeline/build.js";
import { inputKeys } from "../../../../src/pipeline/input_key.js";
import { FileCache } from "../../../../src/pipeline/readers/files/file_cache.js";
import { findFiles } from "../../../../src/pipeline/readers/files/globs.js";
import { readSettings } from "../../../../src/settings.js";
import { paper } from "../../../fixtures/pipeline/paper.js";
import { ask, Place } from "../../../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const leastKept = 0;

/** Folder of a kept reading → when it was written. */
function readings(cacheDir: string): Map<string, number> {
  const root = join(cacheDir, "readings");
  const folders = readdirSync(root).flatMap((data) =>
    readdirSync(join(root, data)).map((key) => join(data, key)),
  );
  return new Map(folders.map((key) => [key, statSync(join(root, key, "kept.json")).mtimeMs]));
}

describe("a rebuild after one file changed and one was added", () => {
  const cacheDir = join(place.root, "kept");
  const folder = place.folder(paper);
  const withPadded = paper["report.yaml"]!.toSpliced(5, 0, "    - file: lines-padded.csv");

  test("reads only what is new, and gives the same bytes in every table as a build from nothing", async () => {
    const padded = [
      "invoice_id,date,customer_id,product_id,quantity,revenue",
      "E1,2024-05-02,1001 ,P1,3,NULL,",
      "E2,2024-05-03, 1001,P1,3,60.00",
    ];
    place.write(folder, "lines-padded.csv", [
      "junk above the header",
      ...padded.filter((line) => !line.includes("NULL")),
      ",,,,,",
    ]);
    place.write(folder, "report.yaml", withPadded);
    await buildDatabase(folder, { cacheDir, leastKept });
    const before = readings(cacheDir);
    expect(before.size).toBe(9);

    const changed = [...paper["lines-quantity.csv"]!];
    changed.push(changed.at(-1)!.replace("D3", "D2"));
    place.write(folder, "lines-quantity.csv", changed);
    const again = await buildDatabase(folder, { cacheDir, leastKept });
    const after = readings(cacheDir);
    const kept = [...after].filter(([key, written]) => before.get(key) === written);
    expect(kept).toHaveLength(8);
    expect(after.size).toBe(9);

    const whole = await buildDatabase(folder, { cacheDir: join(place.root, "whole"), leastKept: Infinity });
    expect(existsSync(join(place.root, "whole", "readings"))).toBe(false);
    expect(await place.digests(again)).toEqual(await place.digests(whole));
    const told = await ask<{ rule: string }>(again, "select distinct rule from data_quality order by rule");
    expect(told.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["blank-rows", "lines-above-header"]),
    );
  });

  test("reads a file again where report.yaml reads it in another way", async () => {
    const before = readings(cacheDir);
    const yaml = withPadded.map((line) =>
      line.includes("lines-returns") ? "    - {file: lines-returns.csv, exclude: {invoice_id: [B25]}}" : line,
    );
    place.write(folder, "report.yaml", yaml);
    const database = await buildDatabase(folder, { cacheDir, leastKept });
    expect([...readings(cacheDir)].filter(([key, written]) => before.get(key) === written)).toHaveLength(8);
    const excluded = await ask<{ rows_excluded: number }>(
      database,
      "select rows_excluded from source_files where file = 'lines-returns.csv'",
    );
    expect(excluded).toEqual([{ rows_excluded: 1 }]);
  });

  test("keeps what was found for as long as the build takes, though another build removes it in the meantime", async () => {
    const settings = await readSettings(folder);
    const { files, code } = await inputKeys(settings);
    const root = join(cacheDir, "readings");
    const [data] = readdirSync(root);
    const hold = join(place.root, "hold");
    mkdirSync(hold);
    const cache = new FileCache({ folder: join(root, data!), hold, hashes: files, code, leastBytes: 0 });
    const lines = findFiles(settings).found.find(({ file }) => file === "lines-padded.csv");
    const [known] = (await cache.find(lines!)) ?? [];
    rmSync(root, { recursive: true });
    expect(await cache.find(lines!)).toBe(null);
    const rowsFile = join(hold, "rows.parquet");
    await known!.again!(null as never, rowsFile);
    expect(readFileSync(rowsFile).subarray(0, 4).toString()).toBe("PAR1");
  });
});
