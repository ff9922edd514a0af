import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, test } from "vitest";
import { buildDatabase } from "../../src/pipeline/build.js";
import { connected } from "../../src/pipeline/instance.js";
import { readSources } from "../../src/pipeline/readers/index.js";
import { readSettings } from "../../src/settings.js";
import { askOne, Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const again = "let what writes it finish, then run this again";
const header = "invoice_id;date;customer_id;quantity;revenue;cost";

/** A file of 24 months of one customer, one line of `revenue` a month. */
function lines(customer: string, revenue: number): string[] {
  const months = Array.from({ length: 24 }, (_, i) => `${2023 + Math.floor(i / 12)}-${(i % 12) + 1}`);
  return [
    header,
    ...months.map((month) => {
      const [year, number] = month.split("-");
      return `${customer}${month};${year}-${number!.padStart(2, "0")}-15;${customer};1;${revenue}.00;1.00`;
    }),
  ];
}

function folder(): string {
  return place.folder({
    "report.yaml": "sources: {invoice_lines: {file: lines-*.csv}}",
    "lines-a.csv": lines("A", 100),
    "lines-b.csv": lines("B", 10),
  });
}

/** Builds a folder while something is done to it once its exports have been named by their contents. */
async function buildWhile(data: string, happens: () => void): Promise<string> {
  const built = await buildDatabase(data, {
    cacheDir: place.cacheDir,
    leastKept: 0,
    progress: (step, seconds) => {
      if (step === "read the exports" && seconds === undefined) happens();
    },
  }).catch((error: Error) => error);
  if (!(built instanceof Error)) {
    const { revenue } = await askOne<{ revenue: number }>(
      built,
      "select line_revenue::double as revenue from report_facts",
    );
    return String(revenue);
  }
  const left = readdirSync(place.cacheDir).filter((name) => name !== "readings");
  expect(left.filter((name) => !existsSync(join(place.cacheDir, name, "report.duckdb")))).toEqual([]);
  return built.message;
}

describe("an export that changes while the build reads it stops the build in a sentence:", () => {
  const changes: [what: string, happens: (data: string) => void, sentence: string][] = [
    [
      "one that grows",
      (data) => place.write(data, "lines-b.csv", [...lines("B", 10), "B9;2024-12-16;B;1;5.00;1.00"]),
      `lines-b.csv: the file changed while it was read: ${again}`,
    ],
    [
      "one that shrinks to half a row",
      (data) => place.write(data, "lines-b.csv", `${header}\nB1;2023-01`),
      `lines-b.csv: the file changed while it was read: ${again}`,
    ],
    [
      "one that is emptied",
      (data) => place.write(data, "lines-b.csv", ""),
      `lines-b.csv: the file changed while it was read: ${again}`,
    ],
    [
      "one that is replaced by another of the same size",
      (data) => {
        place.write(data, "new", lines("B", 99));
        renameSync(join(data, "new"), join(data, "lines-b.csv"));
      },
      `lines-b.csv: the file changed while it was read: ${again}`,
    ],
    [
      "one that disappears",
      (data) => rmSync(join(data, "lines-b.csv")),
      `lines-b.csv: the file went away while it was read: ${again}`,
    ],
    [
      "one that comes",
      (data) => place.write(data, "lines-c.csv", lines("C", 1)),
      `lines-c.csv: the file came while the exports were read: ${again}`,
    ],
  ];
  test.each(changes)("%s", async (_, happens, sentence) => {
    const data = folder();
    expect(await buildWhile(data, () => happens(data))).toBe(sentence);
  });

  test("and once it is as it was, the report is of what stands there, and so are the readings kept", async () => {
    const data = folder();
    const before = statSync(join(data, "lines-b.csv"));
    expect(await buildWhile(data, () => place.write(data, "lines-b.csv", lines("B", 99)))).toContain(
      "lines-b.csv: the file changed",
    );
    place.write(data, "lines-b.csv", lines("B", 10));
    utimesSync(join(data, "lines-b.csv"), before.atime, before.mtime);
    expect(await buildWhile(data, () => {})).toBe("2640");
    place.write(data, "lines-b.csv", lines("B", 99));
    expect(await buildWhile(data, () => {})).toBe("4776");
  });

  test("also where it changes between the look at its header and the reading of its rows", async () => {
    const data = folder();
    const settings = await readSettings(data);
    const read = connected(DuckDBInstance.create(":memory:"), (connection) =>
      readSources(connection, settings, {
        tempDir: join(place.root, "temp"),
        progress: (step) => {
          if (step === "reading lines-a.csv") place.write(data, "lines-b.csv", lines("B", 99));
        },
      }),
    );
    await expect(read).rejects.toThrow(`lines-b.csv: the file changed while it was read: ${again}`);
  });

  test("but a change of report.yaml is for the next build: this one has read it", async () => {
    const data = folder();
    expect(await buildWhile(data, () => rmSync(join(data, "report.yaml")))).toBe("2640");
  });
});
