import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkData } from "../../src/pipeline/check.js";
import { writeCheck } from "../../src/site/write_check.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());

const yaml = ["sources:", "  invoice_lines:", "    - file: lines.csv", "  hours:", "    - file: hours.csv"];
const lines = [
  "invoice;date;customer;amount;<b>note</b>",
  "F1;2024-01-15;1001;100.00;x",
  "F2;2024-03-29;1002;1,5,0;",
];
const hours = ["date;customer;hours", "2024-01-16;1001;2", "not a day;1002;3"];

describe("writeCheck(checked, out, language) of a folder with faults in two files", () => {
  const out = join(place.root, "check");
  let page: Document;
  beforeAll(async () => {
    const folder = place.folder({ "report.yaml": yaml, "lines.csv": lines, "hours.csv": hours });
    const checked = await checkData(folder, { cacheDir: place.cacheDir });
    await writeCheck(checked, out, "nl");
    page = new JSDOM(readFileSync(join(out, "check.html"), "utf8")).window.document;
  });

  test("leaves a page, the same as data, and the rows that could not be used by source", () => {
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith("."))
        .sort(),
    ).toEqual(["check.html", "check.json", "quarantine"]);
    expect(readdirSync(join(out, "quarantine")).sort()).toEqual(["hours.csv", "invoice_lines.csv"]);
    expect(readFileSync(join(out, "quarantine", "hours.csv"), "utf8")).toContain(
      'hours.csv,3,"date ""not a day"" is not a date",not a day;1002;3',
    );
  });

  test("the page tells every fault in Dutch, needs nothing from elsewhere and writes names as text", () => {
    const errors = [...page.querySelectorAll("td.error")].map((cell) => cell.nextElementSibling?.textContent);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain("hours.csv:3");
    expect(errors[1]).toContain("lines.csv:3");
    expect(page.documentElement.lang).toBe("nl");
    expect(page.querySelector("h1 + p")?.textContent).toContain("nog niet worden gerapporteerd: 2 fouten");
    expect(page.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
    expect(page.querySelectorAll("td b")).toHaveLength(0);
    expect(page.body.textContent).toContain("<b>note</b>");
  });

  test("the page reads in Dutch throughout: how columns were read, and money as everywhere in the report", () => {
    const text = page.body.textContent!.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
    expect(text).toContain('scheidingsteken ";"');
    expect(text).toContain("datum jjjj-mm-dd");
    expect(text).toContain("€ 100,00 gelezen = € 100,00 gebruikt + € 0,00 uitgesloten");
    expect(page.querySelector("td.n")?.getAttribute("data-label")).toBe("Rijen");
  });

  test("the data hold files with their totals, columns, findings and days as yyyy-mm-dd", () => {
    const found = JSON.parse(readFileSync(join(out, "check.json"), "utf8")) as {
      files: object[];
      findings: object[];
      quarantined: number;
      facts: null;
    };
    expect(found.quarantined).toBe(2);
    expect(found.facts).toBeNull();
    expect(found.files).toMatchObject([
      { source: "hours", rows_read: 2, rows_used: 1, rows_quarantined: 1 },
      { source: "invoice_lines", rows_read: 2, rows_used: 1, rows_quarantined: 1, date_from: "2024-01-15" },
    ]);
    expect(found.findings.slice(0, 2)).toMatchObject([
      { severity: "error", rule: "unusable-rows", file: "hours.csv", line: 3 },
      { severity: "error", rule: "unusable-rows", file: "lines.csv", line: 3 },
    ]);
  });
});

describe("checkData(folder) goes on past what stops a build", () => {
  test("a file that cannot be read does not hide what is wrong with another", async () => {
    const folder = place.folder({
      "report.yaml": yaml,
      "lines.csv": ["invoice;date;customer;amount", "F1;01-02-2024;1001;100.00"],
      "hours.csv": ["date;customer;hours", "2024-01-16;1001;2", "2024-01-16;1001;two"],
    });
    const { findings, files } = await checkData(folder, { cacheDir: place.cacheDir });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, file }) => [rule, file])).toEqual([["ambiguous-date", "lines.csv"]]);
    expect(files.map(({ file, rows_read, rows_quarantined }) => [file, rows_read, rows_quarantined])).toEqual(
      [["hours.csv", 2, 1]],
    );
  });

  test("a report.yaml at fault is a fault", async () => {
    const folder = place.folder({ "report.yaml": ["titel: x"], "lines.csv": lines });
    await expect(checkData(folder, { cacheDir: place.cacheDir })).rejects.toThrow('unknown setting "titel"');
    expect(existsSync(join(folder, "history"))).toBe(false);
  });
});
