// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import type { Report } from "../../../src/components/report.js";
import type { SummaryCustomer } from "../../../src/components/summary/columns.js";
import * as talks from "../../../src/components/summary/conversations_to_have.js";
import * as finding from "../../../src/components/summary/finding.js";
import { KeyFigures } from "../../../src/components/summary/key_figures.js";
import { Movers } from "../../../src/components/summary/movers.js";
import { Stopped } from "../../../src/components/summary/stopped.js";
import * as overlooked from "../../../src/components/summary/overlooked.js";
import { driftReason } from "../../../src/components/summary/reason.js";
import { dueReviews, Reviews } from "../../../src/components/summary/reviews.js";
import { leftOut, Trust } from "../../../src/components/summary/trust.js";
import { leaks } from "../../../src/lib/bridge/leaks.js";
import { bestMeasure, topMovers } from "../../../src/lib/tiers/movers.js";
import { summaryPicks, summarySums } from "../../../src/lib/summary_sums.js";
import { day, plain, texts } from "../charts/drawing.js";
import { talk } from "../conversations/talk_rows.js";
import { customer, month, report, told, untold } from "./rows.js";
import type { Measure, Tier } from "../../../src/schema.js";

/** The parts of the page with the sums of the customers given. */
const mainFinding = (rows: SummaryCustomer[], of: Report) => finding.mainFinding(rows, summarySums(rows), of);
const lossSentence = (rows: SummaryCustomer[], of: Report) =>
  finding.lossSentence(rows, summarySums(rows), of);
const ConversationsToHave = (
  rows: SummaryCustomer[],
  ...rest: Tail<Parameters<typeof talks.ConversationsToHave>>
) => told(talks.ConversationsToHave(rows, summarySums(rows), ...rest));
const noWay = async () => new Map<string, string>();
const nothingToHave = (rows: SummaryCustomer[], of: Report) =>
  untold(talks.ConversationsToHave(rows, summarySums(rows), [], of, noWay));
type Tail<A> = A extends readonly [unknown, unknown, ...infer R] ? R : never;
function Overlooked(rows: SummaryCustomer[], of: Report) {
  const ranks = new Map(
    summaryPicks(rows, "contribution").map((pick) => [pick.customer_id, pick.overlooked_rank]),
  );
  const ranked = rows.map((row) => ({ ...row, overlooked_rank: ranks.get(row.customer_id) ?? null }));
  return told(overlooked.Overlooked(ranked, summarySums(rows), of));
}

const leaking = customer("7", "Bakker", {
  drift_amount: -9000,
  drift_effect: "handling_time",
  drift_effect_amount: -9500,
  hours_per_order_baseline: 0.5,
  hours_per_order: 1.25,
  account_manager: "Sanne",
  is_leak: true,
});
const small = customer("8", "Smit", {
  drift_amount: -1000,
  drift_effect: "mix",
  drift_effect_amount: -1200,
  is_leak: true,
});
const gaining = customer("9", "Visser", {
  drift_amount: 400,
  drift_effect: "price",
  drift_effect_amount: 400,
});

describe("leaks", () => {
  it("are the negative drifts, largest first", () =>
    expect(leaks([gaining, small, leaking]).map((one) => one.name)).toEqual(["Bakker", "Smit"]));
});

describe("driftReason", () => {
  it("tells the hours per order then and now", () =>
    expect(driftReason(leaking, report())).toBe("more time per order (0.50 h then, 1.25 h now)"));
  it("tells the discount then and now in the reader's language", () => {
    const discounted = {
      ...small,
      drift_effect: "discount" as const,
      discount_share_baseline: 0.05,
      discount_share: 0.125,
    };
    expect(plain(driftReason(discounted, report({ language: "nl" })))).toBe(
      "meer korting op de factuur (5,0% toen, 12,5% nu)",
    );
  });
  it.each(["price", "discount", "cost", "mix", "order_size", "handling_time", "rate"] as const)(
    "has words for %s",
    (effect) => expect(driftReason({ ...small, drift_effect: effect }, report())).toMatch(/^[a-z]/),
  );
  it("is silent without an effect", () =>
    expect(driftReason({ ...small, drift_effect: null }, report())).toBeNull());
});

describe("mainFinding", () => {
  it("says how much crept away, where most and why", () =>
    expect(mainFinding([leaking, small, gaining], report())).toBe(
      "€10,000 a year has crept away at 2 customers since their first full year, apart from volume: 4.0% of gross margin, most of all at Bakker (€9,000), with more time per order (0.50 h then, 1.25 h now).",
    ));
  it("names the one customer from whom all of it crept away, once", () => {
    expect(mainFinding([leaking, gaining], report())).toBe(
      "€9,000 a year has crept away at Bakker since its first full year, apart from volume: 3.6% of gross margin, with more time per order (0.50 h then, 1.25 h now).",
    );
    expect(plain(mainFinding([leaking, gaining], report({ language: "nl" })))).toBe(
      "Bij Bakker is sinds het eerste volle jaar € 9.000 per jaar weggelekt, los van volume: 3,6% van de brutomarge, met meer tijd per order (0,50 uur toen, 1,25 uur nu).",
    );
  });
  it("leaves out the share where there is no margin to have a share of", () =>
    expect(mainFinding([leaking, small], report({ gross_margin: -5 }))).toContain(
      "apart from volume, most of all at",
    ));
  it("has a share of net revenue, in its own words, where no goods are sold", () =>
    expect(plain(mainFinding([leaking, small], report({ cost: 0, language: "nl" })))).toContain(
      "los van volume: 4,0% van de netto-omzet, het meest bij Bakker",
    ));
  it("says of how many it can tell where nobody leaks", () => {
    expect(mainFinding([gaining], report())).toBe(
      "The one customer that can be compared with its first full year yields no less than it did then, apart from volume.",
    );
    expect(mainFinding([gaining, { ...gaining, customer_id: "10" }], report())).toBe(
      "None of the 2 customers that can be compared with their first full year yields less than it did then, apart from volume.",
    );
  });
  it("tells revenue and its change where the history is too short", () =>
    expect(mainFinding([customer("1", "A")], report())).toBe(
      "Net revenue came to €1,000,000 in the last twelve months (+25.0% on the year before); the history is too short to say what crept in.",
    ));
  it("calls no twelve months what is of fewer", () => {
    const young = { gross_margin: null, contribution: null };
    const told = (month: number) =>
      mainFinding([customer("1", "A")], report({ ...young, history_from: day(2026, month) }));
    expect(told(6)).toContain("Net revenue came to €1,000,000 in the 5 months of these exports");
    expect(told(10)).toContain("Net revenue came to €1,000,000 in the one month of these exports");
  });
  it("tells revenue only where cost was not supplied", () =>
    expect(mainFinding([customer("1", "A")], report({ gross_margin: null, contribution: null }))).toContain(
      "cost was not supplied",
    ));
});

describe("lossSentence", () => {
  const losing = customer("1", "A", { contribution: -400, hours: 100 });
  it("says how many cost more than they bring, how much and with what share of the hours", () =>
    expect(plain(lossSentence([losing, customer("2", "B", { contribution: 9 })], report()))).toBe(
      "1 customer costs more than it brings: −€400 a year, with 10% of the hours on customers (A)",
    ));
  it("names who loses most of several", () =>
    expect(
      plain(lossSentence([losing, customer("2", "B", { contribution: -900, hours: 0 })], report())),
    ).toBe(
      "2 customers cost more than they bring: −€1,300 a year, with 10% of the hours on customers, most of all at B (−€900)",
    ));
  it("counts nobody who did not buy, and is silent where nobody loses or cost is not known", () => {
    expect(lossSentence([{ ...losing, is_active: false }], report())).toBeNull();
    expect(lossSentence([losing], report({ contribution: null, gross_margin: null }))).toBeNull();
  });
  it("leads to the same customers in the list", () =>
    expect(
      finding
        .Finding([losing], summarySums([losing]), report())
        .querySelector("a")!
        .getAttribute("href"),
    ).toBe("./customers.html?contribution=loss&active=yes&sort=contribution&direction=ascending"));
  it("tells who brings less than the cost of what they bought where no hours are known, first where that is most", () => {
    const rows = [
      customer("1", "A", { gross_margin: -900 }),
      customer("2", "B", { gross_margin: 50, drift_amount: -400, drift_effect: "cost" }),
    ];
    const found = finding.Finding(rows, summarySums(rows), report({ contribution: null }));
    const sentences = [...found.querySelectorAll("p")].map(({ className, textContent }) => [
      className,
      plain(textContent).slice(0, 60),
    ]);
    expect(sentences).toEqual([
      ["finding", "1 customer brings less than the cost of what it bought: −€90"],
      ["finding-more", "€400 a year has crept away at B since its first full year, a"],
    ]);
  });
  it("speaks of credits, not of a cost, where no goods are sold and no hours are known", () => {
    const rows = [
      customer("1", "A", { gross_margin: -900, revenue: -900 }),
      customer("2", "B", { gross_margin: -300, revenue: -300 }),
    ];
    const services = { contribution: null, cost: 0 };
    expect(plain(lossSentence(rows, report(services)))).toBe(
      "2 customers were credited more than they were invoiced: −€1,200 a year, most of all at A (−€900)",
    );
    expect(plain(lossSentence(rows.slice(0, 1), report({ ...services, language: "nl" })))).toBe(
      "Bij 1 klant is meer gecrediteerd dan gefactureerd: −€ 900 per jaar (A)",
    );
    const node = ConversationsToHave(rows, [], report(services), noWay);
    expect(texts(node, ".muted")).toEqual([
      "Worth a look all the same: to whom more was credited than invoiced, the most first.",
    ]);
    expect(texts(node, ".why")).toEqual(["More credited than invoiced.", "More credited than invoiced."]);
  });
});

describe("KeyFigures", () => {
  const months = Array.from({ length: 26 }, (_, i) => month(day(2024, 9 + i), { revenue: 1000 + i }));

  it("shows five figures with their change", () => {
    const node = KeyFigures(months, report());
    expect(texts(node, ".key-label")).toEqual([
      "Net revenue",
      "Gross margin %",
      "Contribution",
      "Contribution per hour",
      "Hours registered",
    ]);
    expect(texts(node, ".key-value").slice(1, 2)).toEqual(["25.0%"]);
    expect(texts(node, ".key-change")[0]).toBe("+25.0% on the year before");
    expect(node.querySelectorAll("svg").length).toBe(5);
  });

  it("tells margin % of the lines whose cost is known, this year and the year before", () => {
    const halves = months.map((row, i) =>
      i < 14 ? { ...row, revenue: 1000, revenue_without_cost: 500, gross_margin: 100 } : row,
    );
    const node = KeyFigures(halves, report({ gross_margin_prior: 1200 }));
    expect(texts(node, ".key-value")[1]).toBe("25.0%");
    expect(plain(texts(node, ".key-change")[1]!)).toBe("+5.0 pt on the year before");
  });

  it("sets the hours against what the teams can work, or says that it is not known", () => {
    const notes = (facts: Parameters<typeof report>[0]) =>
      texts(KeyFigures(months, report(facts)), ".key-note").at(-1);
    expect(notes({ coverage: 0.8, practical_hours: 1250 })).toBe("80% of 1,250 h practical capacity");
    expect(notes({})).toBe("of what capacity is not known: no teams are given");
  });

  it("leads from each figure to the page that shows what is behind it", () => {
    const links = [...KeyFigures(months, report()).querySelectorAll(".key-label a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "./pyramid.html?measure=revenue",
      "./drift.html?comparison=prior",
      "./pyramid.html?measure=contribution",
      "./attention.html#customers",
      "./attention.html#coverage",
    ]);
  });

  it("has no margin % where no goods are sold, since it is all of revenue", () =>
    expect(texts(KeyFigures(months, report({ cost: 0 })), ".key-label")).toEqual([
      ...["Net revenue", "Contribution", "Contribution per hour", "Hours registered"],
    ]));

  it("leaves out what hours would give", () => {
    const bare = months.map((row) => ({ ...row, hours: null, cost_to_serve: null, contribution: null }));
    const node = KeyFigures(bare, report({ hours: null, contribution: null }));
    expect(texts(node, ".key-label")).toEqual(["Net revenue", "Gross margin %"]);
  });

  it("has the contribution per hour of the windows, also where no line of a month has a cost and its hours count", () => {
    const gap = months.map((row, i) => (i === 20 ? { ...row, gross_margin: null, contribution: null } : row));
    const node = KeyFigures(gap, report());
    // (190,000 + 60,000) ÷ 1,000 hours.
    expect(plain(texts(node, ".key-value")[3]!)).toBe("€250 / h");
  });

  it("sets no contribution per hour beside a year whose contribution is not known", () => {
    const node = KeyFigures(months, report({ gross_margin_prior: null, contribution_prior: null }));
    expect(texts(node, ".key-change")[3]).toBe("the year before is not known");
  });

  it("compares with no year of which months are not known", () => {
    const node = KeyFigures(months, report({ history_from: day(2024, 12) }));
    expect(new Set(texts(node, ".key-change"))).toEqual(new Set(["the year before is not known"]));
  });

  it("leaves out margin where cost is absent", () => {
    const node = KeyFigures([], report({ gross_margin: null, contribution: null, hours: null }));
    expect(texts(node, ".key-label")).toEqual(["Net revenue"]);
  });
});

describe("ConversationsToHave", () => {
  it("ranks by yearly amount, with the reason, the last conversation and a way in", () => {
    const spoken = [
      { customer_id: "7", date: day(2026, 2, 9) },
      { customer_id: "7", date: day(2026, 12, 9) },
    ];
    const node = ConversationsToHave([small, gaining, leaking], spoken, report(), noWay);
    expect(texts(node, ".amount")).toEqual(["−€9,000 a year", "−€1,000 a year"]);
    expect(texts(node, ".by")).toEqual(["Sanne · last spoken on 9 Feb 2026", "no conversation registered"]);
    expect(texts(node, ".why")[0]).toBe(
      "Mainly more time per order (0.50 h then, 1.25 h now): −€9,500 a year.",
    );
    expect(node.querySelector("a")!.getAttribute("href")).toBe("./customer.html?id=7");
  });
  it("says how many of those from whom margin crept away stand out, and leads to them", () => {
    const rest = { ...small, is_leak: false };
    const node = ConversationsToHave([small, rest, gaining, leaking], [], report(), noWay, 1);
    expect(texts(node, ".muted")).toEqual([
      "Of the 3 customers from whom margin crept away, 2 stand out: 5% or more of the margin of the first full year is gone, and where there are months enough to tell, those show it too. At the others it is little, or may be chance. Amounts a year, the most first.",
    ]);
    const way = node.querySelector(".way a")!;
    expect(way.textContent).toBe("All 2 who stand out");
    expect(way.getAttribute("href")).toBe("./drift.html?standing=leak#customers");
  });
  it("does not speak of others where all stand out", () =>
    expect(texts(ConversationsToHave([small], [], report({ language: "nl" }), noWay), ".muted")).toEqual([
      "De enige klant bij wie marge weglekte, springt eruit: daar is 5% of meer van de marge van het eerste volle jaar weg, en waar er maanden genoeg zijn, is het daarin ook te zien. Bedragen per jaar, de grootste eerst.",
    ]));
  it("draws each amount against the largest, and says nothing of conversations where none were supplied", () => {
    const node = ConversationsToHave([small, leaking], [], report(), noWay);
    expect([...node.querySelectorAll(".bar")].map((bar) => bar.getAttribute("style"))).toEqual([
      "--share: 1.0000",
      "--share: 0.1111",
    ]);
    expect(texts(node, ".by")).toEqual(["Sanne"]);
  });
  it("shows the ways in once they have been read, of those who have one", async () => {
    const ways = async (ids: readonly string[]) =>
      new Map([[ids[0]!, "Way in: prices 2% up (+€900 a year)."]]);
    const node = ConversationsToHave([small, leaking], [], report(), ways);
    await vi.waitFor(() => expect(node.querySelector("p.why:not([hidden]) + p.why")).not.toBeNull());
    const shown = texts(node, "p.why:not([hidden])");
    expect(shown).toHaveLength(3);
    expect(shown[1]).toBe("Way in: prices 2% up (+€900 a year).");
  });
  it("says why there is nothing to rank", () => {
    expect(nothingToHave([customer("1", "A")], report())).toContain("history long enough");
    const chance = { ...small, is_leak: false };
    for (const none of [gaining, chance])
      expect(ConversationsToHave([none], [], report(), noWay).textContent).toContain("Nobody stands out");
    expect(nothingToHave([small], report({ gross_margin: null }))).toContain("not supplied");
  });
  it("names who costs more than they bring where nobody stands out", () => {
    const losing = [-20, -400, -30, -10].map((contribution, at) =>
      customer(String(at), `L${at}`, { contribution, drift_amount: 5 }),
    );
    const node = ConversationsToHave(losing, [], report(), noWay);
    expect(texts(node, ".who")).toEqual(["L1", "L2", "L0"]);
    expect(texts(node, ".amount").map(plain)).toEqual(["−€400 a year", "−€30 a year", "−€20 a year"]);
  });
  it("names them before the leaks where they cost more than leaks, as the finding does", () => {
    const losing = customer("1", "Loss", { contribution: -20_000 });
    const node = ConversationsToHave([losing, small, leaking], [], report({ language: "nl" }), noWay);
    expect(texts(node, ".who")).toEqual(["Loss", "Bakker", "Smit"]);
    expect(texts(node, ".muted")[0]).toBe(
      "Hier gaat het om het meeste geld: wie meer kost dan hij opbrengt, de grootste bedragen eerst.",
    );
    // 9,000 and 1,000 beside 20,000.
    expect([...node.querySelectorAll(".bar")].map((bar) => bar.getAttribute("style"))).toEqual([
      "--share: 1.0000",
      "--share: 0.4500",
      "--share: 0.0500",
    ]);
    const little = customer("1", "Loss", { contribution: -100 });
    expect(texts(ConversationsToHave([little, leaking], [], report(), noWay), ".who")).toEqual(["Bakker"]);
  });
});

describe("Movers", () => {
  const moving = (id: string, from: Tier | null, to: Tier | null, now: number, before: number) =>
    customer(id, `N${id}`, {
      tier_contribution_prior: from,
      tier_contribution: to,
      contribution: now,
      contribution_prior: before,
    });
  const customers: SummaryCustomer[] = [
    moving("1", "medium", "large", 900, 500),
    moving("2", "top", "large", 900, 2000),
    moving("3", "large", "inactive", 0, 700),
    moving("4", null, "large", 650, 0),
    moving("5", "small", "medium", 90, 10),
    moving("6", "top", "top", 90, 10),
  ];
  it("are those that entered or left the top and large tiers, largest change first", () =>
    expect(topMovers(customers, "contribution").map((one) => one.customer.customer_id)).toEqual([
      "2",
      "3",
      "4",
      "1",
    ]));
  it("are told with where they came from", () =>
    expect(texts(told(Movers(customers, report())), ".why")).toEqual([
      "down from Top to Large",
      "was Large, bought nothing this year",
      "new in Large",
      "up from Medium to Large",
    ]));
  it("are not told where the history does not hold the year before", () =>
    expect(untold(Movers(customers, report({ history_from: day(2025, 6) })))).toBe(
      "Who moved at the top? The history is shorter than two years, so it cannot be told who moved in a year.",
    ));
  it("stand on the best rung that the input gives", () => {
    const best = (
      contribution: number | null,
      gross_margin: number | null,
      tier_measure: Measure = "contribution",
      cost: number | null = 1,
    ) => bestMeasure({ contribution, gross_margin, cost, tier_measure });
    expect(best(1, 1)).toBe("contribution");
    expect(best(null, 1)).toBe("gross_margin");
    expect(best(null, null)).toBe("revenue");
    expect(best(1, 1, "revenue")).toBe("revenue");
    expect(best(1, 1, "gross_margin")).toBe("gross_margin");
    expect(best(null, null, "gross_margin")).toBe("revenue");
  });
  it("stand on net revenue, not on a margin that is all of it, where no goods are sold", () => {
    const noGoods = { gross_margin: 9, cost: 0, tier_measure: "contribution" as const };
    expect(bestMeasure({ ...noGoods, contribution: null })).toBe("revenue");
    expect(bestMeasure({ ...noGoods, contribution: 5 })).toBe("contribution");
  });
});

describe("Overlooked", () => {
  it("shows good customers with few hours", () => {
    const good = customer("1", "Good", { hours: 1, contribution: 900, contribution_per_hour: 900 });
    const busy = customer("2", "Busy", { hours: 99, contribution: 100, contribution_per_hour: 5 });
    const node = Overlooked([good, busy], report());
    expect(texts(node, ".why")).toEqual(["90.0% of contribution, 1.0% of hours."]);
    // The median of 5 and 900 euros an hour.
    expect(node.textContent).toContain("at least the usual contribution per hour, €453 before its cost, and");
  });
  it("says so where hours are absent", () =>
    expect(untold(overlooked.Overlooked([], summarySums([]), report({ hours: null })))).toContain(
      "were not supplied",
    ));
});

describe("Stopped", () => {
  const gone = (id: string, name: string, stopped_rank: number, contribution: number) =>
    customer(id, name, { stopped_rank, contribution, silent_since: day(2026, 4) });
  it("tells who of the good customers stopped ordering, how long ago, and what they brought", () => {
    const node = Stopped([gone("2", "Later", 2, 900), gone("1", "Sooner", 1, 1000)], report())!;
    expect(texts(node, ".who")).toEqual(["Sooner", "Later"]);
    expect(texts(node, ".amount")).toEqual(["€1,000 in these 12 months", "€900 in these 12 months"]);
    expect(texts(node, ".why")[0]).toBe("The last order was in Apr 2026, 6 months ago.");
    expect(texts(node, ".muted")).toEqual([
      "They were never quiet for so long. By contribution of these 12 months, each 0.2% of the total or more.",
    ]);
  });
  it("is not there where nobody stopped", () => expect(Stopped([customer("1", "A")], report())).toBeNull());
});

describe("Reviews", () => {
  const rows = [
    talk({ customer_id: "1", review: "due", review_on: day(2026, 10, 15) }),
    talk({ customer_id: "2", review: "overdue", review_on: day(2026, 4) }),
    talk({ customer_id: "3", review: "coming", review_on: day(2026, 12) }),
    talk({ customer_id: "4", review: "none", review_on: null }),
    talk({ customer_id: "5", review: "followed", review_on: day(2026, 4) }),
    talk({ customer_id: "6", review: "closed", review_on: day(2026, 4) }),
  ];
  it("are those overdue or due in the as-of month, longest due first", () =>
    expect(dueReviews(rows).map((row) => row.customer_id)).toEqual(["2", "1"]));
  it("are told with what was agreed and what the months since show, and lead to the customer and the page", () => {
    const node = told(Reviews([talk({ customer_id: "7" })], [leaking], report()));
    expect(texts(node, ".ranked a, .why")).toEqual([
      "Bakker",
      "Discount. Agreed: Back to 5%. Spoken on 11 Feb 2026. Review date 28 Oct 2026. Since then: more than before (+€1,200 a year).",
    ]);
    expect([...node.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "./customer.html?id=7",
      "./conversations.html",
    ]);
  });
  it("count the others", () =>
    expect(texts(told(Reviews(rows, [], report())), ".muted")).toEqual([
      "1 overdue, 1 due this month, 1 to come, 1 without a review date.",
    ]));
  it("say so where none is due, and where no conversations were supplied", () => {
    expect(told(Reviews([rows[2]!], [], report())).textContent).toContain("No review is due");
    expect(untold(Reviews([], [], report()))).toContain("No conversations were supplied");
  });
});

describe("leftOut", () => {
  it("says what stands without a customer, and how much of all it is", () =>
    expect(leftOut(report({ unassigned_revenue: 20_000, unassigned_hours: 50 })).map(plain)).toEqual([
      "€20,000 of net revenue (2.0%) stands on lines without a customer: it counts in the totals, not with any customer.",
      "50 service hours (5.0%) are registered without a customer: they count in the totals, not with any customer.",
    ]));
  it("is empty where all is assigned", () => expect(leftOut(report())).toEqual([]));
  it("says that lines run on past the as-of month", () =>
    expect(leftOut(report({ data_to: day(2026, 11, 9) }))).toEqual([
      "Lines run on to 9\u00a0Nov\u00a02026; figures stop at 31\u00a0Oct\u00a02026, the last complete month.",
    ]));
  it("says of lines alone that each belongs to a customer where no hours were supplied", () => {
    expect(Trust([], report()).textContent).toContain("Every line and hour belongs to a customer.");
    expect(Trust([], report({ hours: null })).textContent).toContain("Every line belongs to a customer.");
  });
  it("counts the findings of the checks", () =>
    expect(Trust([{ severity: "warning" }, { severity: "info" }], report()).textContent).toContain(
      "The checks found 0 errors and 1 warning.",
    ));
});
