import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withFolder } from "../folder.js";

let root = "";
let folders = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "instants-"));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A parquet file of lines whose dates are the given SQL values. */
async function parquet(...dates: string[]): Promise<string> {
  const file = join(root, `${++folders}.parquet`);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `copy (select 'K' as customer, 10 as amount, date from (values ${dates.map((date) => `(${date})`).join(", ")}) as given (date))
     to '${file}' (format parquet)`,
  );
  connection.closeSync();
  return file;
}

/** The days that the dates of a file are read as, and what is said of them. */
async function read(file: string, options = "", zone?: string): Promise<{ days: unknown[]; said: string[] }> {
  const folder = mkdtempSync(join(root, "data-"));
  writeFileSync(
    join(folder, "report.yaml"),
    `sources: {invoice_lines: {file: ${file}, options: {${options}}}}\n`,
  );
  return withFolder(
    folder,
    async ({ query, report }) => ({
      days: (await query("select date from raw_invoice_lines order by source_line")).map(({ date }) => date),
      said: report.findings.map(({ severity, message }) => `${severity}: ${message.en}`),
    }),
    root,
    zone,
  );
}

const midnight = ["timestamptz '2024-01-31 00:00:00+00'", "timestamptz '2024-02-01 00:00:00+00'"];
const amsterdam = ["timestamptz '2024-02-01 00:00:00+01'", "timestamptz '2024-07-01 00:00:00+02'"];
const times = ["timestamptz '2024-01-31 23:30:00+01'", "timestamptz '2024-02-01 00:30:00+01'"];
const inZone =
  'info: the times in "date" are all midnights of a zone ahead of UTC: "2024-01-31 23:00:00Z" is the day that begins there, 2 rows in all. Where the day before is meant, say options: {time_zone: UTC}';
const inUtc =
  'warning: the times in "date" are in UTC, and so is their day; late in the evening it is the next day in Europe, as of "2024-01-31 22:30:00Z" (2 rows from 21:00 on). Say options: {time_zone: Europe/Amsterdam}, or UTC';

describe.each(["UTC", "Asia/Tokyo", "America/New_York"])(
  "on a machine in %s, a parquet timestamp",
  (here) => {
    it.each([
      ["at midnight in UTC has that day", midnight, "", ["2024-01-31", "2024-02-01"], []],
      [
        "at midnight in Amsterdam has the day that begins there",
        amsterdam,
        "",
        ["2024-02-01", "2024-07-01"],
        [inZone],
      ],
      [
        "at midnight in Amsterdam has the day of UTC where that is said",
        amsterdam,
        "time_zone: UTC",
        ["2024-01-31", "2024-06-30"],
        [],
      ],
      ["at some time has the day of UTC, and a warning", times, "", ["2024-01-31", "2024-01-31"], [inUtc]],
      [
        "at some time has the day of the zone that is said",
        times,
        "time_zone: Europe/Amsterdam",
        ["2024-01-31", "2024-02-01"],
        [],
      ],
      ["at noon has that day", ["timestamptz '2024-01-31 12:00:00+00'"], "", ["2024-01-31"], []],
    ])("%s", async (_what, dates, options, days, said) => {
      expect(await read(await parquet(...dates), options, here)).toEqual({ days, said });
    });

    it("of whatever unit without a zone, and a date, have the day that is written", async () => {
      for (const type of ["timestamp", "timestamp_s", "timestamp_ms", "timestamp_ns", "date"])
        expect(
          await read(
            await parquet(`'2024-01-31 23:30:00'::${type}`, `'2024-02-01 00:00:00'::${type}`),
            "",
            here,
          ),
        ).toEqual({
          days: ["2024-01-31", "2024-02-01"],
          said: [],
        });
    });

    it("in 96 bits, as Spark writes moments, is one in UTC", async () => {
      expect(await read(sparkFile([2_460_341, 23], [2_460_341, 22]), "", here)).toMatchObject({
        days: ["2024-02-01", "2024-02-01"],
      });
    });
  },
);

/** A parquet file whose dates are a Julian day and an hour in 96 bits: one of 12 bytes each, the type of which is then changed. */
function sparkFile(...moments: [day: number, hour: number][]): string {
  const data = moments.map(([day, hour]) => {
    const bytes = Buffer.alloc(12);
    bytes.writeBigUInt64LE(BigInt(hour) * 3_600_000_000_000n);
    bytes.writeUInt32LE(day, 8);
    return new Uint8Array(bytes);
  });
  const bytes = Buffer.from(
    parquetWriteBuffer({
      codec: "UNCOMPRESSED",
      statistics: false,
      schema: [
        { name: "root", num_children: 3 },
        { name: "customer", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
        { name: "amount", type: "DOUBLE", repetition_type: "REQUIRED" },
        { name: "date", type: "FIXED_LEN_BYTE_ARRAY", type_length: 12, repetition_type: "REQUIRED" },
      ],
      columnData: [
        { name: "customer", data: data.map(() => "K"), encoding: "PLAIN" },
        { name: "amount", data: data.map(() => 10), encoding: "PLAIN" },
        { name: "date", data, encoding: "PLAIN" },
      ],
    }),
  );
  // In the footer a field of type 7 (bytes of fixed length) is 15 0e, one of type 3 (96 bits) 15 06.
  for (let at = bytes.length - bytes.readUInt32LE(bytes.length - 8) - 8; at < bytes.length - 8; at += 1)
    if (bytes[at] === 0x15 && bytes[at + 1] === 0x0e && [0x15, 0x19].includes(bytes[at + 2]!))
      bytes[at + 1] = 0x06;
  const file = join(root, `${++folders}.parquet`);
  writeFileSync(file, bytes);
  return file;
}

describe("a time in text", () => {
  const csv = (...dates: string[]) => {
    const file = join(root, `${++folders}.csv`);
    writeFileSync(file, ["customer,amount,date", ...dates.map((date) => `K,10,${date}`)].join("\n") + "\n");
    return file;
  };

  it("with an offset has the day that is written, and where a zone is said, the day there", async () => {
    const file = csv("2024-01-31T23:30:00-05:00", "2024-02-01T00:30:00+0100");
    expect((await read(file)).days).toEqual(["2024-01-31", "2024-02-01"]);
    expect((await read(file, "time_zone: Europe/Amsterdam")).days).toEqual(["2024-02-01", "2024-02-01"]);
  });

  it("in UTC that is midnight in Europe all through has the day that begins there", async () => {
    expect((await read(csv("2024-01-31T23:00:00.000Z", "2024-06-30T22:00:00.000Z"))).days).toEqual([
      "2024-02-01",
      "2024-07-01",
    ]);
    expect((await read(csv("2024-01-31T00:00:00Z", "2024-06-30T23:00:00Z"))).days).toEqual([
      "2024-01-31",
      "2024-07-01",
    ]);
  });

  it("in UTC at different times has the day of UTC, and keeps a date without a time", async () => {
    const { days, said } = await read(csv("2024-01-31T23:00:00Z", "2024-02-01T09:12:00Z", "2024-02-02"));
    expect(days).toEqual(["2024-01-31", "2024-02-01", "2024-02-02"]);
    expect(said).toHaveLength(1);
  });
});

it("a zone that nobody knows is an error in report.yaml", async () => {
  await expect(read("x.csv", "time_zone: Amsterdam")).rejects.toThrow(
    "is not a time zone; Europe/Amsterdam and UTC are",
  );
});
