// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { NoBridge } from "../../../src/components/customer/bridge_notes.js";
import { CasesTable } from "../../../src/components/customer/cases_table.js";
import { CustomerContextView } from "../../../src/components/customer/customer_context.js";
import {
  customerFacts,
  customerFinding,
  customerTiers,
  driftNeighbours,
} from "../../../src/components/customer/customer_header.js";
import { FindCustomer } from "../../../src/components/customer/find_customer.js";
import { TierHistory } from "../../../src/components/customer/tier_history.js";
import type { ReportFacts } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { texts } from "../charts/drawing.js";
import { talk } from "../conversations/talk_rows.js";
import { customer, report, Wide } from "../fixtures.js";
import { plain } from "../charts/drawing.js";

const table = (node: HTMLElement) =>
  [...node.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => plain(cell.textContent)));

test("the facts say who it is, with the number as written where that differs", () => {
  expect(
    customerFacts({ customer: customer({ customer_id_raw: "K1.0" }), months: [] }, report()).textContent,
  ).toBe(
    "Customer K1\u00a0· written as K1.0 in the export\u00a0· Horeca\u00a0· account manager J. Bakker\u00a0· customer since Mar\u00a02020",
  );
});

test("who begins with a credit, or is there when the exports begin, is no customer since that month", () => {
  const began = (months: Parameters<typeof customerMonth>[1][], changes: Partial<ReportFacts> = {}) =>
    plain(
      customerFacts(
        {
          customer: customer(),
          months: months.map((given, i) => customerMonth(`2020-0${3 + i}`, given)),
        },
        report("en", { history_from: new Date("2019-01-01"), ...changes }),
      ).textContent,
    )
      .split("· ")
      .at(-1);
  const credit = { revenue: -40, orders: 0 };
  expect(began([credit])).toBe("in the exports since Mar 2020");
  expect(began([credit, { revenue: 90, orders: 1 }])).toBe("in the exports since Mar 2020");
  expect(began([{ revenue: 90, orders: 1 }, credit])).toBe("customer since Mar 2020");
  // Hours before the first order are no credit, nor is a credit months after the start that was given.
  expect(
    began([
      { revenue: 0, orders: 0, hours: 2 },
      { revenue: 90, orders: 1 },
    ]),
  ).toBe("customer since Mar 2020");
  expect(began([{ revenue: 0, orders: 0 }, credit])).toBe("customer since Mar 2020");
  expect(began([{ revenue: 90, orders: 1 }], { history_from: new Date("2020-03-01") })).toBe(
    "in the exports since Mar 2020",
  );
});

test("the facts say where many buyers share a card", () => {
  const cash = customer({ is_collective: true, segment: null, account_manager: null });
  expect(customerFacts({ customer: cash, months: [] }, report()).textContent).toBe(
    "Customer K1\u00a0· collective card: many buyers, in no tier\u00a0· customer since Mar\u00a02020",
  );
});

test("the finding tells the drift with what weighs most", () => {
  expect(plain(customerFinding({ customer: customer(), months: [] }, report()).textContent)).toBe(
    "Yields €350 a year less than in the baseline, apart from volume; discount weighs most (−€240).",
  );
  const gain = customer({ drift_amount: 120, drift_effect: "price", drift_effect_amount: 200 });
  expect(customerFinding({ customer: gain, months: [] }, report("nl")).textContent).toMatch(
    /^Levert €\s120\sper jaar meer op dan in de basisperiode/,
  );
});

test("the finding does not say that as much is left where other products moved the margin", () => {
  const others = { drift_amount: 0, drift_effect: null, drift_effect_amount: null };
  const told = (margin_share: number) =>
    customerFinding(
      { customer: customer({ ...others, margin_share_baseline: 0.4, margin_share }), months: [] },
      report(),
    ).textContent;
  expect(told(-0.06)).toBe(
    "What was bought in both periods, if anything was, yields as much as then; margin went from 40.0% to −6.0% with what was bought in one of them only, or has no price to compare.",
  );
  expect(told(0.396)).toBe("Yields as much as in the baseline, apart from volume.");
});

test("one who bought nothing a year ago has nothing to compare with, and is promised no comparison", () => {
  const fresh = {
    ...{ drift_amount: null, drift_effect: null, baseline_from: null, months_of_history: 6 },
    orders_prior: 0,
  };
  expect(texts(NoBridge(customer(fresh), report()), "h2, p")).toEqual([
    "What changed the margin in a year?",
    "There is nothing to compare with: a year ago this customer bought nothing, so all of it is new.",
  ]);
  expect(customerFinding({ customer: customer(fresh), months: [] }, report()).textContent).not.toContain(
    "a year ago",
  );
});

test("of one who bought once long ago and nothing since nothing is said to be new", () => {
  const gone = { drift_amount: null, baseline_from: null, orders_prior: 0, orders: 0, is_active: false };
  expect(NoBridge(customer(gone), report()).textContent).not.toContain("new");
});

test("where nothing happened, was agreed or was said, one sentence says so", () => {
  const none = CustomerContextView({ events: [], agreements: [], conversations: [] }, report());
  expect(texts(none, "h2, p")).toEqual([
    "What happened around it?",
    "No event, agreement or conversation of this customer was supplied.",
  ]);
});

test("too short a history is said, not filled in", () => {
  const short = customer({
    drift_amount: null,
    drift_effect: null,
    baseline_from: null,
    months_of_history: 11,
  });
  expect(customerFinding({ customer: short, months: [] }, report()).textContent).toMatch(
    /^Too few months to say what drifted: 11\u00a0months/,
  );
});

test("the cases stand side by side with the change since the baseline", () => {
  const cases = table(CasesTable(customer(), { baseline: null, report: report() }));
  expect(cases.slice(0, 6)).toEqual([
    ["Figure", "Baseline", "Last 12 months", "Since the baseline"],
    ["Net revenue", "€5,000", "€6,000", "+€1,000"],
    ["Margin %", "40.0%", "35.0%", "−5.0 pt"],
    ["Discount %", "5.0%", "9.0%", "+4.0 pt"],
    ["Hours", "5", "10", "+5"],
    ["Hours per order", "0.25", "0.50", "+0.25"],
  ]);
});

test("every part asks what it answers, and of then and now only where both are known", () => {
  const asks = (language: "en" | "nl", values: Parameters<typeof customer>[0]) => {
    const said = report(language);
    const cases = CasesTable(customer(values), { baseline: null, report: said });
    const tiers = customerTiers(customer(values), said)!;
    return [...texts(cases, "h2"), ...texts(tiers, "h2")];
  };
  const young = {
    ...{ revenue_baseline: null, margin_share_baseline: null, discount_share_baseline: null },
    ...{ hours_baseline: null, hours_per_order_baseline: null, contribution_baseline: null },
    ...{ gross_margin_baseline: null, orders_baseline: null, baseline_from: null, baseline_to: null },
  };
  expect(asks("en", {})).toEqual(["How was it then, and how is it now?", "In which tier is it?"]);
  expect(asks("en", young)).toEqual(["How is it now?", "In which tier is it?"]);
  expect(asks("nl", {})).toEqual(["Hoe was het toen, en hoe is het nu?", "In welke laag staat deze klant?"]);
  expect(asks("nl", young)).toEqual(["Hoe is het nu?", "In welke laag staat deze klant?"]);
});

test("the case at acceptance has its column where it is known, the baseline none where there is none", () => {
  const one = customer({
    expected_revenue: 7_000,
    revenue_baseline: null,
    margin_share_baseline: null,
    discount_share_baseline: null,
    hours_baseline: null,
    contribution_baseline: null,
    hours_per_order_baseline: null,
  });
  const [head, revenue] = table(CasesTable(one, { baseline: null, report: report() }));
  expect(head).toEqual(["Figure", "At acceptance", "Last 12 months", "Since acceptance"]);
  expect(revenue).toEqual(["Net revenue", "€7,000", "€6,000", "−€1,000"]);
});

test("a company without goods sets no agreed margin beside one that is all of net revenue", () => {
  const one = customer({ expected_margin_share: 0.275, margin_share_baseline: 1, margin_share: 1 });
  const figures = (changes: { cost: number }) =>
    table(CasesTable(one, { baseline: null, report: report("en", changes) })).map(([figure]) => figure);
  expect(figures({ cost: 6_000 })).toContain("Margin %");
  expect(figures({ cost: 0 })).not.toContain("Margin %");
});

test("the first seven months are not set off against the year of the case at acceptance, ratios are", () => {
  const one = customer({
    expected_revenue: 9_500,
    expected_margin_share: 0.3,
    months_of_history: 7,
    baseline_from: null,
  });
  const part = CasesTable(one, { baseline: null, report: report() });
  expect(part.querySelector("p")!.textContent).toMatch(/^Net revenue and hours now are those of 7 months/);
  expect(
    table(part)
      .map(([figure, agreed, , , change]) => [figure, agreed, change])
      .slice(1, 3),
  ).toEqual([
    ["Net revenue", "€9,500", "–"],
    ["Margin %", "30.0%", "+5.0 pt"],
  ]);
});

test("tiers now and a year ago stand by measure; an unknown one is a dash", () => {
  expect(table(customerTiers(customer(), report())!).slice(1)).toEqual([
    ["Net revenue", "Top", "Large"],
    ["Gross margin", "Top", "Large"],
    ["Contribution", "Medium", "Medium"],
    ["Contribution per hour", "–", "Small"],
  ]);
});

test("no place by a margin that is net revenue stands where no goods are sold", () => {
  const places = table(customerTiers(customer(), report("en", { cost: 0 }))!);
  expect(places.slice(1).map(([measure]) => measure)).toEqual([
    "Net revenue",
    "Contribution",
    "Contribution per hour",
  ]);
});

test("neighbours stand in the order of drift, the largest leak first", () => {
  const neighbours = [
    { drift_rank: 1, customer_id: "K3", name: "Bakkerij Île" },
    { drift_rank: 2, customer_id: "K1", name: "Café Müller" },
    { drift_rank: 3, customer_id: "K2", name: "Hotel Noord" },
  ];
  const nav = driftNeighbours(neighbours, { drift_rank: 2 }, report());
  const links = [...nav.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["← Bakkerij Île", "./customer.html?id=K3"],
    ["Hotel Noord →", "./customer.html?id=K2"],
  ]);
  expect(nav.textContent).toContain("2 of 3 by drift");
  expect(driftNeighbours([], { drift_rank: null }, report()).hidden).toBe(true);
});

const names = [
  { customer_id: "K1", name: "Café Müller" },
  { customer_id: "K2", name: "Hotel Noord" },
  { customer_id: "K3", name: "Bakkerij Île" },
];

test("an unknown number gets a sentence, the nearest names and a search box", () => {
  const node = FindCustomer(names, { report: report(), wanted: "K22" });
  expect(node.textContent).toContain("There is no customer with number K22");
  expect(node.querySelector("li a")?.textContent).toBe("Hotel Noord");
  const input = node.querySelector<HTMLInputElement>("input")!;
  input.value = "ile";
  input.dispatchEvent(new Event("input"));
  expect(node.querySelector("li a")?.textContent).toBe("Bakkerij Île");
});

test("an unknown number that resembles nothing asks for no choice, and still gives names to begin from", () => {
  const node = FindCustomer(names, { report: report(), wanted: "100" });
  expect(node.querySelector(".finding")?.textContent).toBe(
    "There is no customer with number 100 in this report.",
  );
  expect(node.querySelectorAll("li a")).toHaveLength(3);
});

test("a customer that goes by its number has it once", () => {
  const node = FindCustomer([{ customer_id: "12346", name: "12346" }], { report: report(), wanted: null });
  expect(texts(node, "li")).toEqual(["12346"]);
});

test("of a collective card, which stands in no tier, no months are said to be too few", () => {
  expect(TierHistory({ is_collective: true }, [], report())).toBeNull();
  vi.stubGlobal("ResizeObserver", Wide);
  expect(TierHistory({ is_collective: false }, [], report())!.textContent).toContain("Too few months");
  vi.unstubAllGlobals();
});

test("events say what they coincide with, and agreements that ended are left out", () => {
  const view = CustomerContextView(
    {
      events: [
        {
          event_id: 1,
          customer_id: "K1",
          date: new Date("2025-03-04"),
          type: "contact_change",
          hours_per_order_before: 0.5,
          hours_per_order_after: 1.1,
          ...{ season_years: 2, season_change: 0.02 },
          status: "tested",
          yearly_hours: null,
          yearly_amount: null,
          p_value: null,
          note: "New buyer",
        },
        {
          event_id: 2,
          customer_id: "K1",
          date: new Date("2026-09-01"),
          type: "moved house",
          hours_per_order_before: null,
          hours_per_order_after: null,
          ...{ season_years: null, season_change: null },
          status: "too_few_months",
          yearly_hours: null,
          yearly_amount: null,
          p_value: null,
          note: null,
        },
        {
          ...{ event_id: 3, customer_id: "K1", date: new Date("2024-10-04"), type: "complaint", note: null },
          ...{ status: "season", hours_per_order_before: 0.4, hours_per_order_after: 0.6 },
          ...{
            season_years: 1,
            season_change: 0.19,
            yearly_hours: null,
            yearly_amount: null,
            p_value: 0.01,
          },
        },
      ],
      agreements: [agreement(1, null), agreement(2, new Date("2025-12-31"))],
      conversations: [talk()],
    },
    report(),
  );
  expect(texts(view, ".context + .context .why").at(-1)).toBe(
    "Back to 5%. · aims at €2,400 a year · to review on 28 Oct 2026 · open · €20,000 a year before, €21,200 after, at today's volume: +€1,200 · between +€300 and +€2,100 · 50% of the €2,400 aimed at · 0.50 hours per order before, 0.40 after · chance alone makes as large a difference in 0.2% of cases · the time of the year alone made +€100 in 2 other years",
  );
  const events = [...view.querySelectorAll(".columns > .context li")].map((item) => item.textContent);
  expect(events).toEqual([
    "Moved house1\u00a0Sept\u00a02026too few months with orders and known hours on one side to say what it coincides with",
    "New contact person4\u00a0Mar\u00a02025New buyer\u00a0· coincides with: hours per order from 0.50 in the six months before to 1.10 in the six after\u00a0· the time of the year alone made +0.02 in 2 other years",
    "Complaint4\u00a0Oct\u00a020240.40 hours per order in the six months before and 0.60 in the six after, as the time of the year brings\u00a0· the time of the year alone made +0.19 in another year\u00a0· chance alone makes as large a difference in 1.0% of cases",
  ]);
  expect(view.textContent).toContain("5.0% discount");
  expect(view.textContent).not.toContain("31\u00a0Dec\u00a02025");
});

function agreement(agreement_id: number, valid_to: Date | null) {
  const valid_from = new Date("2024-01-01");
  return {
    agreement_id,
    customer_id: "K1",
    valid_from,
    valid_to,
    discount: 0.05,
    rebate_share: null,
    index_clause: null,
    note: null,
  };
}
