import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Fault, Faults } from "../../../src/lib/fault.js";
import { formatDetected } from "../../../src/pipeline/readers/index.js";
import { withFolder, type JsonRow } from "./folder.js";

/** What a case expects: the columns it names of every row, or the sentences with which the folder is refused. */
interface Expected {
  rows?: Record<string, JsonRow[]>;
  findings?: string[];
  detected?: string[];
  sentences?: string[];
}

const root = new URL("../../fixtures/readers/", import.meta.url);

describe("a folder of tests/fixtures/readers reads as its expected.json says", () => {
  for (const name of readdirSync(root).sort())
    it(name.replaceAll("-", " "), async () => {
      const folder = new URL(`${name}/`, root);
      const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Expected;
      if (expected.sentences) {
        const error: unknown = await withFolder(fileURLToPath(folder), async () => null).catch(
          (e: unknown) => e,
        );
        if (!(error instanceof Fault || error instanceof Faults))
          throw error ?? new Error("nothing was refused");
        expect(error.message.split("\n")).toEqual(expected.sentences);
        return;
      }
      await withFolder(fileURLToPath(folder), async ({ report, query }) => {
        for (const [source, rows] of Object.entries(expected.rows ?? {})) {
          const found = await query(`select * from raw_${source} order by source_file, source_line`);
          expect(found).toHaveLength(rows.length);
          expect(found.map((row, i) => named(row, rows[i] ?? {}))).toEqual(rows);
        }
        if (expected.findings)
          expect(
            report.findings.map(
              ({ severity, rule, line, message }) =>
                `${severity} ${rule}${line === null ? "" : ` ${line}`}: ${message.en}`,
            ),
          ).toEqual(expected.findings);
        for (const line of expected.detected ?? []) expect(formatDetected(report)).toContain(line);
      });
    });
});

function named(row: JsonRow, by: JsonRow): JsonRow {
  return Object.fromEntries(Object.keys(by).map((key) => [key, row[key]]));
}
