// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { plain } from "../charts/drawing.js";
import { data, day, read } from "./shown.js";

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
      "Since the report as of Sept 2026, net revenue of one month that it held has changed by +\u2060€40.00 on balance.",
    );
    expect(cellsOf(view, "#restatements")).toEqual([
      ["Aug 2026", "1002", "€0.00", "€50.00", "+€50.00", "a line that was not there"],
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
    // On a phone each stands below its name, instead of in a table that scrolls sideways.
    const pairs = read("nl", { ...data, suggestions }).view.querySelector("#suggestions .stacks")!;
    expect([...pairs.querySelectorAll("td")].map((cell) => cell.getAttribute("data-label"))).toEqual([
      "In",
      "Suggestie",
      "Aanwijzing",
      "Eigen netto-omzet",
      "Netto-omzet van de ander",
    ]);
    const twins = suggestions.map((row) => ({ ...row, kind: "duplicate", alias_name: row.name }));
    expect(read("en", { ...data, suggestions: twins }).view.textContent).toContain("alfa.example; same name");
    expect(read("en", { ...data, suggestions: twins }).view.textContent).not.toContain(
      "but for its spelling",
    );
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
    expect(rows[0]!.slice(10)).toEqual(["400°", "0.1", "–"]);
    expect(rows[1]!.slice(9)).toEqual(["–", "500", "50*", ""]);
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
