// @vitest-environment jsdom
import { describe, expect, it, test } from "vitest";
import { Brief } from "../../../src/components/brief/brief.js";
import type { BriefData } from "../../../src/components/brief/brief_data.js";
import { formats, type Language } from "../../../src/lib/text/format.js";
import type { ReportFacts } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { plain, texts } from "../charts/drawing.js";
import { report } from "../fixtures.js";
import { briefed, secrets, sixtyMonths } from "./briefed.js";

function sheets(data: BriefData, language: Language = "en", facts: Partial<ReportFacts> = {}) {
  const { node, fit } = Brief(data, report(language, facts));
  fit();
  const [ours, theirs, ...others] = node.querySelectorAll(".sheet");
  expect(others).toEqual([]);
  return { ours: ours!, theirs: theirs! };
}
const languages = ["en", "nl"] as const;

/** Every way in which the report writes an internal figure, in both languages. */
function written(): string[] {
  return languages.flatMap((language) => {
    const { money, cents, compact, share, number, count } = formats(language, "EUR");
    const amounts = secrets.money.flatMap((value) => [
      money(value),
      cents(value),
      compact(value),
      count(value),
      String(value),
    ]);
    const shares = secrets.shares.flatMap((value) => [share(value), share(value, 0), share(value, 2)]);
    const numbers = secrets.numbers.flatMap((value) => [number(value), number(value, 2), number(value, 3)]);
    return [...amounts, ...shares, ...numbers].map(plain).map((text) => text.replace(/^[€\s]+/, ""));
  });
}

/** The internal figures that stand in a sheet as numbers of their own. */
function figuresIn(sheet: Element): string[] {
  const visible = plain(sheet.textContent);
  return written().filter((figure) => {
    const literal = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\d.,])${literal}(?!\\d|[.,]\\d)`).test(visible);
  });
}
const internalWords = {
  en: /margin|contribution|cost of|cost to serve|\btier|drift|baseline|\brate\b|profit|\bgap\b|internal|yield/i,
  nl: /marge|bijdrage|kostprijs|servicekosten|\blaag\b|verloop|basisperiode|tarief|winst|\bgat\b|intern|levert/i,
};

describe.each(languages)("the sheet to lay on the table (%s)", (language) => {
  const { ours, theirs } = sheets(briefed(), language);
  // Attributes count too: a hover text or a name for a screen reader can be read in a file.
  const source = plain(theirs.outerHTML.replaceAll("&nbsp;", " "));
  it("does not hold a figure that only we know, and comes from data that do: the sheet for us is full of them", () => {
    expect(figuresIn(theirs)).toEqual([]);
    expect(figuresIn(ours).length).toBeGreaterThan(8);
  });
  it("holds no free text of ours, no segment, no number of the customer", () => {
    for (const text of secrets.texts) expect(source).not.toContain(text);
  });
  it("uses none of our own words", () => expect(source).not.toMatch(internalWords[language]));
  it("leaves those words and texts to the sheet for us", () => {
    expect(ours.outerHTML).toMatch(internalWords[language]);
    expect(ours.textContent).toContain("secret action");
  });
});

test("the sheet to lay on the table has the years, what both see, the terms and the proposals in a client's words", () => {
  const { theirs } = sheets(briefed());
  expect(plain(theirs.querySelector(".finding")!.textContent)).toBe(
    "We have worked together since Mar 2020. In the twelve months to Oct 2026 you placed 96 orders for €60,000 in all. Our people spent 72 hours on them.",
  );
  expect(texts(theirs, ".sheet-part:first-of-type tbody tr").slice(0, 2)).toEqual([
    "Purchases€60,000€60,000€60,000€60,000€60,000",
    "Orders6060789696",
  ]);
  expect(texts(theirs, ".sheet-columns li")).toEqual([
    "Orders became smaller and more frequent: 96 of €625 on average, against 60 of €1,000.",
    "An order asks more time of our people: 45 minutes on average, against 24. It began between Apr 2024 and Jun 2024.",
    "14 of the 96 orders were marked as rush.",
    "8% discount, 1.5% year-end bonus, indexation: CPI, since 1 Jan 2024",
  ]);
  expect(texts(theirs, ".proposals strong")).toEqual([
    "Orders that take less handling: 28 minutes each, now 45",
    "Orders bundled to about 60 a year, now 96",
    "Orders of at least €150",
    "A rush delivery costs €28; there were 14 in a year",
    "A price adjustment of 2.4%",
  ]);
  expect(theirs.querySelectorAll(".lines tbody tr").length).toBeGreaterThanOrEqual(3);
  expect(plain(theirs.querySelector(".sheet-foot")!.textContent)).toContain("Your contact: J. Bakker");
});

test("where agreements were supplied of nobody, the sheet to lay on the table does not say that there are none", () => {
  const data = briefed();
  const bare = { ...data, context: { ...data.context, agreements: [] } };
  const agreed = (has_agreements: boolean) =>
    plain(sheets(bare, "nl", { has_agreements }).theirs.textContent);
  expect(agreed(true)).toContain("Er zijn geen bijzondere voorwaarden tussen ons vastgelegd.");
  expect(agreed(false)).not.toMatch(/afspraken|voorwaarden tussen ons/);
});

test("where the exports begin within the year, the sheets speak of those months, and not of a beginning that they do not show", () => {
  const history_from = new Date("2026-06-01");
  const data = briefed();
  const since = new Date("2026-06-01");
  const young = { ...data, customer: { ...data.customer, since } };
  const { ours, theirs } = sheets(young, "en", { history_from });
  expect(plain(theirs.querySelector(".finding")!.textContent)).toMatch(
    /^From Jun 2026 to Oct 2026 you placed 96 orders for €60,000 in all\./,
  );
  expect(plain(ours.textContent)).toContain(
    "The exports begin in Jun 2026: amounts a year are those of 5 months.",
  );
  expect(plain(ours.textContent)).toContain("in the exports since Jun 2026");
});

describe("of a customer of eight months", () => {
  const none = { baseline_from: null, baseline_to: null, drift_amount: null, drift_effect: null };
  const fresh = (since: string) =>
    briefed(
      { ...none, orders_prior: 0, since: new Date(since), months_of_history: 8 },
      sixtyMonths().slice(-8),
    );

  it("the sheets speak of eight months, and make no bridge from nothing, as the page makes none", () => {
    const { ours, theirs } = sheets(fresh("2026-03-01"));
    expect(plain(theirs.querySelector(".finding")!.textContent)).toMatch(
      /^We have worked together since Mar 2026\. From Mar 2026 to Oct 2026 you placed 64 orders for €40,000 in all\./,
    );
    expect(texts(ours, ".chart-title")).toContain("What changed the margin in a year?");
    expect(plain(ours.textContent)).toContain("a year ago this customer bought nothing, so all of it is new");
    expect(ours.querySelector("svg.bridge")).toBeNull();
  });

  it("says that it is young only where that is known: exports may begin later than the co-operation", () => {
    const young = "We have not worked together long enough to lay two years side by side.";
    const unknown = "There are no figures of an earlier year to lay beside these.";
    const seen = (since: string, facts: Partial<ReportFacts> = {}) =>
      texts(sheets(fresh(since), "en", facts).theirs, ".sheet-part p");
    expect(seen("2026-03-01")).toContain(young);
    expect(seen("2009-02-01")).toContain(unknown);
    expect(seen("2026-03-01", { history_from: new Date("2026-03-01") })).toContain(unknown);
  });
});

test("the sheet for us has the finding, the cases, the series in which the drift shows, the bridge, the handles and what was agreed", () => {
  const { ours } = sheets(briefed());
  expect(plain(ours.querySelector(".finding")!.textContent)).toContain("Yields €8,209 a year less");
  expect(plain(ours.querySelector(".finding-more")!.textContent)).toContain(
    "Contribution now: €15,224 a year, 25.4% of €60,000 net revenue",
  );
  expect(texts(ours, ".chart-title")).toEqual([
    "How did hours per order develop?",
    "What changed the margin since the baseline?",
  ]);
  expect(texts(ours, ".table-box thead")[0]).not.toContain("Since the baseline");
  expect(texts(ours, ".sheet-note")).toContain(
    "Volume and mix are counted at constant prices, not in units.",
  );
  expect(plain(ours.textContent)).toContain("coincides with: New contact person (May 2024)");
  expect(texts(ours, ".ranked .why").join(" ")).toContain("It could also be");
  expect(plain(ours.textContent)).toContain("8.0% discount, 1.5% year-end rebate, indexation: CPI");
  expect(plain(ours.textContent)).not.toContain("3.0% discount");
  expect(plain(ours.querySelector(".sheet-foot")!.textContent)).toContain("stays with us");
});

test("the sheet for us says what the figures cannot carry", () => {
  const pause = sixtyMonths().filter(
    ({ month }) => month < new Date("2023-01-01") || month >= new Date("2025-01-01"),
  );
  expect(sheets(briefed({}, pause)).ours.querySelector(".limits")!.textContent).toMatch(
    /Jan\u00a02023.*Dec\u00a02024/,
  );
  expect(sheets(briefed()).ours.querySelector(".limits")).toBeNull();
});

const bare = {
  ...{ bridges: [], talk: { changes: [], handles: [], tiers: [] } },
  context: { events: [], agreements: [], conversations: [] },
};
const noHours = { hours: null, cost_to_serve: null, contribution: null };
const noCost = { ...noHours, cost: null, gross_margin: null };
const withoutBaseline = {
  ...{ baseline_from: null, baseline_to: null, revenue_baseline: null, gross_margin_baseline: null },
  ...{ hours_baseline: null, orders_baseline: null, margin_share_baseline: null },
  ...{ discount_share_baseline: null, hours_per_order_baseline: null },
  ...{ drift_amount: null, drift_effect: null, drift_effect_amount: null },
};

describe.each(languages)("what the input lacks is a sentence on both sheets (%s)", (language) => {
  const cases: [string, BriefData, Partial<ReportFacts>, { en: string; nl: string }][] = [
    [
      "a customer without hours",
      {
        ...bare,
        ...briefed({ ...noHours, hours_per_order: null, drift_effect: "discount" }, sixtyMonths(noHours)),
      },
      { has_hours: false, hour_rate: null, contribution: null },
      { en: "Hours of service are not in these figures.", nl: "Service-uren staan niet in deze cijfers." },
    ],
    [
      "a customer without cost",
      {
        ...briefed({ ...noCost, ...withoutBaseline, margin_share: null }, sixtyMonths(noCost)),
        ...bare,
      },
      { has_cost: false, has_hours: false, gross_margin: null, contribution: null },
      { en: "We bring no proposal of our own", nl: "Wij brengen zelf geen voorstel mee" },
    ],
    [
      "a customer of one month",
      {
        ...briefed({ ...withoutBaseline, since: new Date("2026-10-01"), months_of_history: 1, orders: 2 }, [
          customerMonth("2026-10"),
        ]),
        ...bare,
      },
      {},
      { en: "We have not worked together long enough", nl: "We werken nog te kort samen" },
    ],
    [
      "a customer that bought nothing and of whom nothing is known",
      {
        ...briefed(
          { ...withoutBaseline, is_active: false, orders: 0, revenue: 0, since: null, account_manager: null },
          [],
        ),
        ...bare,
      },
      {},
      { en: "you placed no orders", nl: "plaatste u geen orders" },
    ],
  ];
  it.each(cases)("%s", (_name, data, facts, sentence) => {
    const { ours, theirs } = sheets(data, language, facts);
    for (const sheet of [ours, theirs])
      expect(sheet.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object|>null</);
    expect(plain(theirs.textContent)).toContain(sentence[language]);
    expect(ours.querySelector(".finding")!.textContent).toMatch(/\.$/);
  });
});
