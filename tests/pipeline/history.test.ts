import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeTables } from "../../src/site/write_tables.js";
import { ask, Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const header = "invoice;date;customer;amount";
const lines = [
  "F1;2024-01-15;1001;100.00",
  "F2;2024-02-20;1002;80.00",
  "F3;2024-02-21;1001;40.00",
  "F4;2024-03-29;1002;60.00",
];

function folderWith(rows: string[]): string {
  return place.folder({
    "report.yaml": ["sources:", "  invoice_lines:", "    - file: lines.csv"],
    "lines.csv": [header, ...rows],
  });
}

let run = 0;
/** Runs the command `tables`, and gives what the tables say changed. */
async function published(folder: string): Promise<{ out: string; restated: object[] }> {
  const out = join(place.root, `out-${++run}`);
  await writeTables(folder, out, { cacheDir: place.cacheDir });
  const restated = await ask(
    await place.build(folder),
    "select month::varchar as month, customer_id, revenue_before, revenue_after, reason from restatements order by all",
  );
  return { out, restated };
}

const state = (folder: string) => readFileSync(join(folder, "history", "2024-03.parquet"));
const tables = (out: string) =>
  readdirSync(out)
    .filter((name) => name.endsWith(".parquet"))
    .map((name) => [name, readFileSync(join(out, name)).toString("base64")]);

describe("a build and the one before it", () => {
  test("the first build leaves a state and finds nothing restated", async () => {
    const folder = folderWith(lines);
    const { restated } = await published(folder);
    expect(restated).toEqual([]);
    expect(readdirSync(join(folder, "history"))).toEqual(["2024-03.parquet"]);
  });

  test("building twice from the same inputs gives the same bytes and no restatement", async () => {
    const folder = folderWith(lines);
    const first = await published(folder);
    const former = state(folder);
    const second = await published(folder);
    expect(second.restated).toEqual([]);
    expect(tables(second.out)).toEqual(tables(first.out));
    expect(state(folder).equals(former)).toBe(true);
  });

  test("a late credit, a moved line, a new one, one that is gone and another amount are told apart", async () => {
    const folder = folderWith([
      ...lines,
      "F5;2024-01-20;1003;10.00",
      "F6;2024-01-21;1004;20.00",
      "F7;2024-03-30;1005;5.00",
      "F7;2024-03-30;1005;7.00",
    ]);
    await published(folder);
    place.write(folder, "lines.csv", [
      header,
      "F1;2024-01-15;1001;100.00",
      "C1;2024-01-31;1001;-25.00",
      "F2;2024-01-20;1002;80.00",
      "F3;2024-02-21;1001;40.00",
      "F8;2024-02-22;1001;15.00",
      "F4;2024-03-29;1002;60.00",
      "F6;2024-01-21;1004;22.00",
      "F7;2024-03-30;1005;5.00",
    ]);
    const { restated } = await published(folder);
    expect(restated).toEqual([
      {
        month: "2024-01-01",
        customer_id: "1001",
        revenue_before: 100,
        revenue_after: 75,
        reason: "late_credit",
      },
      { month: "2024-01-01", customer_id: "1002", revenue_before: 0, revenue_after: 80, reason: "moved" },
      { month: "2024-01-01", customer_id: "1003", revenue_before: 10, revenue_after: 0, reason: "line_gone" },
      {
        month: "2024-01-01",
        customer_id: "1004",
        revenue_before: 20,
        revenue_after: 22,
        reason: "changed_amount",
      },
      { month: "2024-02-01", customer_id: "1001", revenue_before: 40, revenue_after: 55, reason: "new_line" },
      { month: "2024-02-01", customer_id: "1002", revenue_before: 80, revenue_after: 0, reason: "moved" },
      { month: "2024-03-01", customer_id: "1005", revenue_before: 12, revenue_after: 5, reason: "line_gone" },
    ]);
    const again = await published(folder);
    expect(again.restated).toEqual(restated);
    const [finding] = await ask<{ message: string; amount: number }>(
      await place.build(folder),
      "select message, amount from data_quality where rule = 'restated'",
    );
    expect(finding?.amount).toBe(-25 - 10 + 2 + 15 - 7);
    expect(finding?.message).toContain(
      "net revenue of 3 months that the report as of Mar 2024 held has changed",
    );
  });

  test("what had changed stays told by a build that changes settings alone, and goes with the next change of a month", async () => {
    const folder = folderWith(lines);
    await published(folder);
    const corrected = ["F1;2024-01-15;1001;110.00", ...lines.slice(1)];
    place.write(folder, "lines.csv", [header, ...corrected]);
    const change = { month: "2024-01-01", customer_id: "1001", revenue_before: 100, revenue_after: 110 };
    const told = [{ ...change, reason: "changed_amount" }];
    expect((await published(folder)).restated).toEqual(told);
    const settings = ["hour_rate: 70", "sources:", "  invoice_lines:", "    - file: lines.csv"];
    place.write(folder, "report.yaml", settings);
    const first = await published(folder);
    expect(first.restated).toEqual(told);
    const former = state(folder);
    const second = await published(folder);
    expect(tables(second.out)).toEqual(tables(first.out));
    expect(state(folder).equals(former)).toBe(true);
    place.write(folder, "lines.csv", [header, ...corrected.slice(0, 3), "F4;2024-03-29;1002;65.00"]);
    expect((await published(folder)).restated).toEqual([
      {
        month: "2024-03-01",
        customer_id: "1002",
        revenue_before: 60,
        revenue_after: 65,
        reason: "changed_amount",
      },
    ]);
  });

  test("a month that is new is no restatement of the months before it", async () => {
    const folder = folderWith(lines);
    await published(folder);
    place.write(folder, "lines.csv", [header, ...lines, "F9;2024-04-30;1001;500.00"]);
    const { restated } = await published(folder);
    expect(restated).toEqual([]);
    expect(readdirSync(join(folder, "history")).sort()).toEqual(["2024-03.parquet", "2024-04.parquet"]);
  });

  test("a month that the exports do not reach back to any more is told as such, and not as changed", async () => {
    const folder = folderWith(lines);
    await published(folder);
    const later = ["F2;2024-02-20;1002;85.00", ...lines.slice(2)];
    writeFileSync(join(folder, "lines.csv"), [header, ...later].join("\n"));
    const { restated } = await published(folder);
    expect(restated).toEqual([
      {
        month: "2024-02-01",
        customer_id: "1002",
        revenue_before: 80,
        revenue_after: 85,
        reason: "changed_amount",
      },
    ]);
    const found =
      "select row_count, amount::double as amount, message from data_quality where rule = 'history-shorter'";
    expect(await ask(await place.build(folder), found)).toEqual([
      {
        row_count: 1,
        amount: 100,
        message:
          "one month (€100.00 net revenue) of the report as of Mar 2024 lies before Feb 2024, where the exports now begin: right where they hold the last so many months, and baselines begin later with them; else a file is missing",
      },
    ]);
  });

  test("a damaged state is told, and the build goes on without it", async () => {
    const folder = folderWith(lines);
    await published(folder);
    writeFileSync(join(folder, "history", "2024-03.parquet"), "not a parquet file");
    const { restated } = await published(folder);
    expect(restated).toEqual([]);
    expect(existsSync(join(folder, "history", "2024-03.parquet"))).toBe(true);
  });

  test("nor does a state stop it that ends well and is damaged before its end", async () => {
    const folder = folderWith(lines);
    await published(folder);
    const damaged = state(folder).fill(0x5a, 8, 90);
    writeFileSync(join(folder, "history", "2024-03.parquet"), damaged);
    writeFileSync(join(folder, "lines.csv"), [header, ...lines, "F5;2024-03-29;1001;7.00"].join("\n"));
    const { restated } = await published(folder);
    expect(restated).toEqual([]);
    expect(
      await ask(await place.build(folder), "select revenue::double as revenue from report_facts"),
    ).toEqual([{ revenue: 287 }]);
  });
});
