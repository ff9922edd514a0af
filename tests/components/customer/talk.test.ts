// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { byWeight, type ChangeRow } from "../../../src/components/customer/change_order.js";
import { ChangesList } from "../../../src/components/customer/changes_list.js";
import { happened } from "../../../src/components/customer/happened.js";
import { HandlesList } from "../../../src/components/customer/handles_list.js";
import type { HandleRow } from "../../../src/components/customer/handle_texts.js";
import { day, plain, texts } from "../charts/drawing.js";
import { report } from "../fixtures.js";

const handle = (given: Partial<HandleRow>): HandleRow => ({
  customer_id: "1",
  rank: 1,
  kind: "minutes_per_order",
  basis: "baseline",
  gap: 900,
  amount: 600,
  is_whole: false,
  lever_from: 30,
  lever_to: 24,
  revenue: 100_000,
  orders: 100,
  hours_per_order: 0.5,
  usual_hours_per_order: 0.4,
  rate: 60,
  margin_share: 0.25,
  rush_orders: 10,
  confidence: "measured",
  months: 12,
  ...given,
});
const leaking = {
  customer_id: "1",
  is_active: true,
  is_collective: false,
  silent_since: null,
  months_of_history: 60,
  drift_amount: -900,
  ...{ expected_revenue: null, expected_margin_share: null, expected_hours: null },
  ...{ revenue: 10_000, margin_share: 0.3, hours: 50, cost_to_serve: 3_000 },
  ...{ gross_margin: 5_000, contribution: 2_000 },
};

describe("HandlesList", () => {
  const onTry = vi.fn();
  const list = HandlesList(
    [
      handle({ rank: 2, kind: "price", amount: 500, lever_from: 1, lever_to: 1.005 }),
      handle({ rank: 1 }),
      handle({ rank: 3, kind: "minimum_order", amount: 200, lever_from: 0, lever_to: 120 }),
    ],
    leaking,
    report(),
    onTry,
  );
  it("sends nobody to purchasing where no goods are sold", () => {
    const price = [handle({ kind: "price", lever_from: 1, lever_to: 1.005 })];
    const why = (cost: number) =>
      texts(HandlesList(price, leaking, report("en", { cost }), onTry), ".why")[0];
    expect(why(0)).toContain("we do more than was agreed: then look at the hours first.");
    expect(why(0)).not.toContain("purchasing");
    expect(why(500)).toContain("then look at purchasing first.");
  });
  it("names the gap and each handle with its amount, its figures and the opposite reading, most first", () => {
    expect(plain(list.querySelector(".muted")!.textContent)).toContain("€900 a year must be found");
    expect(texts(list, ".who")).toEqual([
      "30 minutes per order down to 24",
      "Prices 0.5% up",
      "No orders below €120",
    ]);
    expect(texts(list, ".amount")[0]).toBe("+€600 a year");
    expect(texts(list, ".why")[0]).toBe(
      "Counted on 100 orders at €60.00 an hour; 24 minutes are usual for orders of this size. The hours are registered. It could also be our own way of working that takes longer: look at the order desk too.",
    );
  });
  it("tells where a lever stands from where it is to be, however near, and leaves out no part of an order", () => {
    const title = (given: Partial<HandleRow>, language: "en" | "nl" = "en") =>
      texts(HandlesList([handle(given)], leaking, report(language), onTry), ".who")[0];
    expect(title({ lever_from: 12.04, lever_to: 11.97 })).toBe("12.04 minutes per order down to 11.97");
    expect(title({ lever_from: 12.4, lever_to: 12.1 }, "nl")).toBe("12,4 minuten per order terug naar 12,1");
    expect(title({ kind: "price", lever_from: 1, lever_to: 1.0003 })).toBe("Prices 0.03% up");
    const orders = { kind: "order_size", lever_from: 148 } as const;
    expect(title({ ...orders, lever_to: 128.83 })).toBe("148 orders a year down to 128, of the same volume");
    expect(title({ ...orders, lever_to: 79.999999999999 })).toBe(
      "148 orders a year down to 80, of the same volume",
    );
  });
  it("asks first why the orders stopped, where they did", () => {
    const stopped = { ...leaking, silent_since: new Date("2026-04-01") };
    const text = HandlesList([handle({ rank: 1 })], stopped, report(), onTry).querySelector(".muted")!;
    expect(plain(text.textContent)).toBe(
      "The last order was in Apr 2026: talk first about why the orders stopped. To come back to the baseline, €900 a year must be found. Each of these by itself would bring:",
    );
  });
  it("says first that a customer costs more than it brings, and that this is more than crept in", () => {
    const lead = (contribution: number) =>
      plain(
        HandlesList([handle({})], { ...leaking, contribution }, report(), onTry).querySelector(".muted")!
          .textContent,
      );
    const gap =
      "To come back to the baseline, €900 a year must be found. Each of these by itself would bring:";
    expect(lead(-53_686)).toBe(
      `It costs €53,686 a year more than it brings. The gap below is only a part of that: talk about the whole of what they take and pay. ${gap}`,
    );
    expect(lead(-800)).toBe(`It costs €800 a year more than it brings. ${gap}`);
    expect(lead(0)).toBe(gap);
    const none = HandlesList([], { ...leaking, drift_amount: 5, contribution: -70 }, report("nl"), onTry);
    expect(plain(none.textContent)).toContain(
      "Deze klant kost € 70 per jaar meer dan hij opbrengt. Er is niets ingeslopen",
    );
  });
  it("moves the levers of the what-if; a least order value has none", () => {
    const buttons = [...list.querySelectorAll("button")].filter(
      ({ textContent }) => textContent === "Try it",
    );
    expect(buttons.length).toBe(2);
    buttons[0]!.click();
    expect(onTry).toHaveBeenCalledWith({ minutes: "24" });
  });
  it("puts a handle on the clipboard as a row for conversations.csv, or shows it where there is none", async () => {
    const copy = [...list.querySelectorAll<HTMLButtonElement>(".copy button")][1]!;
    const said = copy.parentElement!.querySelector("output")!;
    const row = "2026-10-31,1,Prices,Prices 0.5% up,500,2027-04-30,open";
    copy.click();
    await vi.waitFor(() => expect(said.querySelector("input")?.value).toBe(row));
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    copy.click();
    await vi.waitFor(() => expect(said.textContent).toBe("Copied: paste it below the last row."));
    expect(writeText).toHaveBeenCalledWith(row);
    vi.unstubAllGlobals();
  });
  it("says why there is nothing to put on the table", () => {
    const said = (given: Partial<Parameters<typeof HandlesList>[1]>) =>
      HandlesList([], { ...leaking, ...given }, report(), onTry).textContent;
    expect(said({ drift_amount: 5, expected_margin_share: null })).toContain("Nothing crept in");
    expect(said({ drift_amount: -28, expected_margin_share: null })).toContain(
      "€28 a year crept in; below €100 a year nothing is put on the table.",
    );
    expect(said({ drift_amount: -0.2, expected_margin_share: null })).toContain("Nothing crept in");
    expect(HandlesList([], { ...leaking, is_active: false }, report(), onTry).textContent).toContain(
      "talk about why the orders stopped",
    );
    expect(said({ is_collective: true, is_active: false })).toContain(
      "This card holds many buyers: there is nobody to put anything to.",
    );
    const stopped = { ...leaking, silent_since: new Date("2026-04-01") };
    expect(HandlesList([], stopped, report("nl"), onTry).textContent).toContain(
      "De laatste order was in apr\u00a02026: praat eerst over waarom de orders stopten.",
    );
    const never = { ...leaking, is_active: false, months_of_history: 0 };
    expect(HandlesList([], never, report(), onTry).textContent).toContain(
      "Nothing was bought in this history",
    );
    expect(said(leaking)).toContain("No handle is feasible");
    expect(said({ drift_amount: null, expected_margin_share: null })).toContain("Without a baseline");
    expect(said({ drift_amount: null, expected_margin_share: 0.305 })).toContain(
      "Too few months to say what crept in; beside what was agreed at acceptance less than €100 a year is missing.",
    );
    expect(said({ drift_amount: null, expected_margin_share: 0.4 })).toContain("No handle is feasible");
    // 40 hours were to serve 10,000; they take 10 more at 60 an hour, as much as the margin brings above what was agreed.
    const hoursOnly = { drift_amount: null, expected_revenue: 20_000, expected_hours: 80 };
    expect(said(hoursOnly)).toContain("No handle is feasible");
    expect(said({ ...hoursOnly, expected_margin_share: 0.24 })).toContain("less than €100 a year is missing");
  });
});

describe("ChangesList", () => {
  const change = (given: Partial<ChangeRow>): ChangeRow => ({
    customer_id: "1",
    series: "hours_per_order",
    month: day(2024, 4),
    month_until: day(2024, 4),
    month_from: day(2024, 3),
    month_to: day(2024, 6),
    level_before: 0.5,
    level_after: 1.1,
    yearly_amount: -3600,
    yearly_hours: 60,
    p_value: 0.001,
    q_value: 0.01,
    is_shown: true,
    ...given,
  });
  it("dates each clear change by its interval, with what it coincides with; unclear ones stay out", () => {
    const node = ChangesList(
      [
        change({}),
        change({ series: "orders", is_shown: false }),
        change({
          series: "margin_share",
          month: day(2025, 1),
          month_until: day(2025, 6),
          month_from: day(2025, 1),
          month_to: day(2025, 1),
          level_before: 0.3,
          level_after: 0.25,
        }),
      ],
      [
        { date: day(2024, 5, 9), type: "contact_change" },
        { date: day(2023, 1, 9), type: "complaint" },
      ],
      report(),
      { months: 36 },
    );
    expect(texts(node, ".who")).toEqual([
      "Margin % in Jan 2025, little by little until Jun 2025",
      "Hours per order between Mar 2024 and Jun 2024",
    ]);
    expect(texts(node, ".why")).toEqual([
      "from 30.0% to 25.0%",
      "from 0.50 to 1.10 · coincides with: New contact person (May 2024)",
    ]);
    expect(texts(node, ".amount")[1]).toBe("−€3,600");
  });
  it("names agreements that began or ran out then, in both languages", () => {
    const then = happened(
      {
        events: [{ date: day(2024, 6, 3), type: "complaint" }],
        agreements: [
          { valid_from: day(2021, 11), valid_to: day(2024, 3, 31) },
          { valid_from: day(2024, 5), valid_to: null },
          { valid_from: day(2025, 1), valid_to: null },
        ],
      },
      { history_from: day(2021, 11), as_of: day(2026, 10, 31) },
    );
    const why = (language: "en" | "nl") =>
      texts(ChangesList([change({})], then, report(language), { months: 60 }), ".why")[0];
    expect(why("en")).toContain(
      "coincides with: Agreement ended (Mar 2024), New agreement (May 2024), Complaint (Jun 2024)",
    );
    expect(why("nl")).toContain(
      "valt samen met: Afspraak afgelopen (mrt 2024), Nieuwe afspraak (mei 2024), Klacht (jun 2024)",
    );
  });
  it("gives no amount to a change that comes to nothing at today's volume, and says so", () => {
    const node = ChangesList([change({ yearly_amount: 0 })], [], report("nl"), { months: 60 });
    expect(texts(node, ".amount")).toEqual([""]);
    expect(texts(node, ".why")[0]).toContain("komt bij het volume van nu op niets uit");
  });
  it("says where the months are too few to tell a season from a change of orders or hours, and of these only", () => {
    const note = (series: string, months: number) =>
      ChangesList([change({ series })], [], report(), { months }).querySelector(".muted")!.textContent;
    const told =
      "With fewer than 36 months of this customer a season cannot be told from a change of its orders or hours.";
    expect(note("hours_per_order", 35)).toContain(told);
    expect(note("orders", 24)).toContain(told);
    expect(note("orders", 36)).not.toContain("season");
    expect(note("margin_share", 24)).not.toContain("season");
  });
  it("folds those that weigh least, of another series than tells of the drift, and keeps the order of time", () => {
    const rows = [
      change({ series: "price_index", month: day(2026, 1), yearly_amount: 6500 }),
      change({ series: "price_index", month: day(2025, 4), yearly_amount: -2100 }),
      change({ series: "price_index", month: day(2025, 1), yearly_amount: 5300 }),
      change({ series: "margin_share", month: day(2024, 1), yearly_amount: -40 }),
    ];
    const customer = { drift_effect: "mix", margin_share: 0.2, margin_share_baseline: 0.3 } as const;
    const weight = byWeight({ ...customer, silent_since: null });
    const list = ChangesList(rows, [], report(), { weight, most: 2, months: 60 });
    expect(texts(list, ".amount").map(plain)).toEqual(["+€6,500", "−€40", "−€2,100", "+€5,300"]);
    expect(texts(list, "details .amount").map(plain)).toEqual(["−€2,100", "+€5,300"]);
  });
  it("folds those after so many, but not a single one", () => {
    const some = (count: number) =>
      ChangesList(
        Array.from({ length: count }, (_, at) => change({ month: day(2020, at) })),
        [],
        report(),
        { months: 60, most: 4 },
      );
    expect(texts(some(5), "details li")).toHaveLength(0);
    const folded = some(7);
    expect(texts(folded, "summary")).toEqual(["3 changes that weigh less"]);
    expect(texts(folded, "details li")).toHaveLength(3);
    expect(texts(folded, "li")).toHaveLength(7);
  });
  it("says so where nothing is clear", () =>
    expect(ChangesList([change({ is_shown: false })], [], report(), { months: 60 }).textContent).toContain(
      "No series of this customer",
    ));
});
