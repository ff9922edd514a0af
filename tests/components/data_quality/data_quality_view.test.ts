// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { DataQuality } from "../../../src/components/data_quality/data_quality_data.js";
import { plain, texts } from "../charts/drawing.js";
import { data, read } from "./shown.js";

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
      expect.stringMatching(/^The checks found \d+\u00a0errors? and \d+\u00a0warnings?\. What was noticed$/),
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
        'exports/regels.csv, line 12 · 2 rows · €25.50 net revenue · such as "K-?" · rule unassigned-lines',
      ],
      ["No hours were supplied.", "rule no-hours"],
    ]);
    expect(text).toContain("Warnings");
    expect(text).not.toContain("Errors");
  });

  test("gives no example twice, be it a day that the sentence has in words", () => {
    const said = (example: string, message: string) =>
      texts(
        read("en", { ...data, findings: [{ ...data.findings[0]!, example, message }] }).view,
        "#findings .why",
      )[0]!.includes("such as");
    expect(said("10079 → 10380", "numbers merged: 1, such as 10079 → 10380")).toBe(false);
    expect(said("2021-11-30", "longer than a day, such as of 30\u00a0Nov\u00a02021")).toBe(false);
    expect(said("2011-02-01", "no invoice line; the first is Feb\u00a02011")).toBe(false);
    expect(said("2011-02-03", "no invoice line; the first is Feb\u00a02011")).toBe(true);
    expect(said("2021-11-30", "longer than a day, such as of 1\u00a0Nov\u00a02021")).toBe(true);
    expect(said("12", "12 lines have no customer")).toBe(true);
  });

  test("gives no example twice, and calls a rule no line in Dutch", () => {
    const message = 'klant "K-?" staat niet in het klantenbestand';
    const findings = [{ ...data.findings[0]!, message }];
    const item = read("nl", { ...data, findings }).view.querySelector("#findings .why")!;
    expect(plain(item.textContent)).toBe(
      "exports/regels.csv, regel 12 · 2 rijen · € 25,50 netto-omzet · controle unassigned-lines",
    );
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
