import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Definitions, goToAnchor } from "../../../src/components/method/method_view.js";
import { SettingsTable } from "../../../src/components/method/settings_table.js";
import type { Report } from "../../../src/components/report.js";
import { definitions } from "../../../src/lib/definitions.js";
import { formats, type Language } from "../../../src/lib/text/format.js";
import { words } from "../../../src/lib/words/index.js";
import { method } from "../../../src/lib/words/method.js";
import { effects, type ReportFacts } from "../../../src/schema.js";

beforeAll(() => {
  globalThis.document = new JSDOM("<!doctype html>").window.document;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "document");
  Reflect.deleteProperty(globalThis, "location");
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);

function report(language: Language, other: Partial<ReportFacts> = {}): Report {
  const facts = {
    language,
    as_of: day("2026-10-31"),
    current_from: day("2025-11-01"),
    current_to: day("2026-10-31"),
    prior_from: day("2024-11-01"),
    prior_to: day("2025-10-31"),
    history_from: day("2021-11-01"),
    has_cost: true,
    has_hours: true,
    hour_rate: 62,
    ...other,
  } as ReportFacts;
  return { facts, words: words(language), formats: formats(language, "EUR") };
}

test.each(["en", "nl"] as const)("every definition in %s stands once, at its own link target", (language) => {
  const view = Definitions(report(language));
  const ids = [...view.querySelectorAll("[id]")].map((node) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(["net-revenue", "gross-margin", "margin-share", "drift-amount"]),
  );
  const links = [...view.querySelectorAll("nav a")].map((link) => link.getAttribute("href")!.slice(1));
  // The settings stand below the definitions, in a section of their own.
  expect(links.pop()).toBe(SettingsTable([], report(language)).id);
  expect(ids).toEqual(expect.arrayContaining(links));
});

test("every definition in the catalogue has a place on the page, and every effect of the bridge a definition", () => {
  const placed = Object.values(definitions).flat();
  expect([...placed].sort()).toEqual(Object.keys(method.en.definitions).sort());
  expect(placed).toEqual(expect.arrayContaining(effects.map((effect) => `effect_${effect}`)));
});

test("a definition gives meaning, unit, window and limits", () => {
  const article = Definitions(report("en")).querySelector("#hours-per-order")!;
  expect([...article.querySelectorAll("h3, p, dt, dd")].map((node) => node.textContent)).toEqual([
    "Hours per order",
    "Service hours ÷ orders, both added up over the window.",
    "Unit",
    "hours per order",
    "Window",
    "baseline and current window",
    "Limits",
    "Absent without orders. Says nothing about the size of those orders.",
  ]);
});

test("the windows of this report are named", () => {
  expect(Definitions(report("nl")).textContent).toContain(
    "In dit rapport is de huidige periode nov\u00a02025 t/m okt\u00a02026, de vorige nov\u00a02024 t/m okt\u00a02025.",
  );
});

test("says which figures this report must do without", () => {
  const notes = (other: Partial<ReportFacts>) =>
    [...Definitions(report("en", other)).querySelectorAll(".note")].map(
      (note) => note.textContent!.split(":")[0],
    );
  expect(notes({})).toEqual([]);
  expect(notes({ has_cost: false, has_hours: false, hour_rate: null })).toEqual([
    "No cost was supplied to this report",
    "No hours were supplied to this report",
  ]);
  expect(notes({ hour_rate: null })).toEqual(["Hours were supplied without a cost per hour"]);
});

test("settings stand with their value and origin in the reader's language", () => {
  const settings = [
    { setting: "as_of", value: "last complete month in the data", origin: "detected" },
    { setting: "history_from", value: "first month of the data, stray lines aside", origin: "detected" },
    { setting: "hour_rate", value: "62", origin: "given" },
    { setting: "tiers.cuts.top", value: "1", origin: "default" },
  ];
  const rows = [...SettingsTable(settings, report("nl")).querySelectorAll("tbody tr")];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["as_of", "okt\u00a02026, de laatste volledige maand in de data", "gevonden in de data"],
    [
      "history_from",
      "nov\u00a02021, de eerste maand van de data, verdwaalde regels niet meegeteld",
      "gevonden in de data",
    ],
    ["hour_rate", "62", "report.yaml"],
    ["tiers.cuts.top", "1", "onze standaard"],
  ]);
});

test("a rate that is made of the teams is not said to be found in the data", () => {
  const origin = (language: Language) =>
    SettingsTable(
      [{ setting: "hour_rate", value: "60", origin: "detected" }],
      report(language),
    ).querySelector("tbody td:last-child")!.textContent;
  expect([origin("en"), origin("nl")]).toEqual(["follows from the teams", "volgt uit de teams"]);
});

test("the interval of a dated change holds its month as often as the pages say", () => {
  const limits = (language: Language) => method[language].definitions.change_points.limits;
  expect(limits("en")).toContain("holds the first month about nine times in ten");
  expect(limits("nl")).toContain("bevat de eerste maand ongeveer negen van de tien keer");
});

test("without settings a sentence stands in the place of the table", () => {
  const section = SettingsTable([], report("en"));
  expect(section.querySelector("table")).toBeNull();
  expect(section.textContent).toContain("No settings are known.");
});

test("an address with a definition scrolls to it", () => {
  const view = Definitions(report("en"));
  const scrolled: string[] = [];
  for (const node of view.querySelectorAll("article"))
    node.scrollIntoView = () => void scrolled.push(node.id);
  document.body.append(view);
  globalThis.location = { hash: "#drift-amount" } as Location;
  goToAnchor();
  globalThis.location = { hash: "" } as Location;
  goToAnchor();
  expect(scrolled).toEqual(["drift-amount"]);
});
