import { describe, expect, it } from "vitest";
import { idleOptions } from "../../../../src/pipeline/readers/headers/idle_options.js";
import type { Opened } from "../../../../src/pipeline/readers/opened.js";

/** A parquet file of invoice lines whose entry says with which mark decimals are written. */
function parquet(isNumeric: boolean[]): Opened {
  return {
    source: "invoice_lines",
    file: "lines.parquet",
    format: "parquet",
    spec: { line: 3, options: { decimal: "," } },
    recognition: {
      fields: new Map([
        ["revenue", 0],
        ["quantity", 1],
      ]),
      beside: new Map(),
    },
    isNumeric,
    findings: [],
  } as unknown as Opened;
}

describe("idleOptions(read)", () => {
  it("says nothing of a decimal mark where one column of numbers is text and another is not", () => {
    const opened = parquet([false, true]);
    idleOptions([[opened, [opened]]]);
    expect(opened.findings).toEqual([]);
  });

  it("tells of a decimal mark where all columns of numbers are numbers", () => {
    const opened = parquet([true, true]);
    idleOptions([[opened, [opened]]]);
    expect(opened.findings.map(({ rule, example }) => [rule, example])).toEqual([
      ["option-without-effect", "decimal"],
    ]);
  });
});
