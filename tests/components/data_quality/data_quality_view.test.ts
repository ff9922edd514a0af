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
import { plain } from "../charts/drawing.js";

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
  history_from: day("2025-10-01"),
  has_cost: true,
  currency: "EUR",
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
    { month: day("2025-10-01"), revenue: 400.2, cost: null },
    { month: day("2025-11-01"), revenue: 0.1, cost: 0 },
    { month: day("2026-10-01"), revenue: 500, cost: 200 },
    { month: day("2026-11-01"), revenue: 50, cost: 20 },
  ],
  restatements: [],
  overlaps: [],
  suggestions: [],
  checks: [],
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
    const months = [...data.months, { month: day("2026-09-01"), revenue: 0.01, cost: null }];
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

  test("has a row a file with what became of its rows, and no sum under a file of which all was used", () => {
    const whole = {
      ...data.files[0]!,
      rows_read: 8,
      rows_excluded: 0,
      rows_quarantined: 0,
      revenue_read: 950.3,
    };
    const files = [data.files[0]!, { ...whole, file: "b.csv", revenue_excluded: 0, revenue_quarantined: 0 }];
    const { view } = read("en", { ...data, files });
    const table = [...view.querySelectorAll("table")].find((one) =>
      one.textContent!.includes("In quarantine"),
    )!;
    const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent)),
    );
    expect(rows).toEqual([
      ["exports/regels.csv", "Invoice lines", "11", "8", "2", "1", "€950.30"],
      ["b.csv", "Invoice lines", "8", "8", "0", "0", "€950.30"],
    ]);
    expect(view.textContent!.match(/left out \+/g)).toHaveLength(2);
  });

  test("says first whether the totals agree, and how much was noticed", () => {
    const told = [...read("en").view.querySelectorAll(".finding, .finding-more")].map(
      (one) => one.textContent,
    );
    expect(told).toEqual([
      "Every total agrees to the cent: nothing is lost between the files and the pages.",
      expect.stringMatching(/^The checks found \d+ errors? and \d+ warnings?\. What was noticed$/),
    ]);
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
    const nothing: DataQuality = { ...data, files: [], columns: [], findings: [], months: [] };
    const none = { line_count: 0, line_revenue: 0, revenue: 0, unassigned_revenue: 0 };
    expect(read("en", nothing, none).text).toContain("No file was read.");
    const dutch = read("nl", nothing, none).text;
    expect(dutch).toContain("In deze bestanden viel niets op.");
    expect(dutch).toContain("Elke regel in de huidige periode heeft een klant.");
  });
});

const cellsOf = (view: Element, section: string) =>
  [...view.querySelectorAll(`${section} tbody tr`)].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );

describe("what changed, stands there twice or may be the same", () => {
  test("nothing of it is shown where nothing was found", () => {
    const { view } = read("en");
    for (const id of ["restatements", "overlaps", "suggestions", "amounts"])
      expect(view.querySelector(`#${id}`)).toBeNull();
  });

  test("months that changed since the former report, the largest first, with the balance", () => {
    const change = { month: day("2026-08-01"), previous_as_of: day("2026-09-30") };
    const restatements = [
      {
        ...change,
        customer_id: "1001",
        name: "Alfa",
        revenue_before: 100,
        revenue_after: 90,
        reason: "late_credit",
      },
      {
        ...change,
        customer_id: "1002",
        name: null,
        revenue_before: 0,
        revenue_after: 50,
        reason: "new_line",
      },
    ];
    const { view, text } = read("en", { ...data, restatements });
    expect(text).toContain(
      "Since the report as of Sept 2026, net revenue of one month that it held has changed by €40.00 on balance.",
    );
    expect(cellsOf(view, "#restatements")).toEqual([
      ["Aug 2026", "1002", "€0.00", "€50.00", "€50.00", "a line that was not there"],
      ["Aug 2026", "Alfa", "€100.00", "€90.00", "−€10.00", "a late credit"],
    ]);
    // A number that the report has no customer of leads nowhere.
    const links = [...view.querySelectorAll("#restatements a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["./customer.html?id=1001"]);
  });

  test("files that share lines, in Dutch, with what was done", () => {
    const overlaps = [
      {
        file: "2026.csv",
        other_file: "2025.csv",
        kind: "same_invoices",
        date_from: day("2025-12-01"),
        date_to: day("2025-12-31"),
        row_count: 12,
        amount: 340.5,
        outcome: "replaced",
      },
    ];
    expect(cellsOf(read("nl", { ...data, overlaps }).view, "#overlaps")).toEqual([
      [
        "2026.csv",
        "2025.csv",
        "dezelfde factuurnummers, andere inhoud",
        "1 dec 2025 t/m 31 dec 2025",
        "12",
        "€ 340,50",
        "uit het eerdere weggelaten",
      ],
    ]);
  });

  test("numbers that may be one customer, with all that speaks for it", () => {
    const suggestions = [
      {
        customer_id: "1001",
        alias_of: "2001",
        kind: "successor",
        name: "Alfa B.V.",
        alias_name: "ALFA",
        has_alike_number: false,
        vat_number: "NL001",
        chamber_number: null,
        email_domain: "alfa.example",
        shared_name: "alfa",
        has_same_basket: false,
        last_date: day("2025-12-30"),
        first_date: day("2026-01-04"),
        revenue: 1000,
        alias_revenue: 400,
      },
    ];
    expect(cellsOf(read("en", { ...data, suggestions }).view, "#suggestions")).toEqual([
      [
        "Alfa B.V. (1001)",
        "ALFA (2001)",
        "may have been renumbered",
        "same VAT number NL001; same e-mail domain alfa.example; same name but for its spelling; one stops on 30 Dec 2025, the other starts on 4 Jan 2026",
        "€1,000",
        "€400",
      ],
    ]);
  });

  test("amounts that their own line contradicts, the largest difference first", () => {
    const line = {
      source_file: "regels.csv",
      customer_id: "1001",
      invoice_id: "F1",
      date: day("2026-01-05"),
    };
    const checks = [
      { ...line, source_line: 7, amount: 101, expected: 100, difference: 1 },
      { ...line, source_line: 9, amount: 80, expected: 100, difference: -20 },
    ];
    expect(cellsOf(read("en", { ...data, checks }).view, "#amounts")).toEqual([
      ["regels.csv, line 9", "F1", "€80.00", "€100.00", "−€20.00"],
      ["regels.csv, line 7", "F1", "€101.00", "€100.00", "€1.00"],
    ]);
  });

  test("the months, one row a year, say what is empty, outside the windows or without cost", () => {
    const { view, text } = read("en");
    const rows = cellsOf(view, "#months");
    expect(rows.map(([year]) => year)).toEqual(["2025", "2026"]);
    expect(rows[0]!.slice(10)).toEqual(["€400°", "€0.1", "–"]);
    expect(rows[1]!.slice(9)).toEqual(["–", "€500", "€50*", ""]);
    expect(text).toContain("10 months in it have no invoice line");
    expect(text).toContain("Months marked ° carry no cost");
    expect(text).toContain("Months marked * lie outside the history or after Oct 2026");
  });

  test("years without any line are one row", () => {
    const months = [{ month: day("1998-03-01"), revenue: 5, cost: null }, ...data.months];
    expect(cellsOf(read("nl", { ...data, months }).view, "#months").map((row) => row.slice(0, 2))).toEqual([
      ["1998", ""],
      ["1999–2024", "geen factuurregel"],
      ["2025", "–"],
      ["2026", "–"],
    ]);
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
