// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { AttentionData } from "../../../src/components/attention/attention_data.js";
import { AttentionView } from "../../../src/components/attention/attention_view.js";
import { texts } from "../charts/drawing.js";
import { report, Wide } from "../fixtures.js";

beforeAll(() => vi.stubGlobal("ResizeObserver", Wide));
beforeEach(() => history.replaceState(null, "", "/attention.html"));

const customer = (customer_id: string, hours: number, contribution: number, orders = 10) => ({
  customer_id,
  name: `Customer ${customer_id}`,
  is_active: true,
  hours,
  orders,
  revenue: 1000,
  contribution,
  cost_to_serve: hours * 60,
  silent_since: null as Date | null,
  is_collective: false,
});
const desk = {
  ...{ team: "Desk", period: "current" as const, cost: 12_000, practical_hours: 200, rate: 60, hours: 110 },
  ...{ unassigned_hours: 10, estimated_hours: 0, cost_to_serve: 6_000, unassigned_cost: 600 },
  ...{ unused_hours: 90, unused_cost: 5_400, coverage: 0.55 },
};
const field = { ...desk, team: "Field", hours: 0, coverage: 0, unused_hours: 200, unused_cost: 12_000 };
const data: AttentionData = {
  customers: [
    customer("A", 10, 800),
    customer("B", 60, 200),
    customer("C", 30, -50),
    { ...customer("D", 5, -300), is_active: false },
  ],
  teams: [desk, field],
  hours: {
    customer_id: ["A", "B", "C", "A"],
    team: ["Desk", "Desk", "Desk", "Field"],
    hours: [2, 60, 30, 8],
  },
  months: [
    { month: new Date("2026-09-01"), hours: 90, misalignment: 0.6 },
    { month: new Date("2026-10-01"), hours: 100, misalignment: 0.7 },
  ],
};
const plain = (node: Element | null | undefined) => (node?.textContent ?? "").replace(/\u00a0/g, " ");
const listed = (view: HTMLElement) =>
  [...view.querySelectorAll("#customers tbody th[scope=row]")].map((cell) => cell.textContent);

describe("AttentionView", () => {
  test("says of what the shares of contribution are where somebody brings none", () => {
    const caption = (rows: AttentionData["customers"]) => {
      const of = { ...data, customers: rows };
      const view = AttentionView(of, report("en", { attention_contribution: 1_000 }));
      return plain(view.querySelector(".chart-caption"));
    };
    expect(caption(data.customers)).toBe(
      "Customers that take more than twice their share: 2 customers, with 90% of the hours and 20% of contribution. Shares of contribution are of the €1,000 that customers with a contribution above zero bring.",
    );
    expect(caption(data.customers.slice(0, 2))).not.toContain("above zero");
  });
  test("the sentence, the hours that could be freed, and the customers by what an hour brings", () => {
    const view = AttentionView(data, report());
    // Shares of hours 10, 60 and 30%, of contribution 80, 20 and 0%: half of |−70| + |40| + |30| would move.
    expect(plain(view.querySelector(".finding"))).toBe(
      "70% of the hours on customers, 70 a year, would have to move for hours to follow contribution.",
    );
    expect(listed(view)).toEqual(["Customer C", "Customer B", "Customer A"]);
    expect(plain(view)).toContain(
      "Hours a year above what customers with orders of the same size usually take: 30",
    );
    expect(plain(view)).toContain(
      "Customers that take more than twice their share: 2 customers, with 90% of the hours",
    );
  });

  test("where nobody brings anything, there is nothing that hours could follow", () => {
    const view = AttentionView({ ...data, customers: [data.customers[2]!] }, report());
    expect(plain(view.querySelector(".finding"))).toBe(
      "No customer brings a contribution above zero, so there is nothing that hours could follow.",
    );
    expect(plain(view)).toContain("1 customer with hours; the yield is €58 an hour");
  });

  test("coverage is stated with its warning, and hours that stand in no share", () => {
    const text = plain(AttentionView(data, report()));
    expect(text).toContain("Desk, Field: fewer than 60% of the hours that can be worked are registered");
    expect(text).toContain("Desk11010200" + "55%€60.0090€5,400");
  });

  test("of many teams with few registered hours some are named, in the order of their numbers", () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...data.teams[0]!, team: `Team ${i + 1}`, coverage: 0.3 }));
    const note = (teams: (typeof data)["teams"], language: "en" | "nl" = "en") =>
      texts(AttentionView({ ...data, teams }, report(language)), "#coverage .note").find((one) =>
        one.includes("60%"),
      );
    const enough = { ...data.teams[0]!, team: "Field", coverage: 0.9 };
    expect(note([...some(11), enough])).toMatch(
      /^Team 1, Team 2, Team 3, Team 4 and 7 others: fewer than 60%/,
    );
    expect(note([...some(5), enough])).toMatch(/^Team 1, Team 2, Team 3, Team 4, Team 5: fewer/);
    expect(note(some(11), "nl")).toMatch(/^Alle 11 teams: minder dan 60%/);
    const rows = texts(AttentionView({ ...data, teams: some(11).reverse() }, report()), "#coverage tbody th");
    expect(rows.slice(0, 3)).toEqual(["Team 1", "Team 2", "Team 3"]);
    const choices = texts(AttentionView({ ...data, teams: some(11).reverse() }, report()), "option");
    expect(choices.slice(0, 3)).toEqual(["All teams", "Team 1", "Team 2"]);
  });

  test("all hours of the window add up: those set against value, and where the others went", () => {
    const facts = { hours: 129.6, unassigned_hours: 10, never_bought_count: 1, never_bought_hours: 2 };
    const customers = [
      ...data.customers,
      { ...customer("E", 2, -120), is_active: false },
      { ...customer("F", 12.6, 0), contribution: null },
    ];
    const told = (language: "en" | "nl") =>
      plain(AttentionView({ ...data, customers }, report(language, facts)).querySelector("#coverage"));
    expect(told("en")).toContain(
      "130 service hours in all: 100 for customers that bought and whose contribution is known, " +
        "13 for customers whose contribution is not known, as the cost of what they bought is not, " +
        "5 for customers that bought nothing in this window, 2 for 1 customer that never bought and 10 without a customer.",
    );
    expect(told("nl")).toContain("2 voor 1 klant die nooit kocht en 10 zonder klant");
    const all = { hours: 100, unassigned_hours: 0, never_bought_count: 0, never_bought_hours: 0 };
    const every = { ...data, customers: data.customers.slice(0, 3) };
    expect(plain(AttentionView(every, report("en", all)))).not.toContain("service hours in all");
    expect(plain(AttentionView(every, report("en", all)))).not.toContain("count the hours of");
  });

  test("a collective card is listed as what it is, but nobody's hours could be freed there or would be better spent there", () => {
    const marked = (id: string) => ({
      ...data,
      customers: data.customers.map((one) => ({ ...one, is_collective: one.customer_id === id })),
    });
    const named = (id: string) => {
      const view = AttentionView(marked(id), report());
      expect(listed(view)).toEqual(
        ["C", "B", "A"].map((one) => `Customer ${one}${one === id ? ", a collective card" : ""}`),
      );
      return [...view.querySelectorAll("#freed .who")].map((one) => one.textContent);
    };
    expect(named("none")).toEqual(["Customer B", "Customer A"]);
    expect(named("B")).toEqual(["Customer A"]);
    expect(named("A")).toEqual(["Customer B"]);
  });

  test("of one team those who could use hours have its hours, not what each of its few hours brings", () => {
    const use = (search: string) => {
      history.replaceState(null, "", `/attention.html${search}`);
      return plain(AttentionView(data, report()).querySelector("#freed > :last-child .amount"));
    };
    expect(use("")).toMatch(/^€\d+ an hour$/);
    expect(use("?team=Desk")).toBe("2 hours a year");
  });

  test("what is usual for an hour is named where those are listed who bring more", () => {
    const lead = plain(AttentionView(data, report()).querySelector("#freed > :last-child p.muted"));
    // 1,400 ÷ 10, 3,800 ÷ 60 and 1,750 ÷ 30 euros an hour: the middle one.
    expect(lead).toContain("at least the usual contribution per hour, €63 before its cost");
  });

  test("a team in the address counts its hours alone, and a band lists its customers alone", () => {
    history.replaceState(null, "", "/attention.html?team=Desk&band=no_value");
    const view = AttentionView(data, report("nl"));
    // Of 92 hours at the desk A takes 2, B 60 and C 30.
    expect(plain(view.querySelector(".finding"))).toContain(
      "zou 78% van de uren van Desk aan klanten moeten verschuiven: 72 per jaar",
    );
    expect(listed(view)).toEqual(["Customer C"]);
    expect(plain(view)).toContain("meer dan 4× zijn aandeel");
    expect(plain(view)).toContain("Aandelen, en wat een uur opbrengt, tellen alleen de uren van Desk:");
  });

  test("a click on a bar chooses its band, a second one all again", () => {
    const view = AttentionView(data, report());
    const bar = () => view.querySelector(".chart-attention-bands a[*|href*='band=double']")!;
    bar().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    expect(location.search).toBe("?band=double");
    expect(listed(view)).toEqual(["Customer B"]);
    bar().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    expect(location.search).toBe("");
  });

  test("without hours, or without contribution, it says what is missing and what it would add", () => {
    const none = AttentionView(data, report("en", { has_hours: false, hours: null }));
    expect(plain(none)).toContain("Hours of the full twelve months were not supplied");
    const cost = AttentionView(data, report("nl", { contribution: null }));
    expect(plain(cost)).toContain("De kostprijs of de kosten van een uur zijn niet bekend");
    expect(plain(cost)).toContain("Hoeveel zeggen deze uren?");
  });
});
