import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeHistory } from "../../src/pipeline/history/write.js";
import { makingOf } from "../../src/pipeline/leftovers.js";
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

/** What the tables say changed. */
const restatedOf = async (folder: string) =>
  ask<object>(
    await place.build(folder),
    "select month::varchar as month, customer_id, revenue_before, revenue_after, reason from restatements order by all",
  );

let run = 0;
/** Runs the command `tables`, and gives what the tables say changed. */
async function published(folder: string): Promise<{ out: string; restated: object[] }> {
  const out = join(place.root, `out-${++run}`);
  await writeTables(folder, out, { cacheDir: place.cacheDir });
  return { out, restated: await restatedOf(folder) };
}

/** Builds and leaves the state as that command does, without writing the files of all tables. */
async function reported(folder: string): Promise<{ restated: object[] }> {
  const { path } = await place.build(folder);
  await writeHistory(path, folder);
  return { restated: await restatedOf(folder) };
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

  test("what a killed build left half written of its state goes with the next one", async () => {
    const folder = folderWith(lines);
    mkdirSync(join(folder, "history"));
    // No system gives a process this number.
    const left = makingOf(join(folder, "history", ".state")).replace(/\d+$/, "99999999");
    writeFileSync(left, "half");
    await reported(folder);
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

  test("exports of the last two years to the day restate nothing: the month in which they now begin is held in part", async () => {
    const daily = (from: string, to: string) => {
      const rows: string[] = [];
      for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10);
        rows.push(`F${date};${date};1001;10.00`);
      }
      return rows;
    };
    const folder = folderWith(daily("2024-10-28", "2026-10-27"));
    await reported(folder);
    const rows = daily("2024-11-28", "2026-11-27").map((row) =>
      row.replace("F2026-02-11;2026-02-11;1001;10", "F2026-02-11;2026-02-11;1001;15"),
    );
    place.write(folder, "lines.csv", [header, ...rows]);
    expect((await reported(folder)).restated).toEqual([
      {
        month: "2026-02-01",
        customer_id: "1001",
        revenue_before: 280,
        revenue_after: 285,
        reason: "changed_amount",
      },
    ]);
  });

  test("a late credit, a moved line, a new one, one that is gone and another amount are told apart", async () => {
    const folder = folderWith([
      ...lines,
      "F5;2024-01-20;1003;10.00",
      "F6;2024-01-21;1004;20.00",
      "F7;2024-03-30;1005;5.00",
      "F7;2024-03-30;1005;7.00",
    ]);
    await reported(folder);
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
    const { restated } = await reported(folder);
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
    const again = await reported(folder);
    expect(again.restated).toEqual(restated);
    const [finding] = await ask<{ message: string; amount: number }>(
      await place.build(folder),
      "select message, amount from data_quality where rule = 'restated'",
    );
    expect(finding?.amount).toBe(-25 - 10 + 2 + 15 - 7);
    expect(finding?.message).toContain(
      "net revenue of 3 months that the report as of Mar\u00a02024 held has changed",
    );
  });

  const told = (restated: object[]) => restated.map((one) => Object.values(one).join(" "));
  const changed = (rows: Record<string, string>) =>
    [header, ...lines.map((line) => rows[line.slice(0, 2)] ?? line)].filter((line) => line !== "");

  test("what had changed stays told by a build that changes settings alone, to the byte when it is repeated", async () => {
    const folder = folderWith(lines);
    await published(folder);
    place.write(folder, "lines.csv", changed({ F1: "F1;2024-01-15;1001;110.00" }));
    const first = ["2024-01-01 1001 100 110 changed_amount"];
    expect(told((await published(folder)).restated)).toEqual(first);
    const settings = ["hour_rate: 70", "sources:", "  invoice_lines:", "    - file: lines.csv"];
    place.write(folder, "report.yaml", settings);
    const again = await published(folder);
    expect(told(again.restated)).toEqual(first);
    const former = state(folder);
    const second = await published(folder);
    expect(tables(second.out)).toEqual(tables(again.out));
    expect(state(folder).equals(former)).toBe(true);
  });

  test("a second correction in the same month is told with the first one, and one that is taken back is not", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    place.write(folder, "lines.csv", [...changed({}), "F9;2024-04-29;1001;500.00"]);
    expect((await reported(folder)).restated).toEqual([]);
    const april = "F9;2024-04-29;1001;500.00";
    place.write(folder, "lines.csv", [...changed({ F1: "F1;2024-01-15;1001;110.00" }), april]);
    expect(told((await reported(folder)).restated)).toEqual(["2024-01-01 1001 100 110 changed_amount"]);
    const both = { F1: "F1;2024-01-15;1001;115.00", F4: "" };
    place.write(folder, "lines.csv", [...changed(both), "F9;2024-04-29;1001;450.00"]);
    expect(told((await reported(folder)).restated)).toEqual([
      "2024-01-01 1001 100 115 changed_amount",
      "2024-03-01 1002 60 0 line_gone",
      "2024-04-01 1001 500 450 changed_amount",
    ]);
    const finding = await ask<{ message: string }>(
      await place.build(folder),
      "select message from data_quality where rule = 'restated'",
    );
    expect(finding[0]?.message).toContain(
      "3 months that the reports as of Mar\u00a02024 and Apr\u00a02024 held has changed by −€95.00 on balance",
    );
    place.write(folder, "lines.csv", [...changed({ F4: "" }), april]);
    expect(told((await reported(folder)).restated)).toEqual(["2024-03-01 1002 60 0 line_gone"]);
    place.write(folder, "lines.csv", [...changed({ F4: "" }), april, "F10;2024-05-30;1001;5.00"]);
    expect((await reported(folder)).restated).toEqual([]);
  });

  test("an earlier month that is built in between changes nothing of what the later one is compared with", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    place.write(folder, "lines.csv", changed({ F1: "F1;2024-01-15;1001;110.00" }));
    const sources = ["sources:", "  invoice_lines:", "    - file: lines.csv"];
    place.write(folder, "report.yaml", ["as_of: 2024-02", ...sources]);
    const january = ["2024-01-01 1001 100 110 changed_amount"];
    expect(told((await reported(folder)).restated)).toEqual(january);
    expect(told((await reported(folder)).restated)).toEqual(january);
    place.write(folder, "report.yaml", sources);
    expect(told((await reported(folder)).restated)).toEqual(january);
  });

  test("a build as of a month before all that were reported restates none of them", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    place.write(folder, "lines.csv", [...changed({}), "F8;2023-04-28;1001;5.00", "F9;2023-05-31;1001;5.00"]);
    place.write(folder, "report.yaml", [
      "as_of: 2023-05",
      "sources:",
      "  invoice_lines:",
      "    - file: lines.csv",
    ]);
    expect(told((await reported(folder)).restated)).toEqual([]);
  });

  test("numbers merged into one in the export or by aliases have moved, on balance by nothing", async () => {
    const rows = [...lines, "F5;2024-02-22;1003;7.50", "F6;2024-02-23;1004;8.25"];
    const folder = folderWith(rows);
    await reported(folder);
    const merged = [
      "2024-02-01 1001 40 55.75 moved",
      "2024-02-01 1003 7.5 0 moved",
      "2024-02-01 1004 8.25 0 moved",
    ];
    const settings = ["sources:", "  invoice_lines:", "    - file: lines.csv"];
    place.write(folder, "report.yaml", [...settings, "  aliases:", "    - file: aliases.csv"]);
    place.write(folder, "aliases.csv", ["customer_id;alias_of", "1003;1001", "1004;1001"]);
    expect(told((await reported(folder)).restated)).toEqual(merged);
    const named = "select customer_id, name from restatements order by customer_id";
    expect(await ask(await place.build(folder), named)).toEqual([
      { customer_id: "1001", name: "1001" },
      { customer_id: "1003", name: null },
      { customer_id: "1004", name: null },
    ]);
    const [finding] = await ask<{ message: string }>(
      await place.build(folder),
      "select message from data_quality where rule = 'restated'",
    );
    expect(finding?.message).toContain("on balance by nothing");
    place.write(folder, "report.yaml", settings);
    place.write(folder, "lines.csv", [header, ...rows.map((row) => row.replace(/100[34]/, "1001"))]);
    expect(told((await reported(folder)).restated)).toEqual(merged);
  });

  test("a month that is new is no restatement of the months before it", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    place.write(folder, "lines.csv", [header, ...lines, "F9;2024-04-30;1001;500.00"]);
    const { restated } = await reported(folder);
    expect(restated).toEqual([]);
    expect(readdirSync(join(folder, "history")).sort()).toEqual(["2024-03.parquet", "2024-04.parquet"]);
  });

  test("a month that the exports do not reach back to any more is told as such, and not as changed", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    const later = ["F2;2024-02-20;1002;85.00", ...lines.slice(2)];
    writeFileSync(join(folder, "lines.csv"), [header, ...later].join("\n"));
    const { restated } = await reported(folder);
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
          "one month (€100.00 net revenue) of the report as of Mar\u00a02024 lies before Feb\u00a02024, where the exports now begin: right where they hold the last so many months, and baselines begin later with them; else a file is missing",
      },
    ]);
  });

  test("a damaged state is told, and the build goes on without it", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    writeFileSync(join(folder, "history", "2024-03.parquet"), "not a parquet file");
    const { restated } = await reported(folder);
    expect(restated).toEqual([]);
    expect(existsSync(join(folder, "history", "2024-03.parquet"))).toBe(true);
  });

  test("nor does a state stop it that ends well and is damaged before its end", async () => {
    const folder = folderWith(lines);
    await reported(folder);
    const damaged = state(folder).fill(0x5a, 8, 90);
    writeFileSync(join(folder, "history", "2024-03.parquet"), damaged);
    writeFileSync(join(folder, "lines.csv"), [header, ...lines, "F5;2024-03-29;1001;7.00"].join("\n"));
    const { restated } = await reported(folder);
    expect(restated).toEqual([]);
    expect(
      await ask(await place.build(folder), "select revenue::double as revenue from report_facts"),
    ).toEqual([{ revenue: 287 }]);
  });
});
