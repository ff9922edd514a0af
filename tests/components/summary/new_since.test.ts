// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { NewsList } from "../../../src/components/summary/news_list.js";
import * as newSince from "../../../src/components/summary/new_since.js";
import type { SummaryCustomer } from "../../../src/components/summary/columns.js";
import type { Report } from "../../../src/components/report.js";
import { leakChange } from "../../../src/lib/bridge/leak_change.js";
import { summarySums } from "../../../src/lib/summary_sums.js";
import type { Customer, Row } from "../../../src/schema.js";
import { day, plain, texts } from "../charts/drawing.js";
import { customer, report, told, untold } from "./rows.js";

const drifted = (
  id: string,
  then: number | null,
  now: number | null,
  effect: Customer["drift_change_effect"],
  by: number | null,
) =>
  customer(id, `N${id}`, {
    drift_amount: now,
    drift_amount_month_ago: then,
    drift_change_effect: effect,
    drift_change_amount: by,
  });
const customers = [
  drifted("1", -1000, -1600, "discount", -650),
  drifted("2", 200, -300, "handling_time", -480),
  drifted("3", -900, -700, "mix", 220),
  drifted("4", 100, 900, "price", 800),
  drifted("5", null, -40, null, null),
  drifted("6", -70, -71, "rate", -1),
];
const part = (rows: SummaryCustomer[], of: Report, parts: Parameters<typeof newSince.NewSince>[3]) =>
  newSince.NewSince(rows, summarySums(rows), of, parts);
const NewSince = (...given: Parameters<typeof part>) => told(part(...given));
const nothing = { news: document.createElement("div"), restated: null };

describe("leakChange", () => {
  const change = leakChange(customers)!;
  it("counts what leaks now and what leaked a month ago, gains aside", () => {
    expect(change.now).toBe(-2711);
    expect(change.then).toBe(-1970);
  });
  it("counts as the leak is counted elsewhere: what rounds to nothing is none", () => {
    const rows = [...customers, drifted("7", -0.4, -0.4, null, null), drifted("8", -1, -0.3, null, null)];
    expect(leakChange(rows)!.now).toBe(summarySums(rows).leak_amount);
  });
  it("tells whose leak grew or shrank, most first, and nothing of small moves or gains", () => {
    const ids = (part: typeof change.grew) => part.map((one) => [one.customer.customer_id, one.change]);
    expect(ids(change.grew)).toEqual([
      ["1", -600],
      ["2", -300],
    ]);
    expect(ids(change.shrank)).toEqual([["3", 200]]);
  });
  it("names the effect that moved it most, and counts who is compared for the first time", () => {
    expect(change.main).toEqual({ effect: "discount", amount: -650 });
    expect(change.first).toEqual({ count: 1, amount: -40 });
  });
  it("is null where nobody could be compared a month ago", () =>
    expect(leakChange([drifted("1", null, -40, null, null)])).toBeNull());
});

describe("NewSince", () => {
  it("sets the leak against a month ago, with why", () => {
    const node = NewSince(customers, report(), nothing);
    expect(plain(node.querySelector("p")!.textContent)).toBe(
      "The leak stands at €2,711 a year, €741 more than in Sept 2026 (€1,970). €40 of it is with 1 customer who could not be compared a month ago. Where it grew, discount weighs most (−€650).",
    );
    expect(texts(node, ".amount")).toEqual(["−€600 a year", "−€300 a year", "+€200 a year"]);
    expect(texts(node, ".why")).toEqual([
      "From −€1,000 to −€1,600. Mainly more discount on the invoice: −€650.",
      "From nothing to −€300. Mainly more time per order: −€480.",
      "From −€900 to −€700. Mainly a shift to products with a wider margin: +€220.",
    ]);
  });
  it("writes the change of a customer's leak as the difference between the two amounts beside it", () => {
    const node = NewSince([drifted("1", -351.6, -881.4, null, null)], report(), nothing);
    expect(texts(node, ".amount")).toEqual(["−€529 a year"]);
    expect(texts(node, ".why")).toEqual(["From −€352 to −€881."]);
  });
  it("is natural Dutch, and says where nobody moved", () => {
    const node = NewSince([drifted("1", -100, -100, null, null)], report({ language: "nl" }), nothing);
    expect(plain(node.querySelector("p")!.textContent)).toBe(
      "Er lekt nu € 100 per jaar weg, evenveel als in sep 2026.",
    );
    expect(texts(node, ".columns p").map(plain)).toEqual([
      "Bij geen klant scheelt het € 50 per jaar of meer.",
      "Bij geen klant scheelt het € 50 per jaar of meer.",
    ]);
  });
  it("says that nothing leaks, rather than that €0 a year does", () => {
    const sentence = (language: "en" | "nl") =>
      plain(
        NewSince([drifted("1", 5, 4, null, null)], report({ language }), nothing).querySelector("p")!
          .textContent,
      );
    expect([sentence("en"), sentence("nl")]).toEqual([
      "Nothing leaks, as in Sept 2026.",
      "Er lekt niets weg, net als in sep 2026.",
    ]);
  });
  it("lets a leak that stopped end at nothing, not at what it gained since", () => {
    const node = NewSince(
      [drifted("1", -316, 35, "handling_time", 318)],
      report({ language: "nl" }),
      nothing,
    );
    expect(texts(node, ".amount")).toEqual(["+€ 316 per jaar"]);
    expect(texts(node, ".why")).toEqual(["Van −€ 316 naar niets. Vooral minder tijd per order: +€ 318."]);
  });
  it("says why there is nothing to compare", () => {
    expect(untold(part([], report(), nothing))).toContain("A month ago no customer had a history");
    expect(untold(part([], report({ gross_margin: null }), nothing))).toContain("not supplied");
  });
});

describe("NewsList", () => {
  const row = (given: Partial<Row<"news">>): Row<"news"> => ({
    news_id: 1,
    kind: "change",
    customer_id: "7",
    name: "Bakker",
    about: "hours_per_order",
    date_from: day(2026, 7),
    date_to: day(2026, 8, 31),
    yearly_amount: -1234,
    ...given,
  });
  it("tells the changes that can be dated by now, and until when that cannot be seen yet", () => {
    const [changes] = NewsList([row({})], report());
    expect(texts(changes!, ".why")).toEqual(["Hours per order, between Jul 2026 and Aug 2026."]);
    expect(texts(changes!, ".muted")).toEqual([
      "A change shows only after three months on its new level: what began in Sept 2026 or later cannot be seen yet.",
    ]);
  });
  it("tells the events of the month by name and day, and how many are left out", () => {
    const event = row({ kind: "event", about: "contact_change", date_from: day(2026, 10, 5) });
    const [, events] = NewsList(
      Array.from({ length: 7 }, () => event),
      report(),
    );
    expect(texts(events!, ".amount")[0]).toBe("5 Oct 2026");
    expect(texts(events!, "li")).toHaveLength(5);
    expect(events!.textContent).toContain("And 2 more.");
  });
  it("has a sentence where there is nothing", () => {
    const told = NewsList([], report()).map((node) => node.querySelector("p")!.textContent);
    expect(told).toEqual([
      "No change of the last four months is clear enough to be dated.",
      "No event of Oct\u00a02026 was supplied.",
    ]);
  });
  it("says that no change can be dated in fewer than 24 months", () => {
    const [changes] = NewsList([], report({ history_from: day(2024, 12) }));
    expect(changes!.textContent).toBe(
      "Which changes can be dated by now?Too few months to date a change: the history has 23, and it takes 24.",
    );
  });
});
