import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { controlTotals } from "../../../src/components/data_quality/control_totals.js";
import type { DataQuality } from "../../../src/components/data_quality/data_quality_data.js";
import { DataQualityView } from "../../../src/components/data_quality/data_quality_view.js";
import { dateLetters, markName, readingText } from "../../../src/components/data_quality/reading.js";
import type { Report } from "../../../src/components/report.js";
import { formats, type Language } from "../../../src/lib/format.js";
import { words } from "../../../src/lib/words/index.js";
import type { ReportFacts } from "../../../src/schema.js";

beforeAll(() => {
  globalThis.document = new JSDOM("<!doctype html>").window.document;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "document");
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);

const facts = {
  as_of: day("2026-10-31"),
  current_from: day("2025-11-01"),
  current_to: day("2026-10-31"),
  line_count: 8,
  line_revenue: 950.3,
  revenue: 500.1,
  unassigned_revenue: 25.5,
  revenue_without_cost: 0,
} as ReportFacts;

const data: DataQuality = {
  files: [
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      format: "csv",
      encoding: "windows-1252",
      delimiter: ";",
      decimal_mark: ",",
      date_format: "dd-mm-yyyy",
      header_row: 3,
      rows_read: 11,
      rows_used: 8,
      rows_excluded: 2,
      rows_quarantined: 1,
      revenue_read: 1000.3,
      revenue_used: 950.3,
      revenue_excluded: 40,
      revenue_quarantined: 10,
      date_from: day("2025-10-02"),
      date_to: day("2026-11-03"),
    },
  ],
  columns: [
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      position: 1,
      header: "Bedrag",
      field: "revenue",
      reading: "amount with decimal comma",
      origin: "given",
      filled_count: 11,
    },
    {
      source: "invoice_lines",
      file: "exports/regels.csv",
      position: 2,
      header: "Regio",
      field: null,
      reading: null,
      origin: null,
      filled_count: 7,
    },
  ],
  findings: [
    {
      finding_id: 1,
      severity: "warning",
      rule: "unassigned-lines",
      source: "invoice_lines",
      file: "exports/regels.csv",
      line: 12,
      row_count: 2,
      amount: 25.5,
      example: "K-?",
      message: "2 lines carry no customer",
    },
    {
      finding_id: 2,
      severity: "info",
      rule: "no-hours",
      source: null,
      file: null,
      line: null,
      row_count: null,
      amount: null,
      example: null,
      message: "no hours were supplied.",
    },
  ],
  months: [
    { month: day("2025-10-01"), revenue: 400.2 },
    { month: day("2025-11-01"), revenue: 0.1 },
    { month: day("2026-10-01"), revenue: 500 },
    { month: day("2026-11-01"), revenue: 50 },
  ],
};

function report(language: Language, other: Partial<ReportFacts> = {}): Report {
  return {
    facts: { ...facts, language, ...other },
    words: words(language),
    formats: formats(language, "EUR"),
  };
}

function read(language: Language, shown: DataQuality = data, other: Partial<ReportFacts> = {}) {
  const view = DataQualityView(shown, report(language, other));
  return { view, text: view.textContent!.replace(/\u00a0/g, " ") };
}

describe("control totals", () => {
  test("files, facts and months are held against each other, and the window against its own months", () => {
    const totals = controlTotals(data, facts);
    expect(totals.map(({ name, agrees, sums }) => [name, agrees, sums.map((sum) => sum.value)])).toEqual([
      ["lines", true, [8, 8]],
      ["revenue", true, [950.3, 950.3, 950.3]],
      ["window", true, [500.1, 500.1]],
    ]);
  });

  test("one cent too much in a month is seen", () => {
    const months = [...data.months, { month: day("2026-09-01"), revenue: 0.01 }];
    const totals = controlTotals({ ...data, months }, facts);
    expect(totals.map(({ agrees }) => agrees)).toEqual([true, false, false]);
    expect(totals[1]!.sums.at(-1)!.difference).toBe(0.01);
  });

  test("hours files have no say in the invoice lines", () => {
    const hours = { ...data.files[0]!, source: "hours", rows_used: 99, revenue_used: null };
    expect(controlTotals({ ...data, files: [...data.files, hours] }, facts)[0]!.sums[0]!.value).toBe(8);
  });
});

describe("the page of data quality", () => {
  test("says in English that all totals agree and what stands outside customers and windows", () => {
    const { text } = read("en");
    expect(text).toContain("Every total agrees to the cent");
    expect(text).toContain("Of the current window, €25.50 stands on lines without a customer");
    expect(text).toContain("€50.00 is dated after Oct 2026");
  });

  test("says in Dutch how much a total differs", () => {
    const { text } = read("nl", data, { line_revenue: 951.3 });
    expect(text).toContain("Eén totaal klopt niet");
    expect(text).toContain("wijkt € 1,00 af");
  });

  test("shows the identity of rows and of money per file", () => {
    const { text } = read("en");
    expect(text).toContain("11 read = 8 used + 2 left out + 1 in quarantine");
    expect(text).toContain("€1,000.30 read = €950.30 used + €40.00 left out + €10.00 in quarantine");
  });

  test("says what is unaccounted for where the parts do not add up", () => {
    const files = [{ ...data.files[0]!, rows_used: 7 }];
    expect(read("en", { ...data, files }).text).toContain("1 is unaccounted for");
  });

  test("names what was recognised, in Dutch", () => {
    const { text } = read("nl");
    expect(text).toContain("Tekencodering: windows-1252");
    expect(text).toContain("Tussen de velden: puntkomma");
    expect(text).toContain("Decimaalteken: komma");
    expect(text).toContain("Datums geschreven als: dd-mm-jjjj");
    expect(text).toContain("Koppen op regel: 3");
  });

  test("folds the columns of a file away, the unused ones among them", () => {
    const details = read("nl").view.querySelector("details")!;
    expect(details.open).toBe(false);
    expect(details.querySelector("summary")!.textContent).toBe("2 kolommen, waarvan 1 gebruikt");
    const rows = [...details.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ["1", "Bedrag", "revenue", "bedrag met decimale komma", "report.yaml zegt het", "11"],
      ["2", "Regio", "niet gebruikt", "", "", "7"],
    ]);
  });

  test("lists findings by severity with place, rows, money and example", () => {
    const { view, text } = read("en");
    const items = [...view.querySelectorAll("#findings li")].map((item) =>
      [...item.children].map((part) => part.textContent!.replace(/\u00a0/g, " ")),
    );
    expect(items).toEqual([
      [
        "2 lines carry no customer.",
        "exports/regels.csv, line 12 · 2 rows · €25.50 net revenue · such as “K-?” · rule unassigned-lines",
      ],
      ["No hours were supplied.", "rule no-hours"],
    ]);
    expect(text).toContain("Warnings");
    expect(text).not.toContain("Errors");
  });

  test("without files and findings says so instead of showing empty tables", () => {
    const nothing: DataQuality = { files: [], columns: [], findings: [], months: [] };
    const none = { line_count: 0, line_revenue: 0, revenue: 0, unassigned_revenue: 0 };
    expect(read("en", nothing, none).text).toContain("No file was read.");
    const dutch = read("nl", nothing, none).text;
    expect(dutch).toContain("In deze bestanden viel niets op.");
    expect(dutch).toContain("Elke regel in het huidige venster heeft een klant.");
  });
});

describe("how a column was read", () => {
  test.each([
    ["date dd-mm-yyyy", "datum dd-mm-jjjj"],
    ["number with decimal point", "getal met decimale punt"],
    ["share 0–1 with decimal point", "aandeel 0–1 met decimale punt"],
    ["text", "tekst"],
    ["something new", "something new"],
  ])("%s reads in Dutch as %s", (reading, dutch) => {
    expect(readingText(reading, words("nl"))).toBe(dutch);
  });

  test("marks have names and other characters stay", () => {
    expect(["\t", ";", "~"].map((mark) => markName(mark, words("en")))).toEqual(["tab", "semicolon", "~"]);
  });

  test("an English date format keeps its letters", () => {
    expect(dateLetters("d-m-yy", words("en"))).toBe("d-m-yy");
  });
});
