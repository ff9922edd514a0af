// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { listHref } from "../../../src/components/pyramid/opened_links.js";
import { readOpened } from "../../../src/components/pyramid/opened.js";
import { OpenedList } from "../../../src/components/pyramid/opened_list.js";
import {
  changeOf,
  customersOf,
  knownMeasures,
  type PyramidCustomer,
} from "../../../src/components/pyramid/selection.js";
import { pyramidChoice } from "../../../src/components/pyramid/pyramid_choice.js";
import { Concentration } from "../../../src/components/pyramid/concentration.js";
import { lorenzOf, whaleOf } from "../../../src/components/pyramid/curves.js";
import { drawnLorenz } from "../../../src/lib/tiers/concentration.js";
import { drawnWhale } from "../../../src/lib/tiers/whale_curve.js";
import { pyramidSums } from "../../../src/lib/tiers/pyramid_sums.js";
import { pyramid } from "../../../src/lib/words/pyramid.js";
import { plain, texts } from "../charts/drawing.js";
import { report } from "../summary/rows.js";
import type { PyramidTier, Tier } from "../../../src/schema.js";

function customer(customer_id: string, given: Partial<PyramidCustomer>): PyramidCustomer {
  return {
    customer_id,
    name: `N${customer_id}`,
    is_active: true,
    revenue: 0,
    revenue_prior: 0,
    gross_margin: null,
    gross_margin_prior: null,
    contribution: null,
    contribution_prior: null,
    contribution_per_hour: null,
    hours: null,
    contact_count: null,
    profitability_tier: null,
    tier_revenue: null,
    tier_revenue_prior: null,
    tier_gross_margin: null,
    tier_gross_margin_prior: null,
    tier_contribution: null,
    tier_contribution_prior: null,
    tier_contribution_per_hour: null,
    tier_contribution_per_hour_prior: null,
    ...given,
  };
}

const customers = [
  customer("1", {
    tier_revenue: "top",
    tier_revenue_prior: "large",
    revenue: 500,
    revenue_prior: 300,
    tier_contribution: "small",
  }),
  customer("2", {
    tier_revenue: "top",
    tier_revenue_prior: "top",
    revenue: 900,
    revenue_prior: 950,
    tier_contribution: "top",
  }),
  customer("3", { tier_revenue: "small", revenue: 40 }),
  customer("4", {
    tier_revenue: "inactive",
    tier_revenue_prior: "small",
    revenue_prior: 20,
    is_active: false,
  }),
];
const scope = { measure: "revenue", basis: "rank", tiers: [] } as const;
const ids = (rows: PyramidCustomer[]) => rows.map((row) => row.customer_id);

describe("readOpened", () => {
  it("reads a tier, a pair of tiers and a movement", () => {
    expect(readOpened("tier.top")).toEqual({ kind: "tier", tier: "top" });
    expect(readOpened("cross.top.small")).toEqual({
      kind: "cross",
      tier_revenue: "top",
      tier_contribution: "small",
    });
    expect(readOpened("move.none.small")).toEqual({ kind: "move", tier_prior: "none", tier: "small" });
  });
  it("reads a label of profitability and the customers with one contact", () => {
    expect(readOpened("profit.lead")).toEqual({ kind: "profit", tier: "lead" });
    expect(readOpened("contact.one")).toEqual({ kind: "contact" });
  });
  it.each(["", "tier", "cross.top", "move..", "else.top"])("opens nothing for %j", (show) =>
    expect(readOpened(show)).toBeNull(),
  );
});

describe("customersOf", () => {
  it("are a tier's, largest first", () =>
    expect(ids(customersOf(customers, { kind: "tier", tier: "top" }, scope))).toEqual(["2", "1"]));
  it("are a cell's of revenue against contribution", () =>
    expect(
      ids(customersOf(customers, { kind: "cross", tier_revenue: "top", tier_contribution: "small" }, scope)),
    ).toEqual(["1"]));
  it("are a movement's, newcomers and lapsed included", () => {
    const went = (tier_prior: string, tier: string) =>
      ids(customersOf(customers, { kind: "move", tier_prior, tier }, scope));
    expect(went("large", "top")).toEqual(["1"]);
    expect(went("none", "small")).toEqual(["3"]);
    expect(went("small", "inactive")).toEqual(["4"]);
  });
  it("stand by last year's thresholds where those are frozen", () => {
    const threshold = (tier: Tier, value: number) =>
      ({ measure: "revenue", period: "prior", tier, threshold: value }) as const;
    const frozen = {
      measure: "revenue",
      basis: "frozen",
      tiers: [
        threshold("top", 800),
        threshold("large", 300),
        threshold("medium", 100),
        threshold("small", 1),
      ],
    } as const;
    const went = (tier_prior: string, tier: string) =>
      ids(customersOf(customers, { kind: "move", tier_prior, tier }, frozen));
    expect(went("large", "large")).toEqual(["1"]);
    expect(went("top", "top")).toEqual(["2"]);
    expect(went("small", "inactive")).toEqual(["4"]);
  });
});

describe("customersOf a movement of those who stand in no tier now", () => {
  it("has a collective card under no tier, whatever it bought", () => {
    const card = customer("6", { revenue: 900 });
    const opened = { kind: "move", tier_prior: "none", tier: "small" } as const;
    expect(customersOf([card], opened, { ...scope, basis: "frozen" })).toEqual([]);
  });
  const unknown = customer("5", { tier_contribution_prior: "small", contribution_prior: 7 });
  it.each(["rank", "frozen"] as const)("has one whose value is not known under no tier, by %s", (basis) => {
    const went = (tier: string) =>
      ids(
        customersOf(
          [unknown],
          { kind: "move", tier_prior: "small", tier },
          { ...scope, measure: "contribution", basis },
        ),
      );
    expect([went("none"), went("small")]).toEqual([["5"], []]);
  });
});

describe("customersOf a label and of one contact", () => {
  const labelled = [
    customer("1", { profitability_tier: "lead", contribution: -5, contact_count: 1, revenue: 10 }),
    customer("2", { profitability_tier: "lead", contribution: -2, contact_count: 2, revenue: 30 }),
    customer("3", { profitability_tier: "gold", contribution: 9, contact_count: 1, revenue: 20 }),
    customer("4", { profitability_tier: "lead", is_active: false, contact_count: 1 }),
  ];
  it("are those who bought, by contribution and by revenue", () => {
    expect(ids(customersOf(labelled, { kind: "profit", tier: "lead" }, scope))).toEqual(["2", "1"]);
    expect(ids(customersOf(labelled, { kind: "contact" }, scope))).toEqual(["3", "1"]);
  });
});

describe("Concentration", () => {
  const options = { text: pyramid.en, onContact: vi.fn() };
  const shown = (rows: PyramidCustomer[]) =>
    Concentration(pyramidSums(rows, "contribution").sums, report(), options)!;
  it("says what rests on the largest, and on customers of whom one person is known", () => {
    const node = shown([
      customer("1", { revenue: 60, contact_count: 1 }),
      customer("2", { revenue: 20, contact_count: 3 }),
      customer("3", { revenue: 20 }),
    ]);
    expect(texts(node, ".key-value")).toEqual(["60.0%", "2.3", "0.27", "75.0%"]);
    expect(node.textContent).toContain("of net revenue rests on 1 customer of whom one person is known");
    expect(node.textContent).toContain("known for 80% of net revenue");
    node.querySelector("button")!.click();
    expect(options.onContact).toHaveBeenCalledOnce();
  });
  it("says what is missing where no contacts were supplied", () =>
    expect(texts(shown([customer("1", { revenue: 60 })]), ".note")[0]).toContain("contact_count"));
  it("is absent where nobody has revenue", () =>
    expect(Concentration(pyramidSums([], "contribution").sums, report(), options)).toBeNull());
});

describe("changeOf", () => {
  it("is now less a year ago", () => expect(changeOf(customers[0]!, "revenue")).toBe(200));
  it("is not known for a rate", () => expect(changeOf(customers[0]!, "contribution_per_hour")).toBeNull());
});

describe("knownMeasures", () => {
  it("are those of the table, in the order of the data model", () =>
    expect(knownMeasures([{ measure: "gross_margin" }, { measure: "revenue" }])).toEqual([
      "revenue",
      "gross_margin",
    ]));
});

describe("pyramidChoice", () => {
  const tiers = (["revenue", "gross_margin", "contribution"] as const).map(
    (measure) => ({ measure }) as PyramidTier,
  );
  it("offers no margin beside an equal net revenue where no goods are sold", () => {
    history.replaceState(null, "", "/pyramid.html?measure=gross_margin");
    const choice = pyramidChoice(tiers, report({ cost: 0 }).facts);
    expect(choice.known).toEqual(["revenue", "contribution"]);
    expect(choice.measure()).toBe("contribution");
    expect(pyramidChoice(tiers, report().facts).measure()).toBe("gross_margin");
    history.replaceState(null, "", "/pyramid.html");
  });
});

describe("listHref", () => {
  it("filters the customer list by the same tiers", () => {
    expect(listHref({ kind: "tier", tier: "top" }, "contribution", "rank")).toBe(
      "./customers.html?tier_contribution=top",
    );
    expect(listHref({ kind: "move", tier_prior: "top", tier: "large" }, "revenue", "rank")).toBe(
      "./customers.html?tier_revenue_prior=top&tier_revenue=large",
    );
  });
  it("is absent where the list's filters cannot say it", () => {
    expect(listHref({ kind: "move", tier_prior: "top", tier: "none" }, "gross_margin", "rank")).toBe(
      "./customers.html?tier_gross_margin_prior=top&tier_gross_margin=-",
    );
    expect(listHref({ kind: "move", tier_prior: "none", tier: "large" }, "revenue", "rank")).toBeNull();
    expect(listHref({ kind: "move", tier_prior: "top", tier: "large" }, "revenue", "frozen")).toBeNull();
  });
});

describe("OpenedList", () => {
  const options = {
    measure: "revenue",
    basis: "rank",
    report: report(),
    text: pyramid.en,
    onClose: () => {},
  } as const;
  const opened = { kind: "tier", tier: "top" } as const;

  it("lists the customers with value, change and a way in", () => {
    const node = OpenedList(customers.slice(0, 1), { ...options, opened });
    expect(texts(node, "h2")).toEqual(["Top by net revenue · 1 customer"]);
    expect(texts(node, "tbody tr")).toEqual(["N1€500+€200–"]);
    expect(node.querySelector("tbody a")!.getAttribute("href")).toBe("./customer.html?id=1");
  });
  it("shows at most so many and says how many more there are", () => {
    const node = OpenedList(customers, { ...options, opened, most: 3 });
    expect(node.querySelectorAll("tbody tr").length).toBe(3);
    expect(plain(node.querySelector(".way")!.textContent)).toBe(
      "and 1 more. All of them in the customer list",
    );
  });
  it("leads to what would happen if they left", () => {
    const links = [...OpenedList(customers.slice(0, 2), { ...options, opened }).querySelectorAll(".way a")];
    expect(links.map((link) => link.getAttribute("href"))).toContain("./exit.html?ids=1%7E2");
  });
  it("marks whose value stands in another tier too", () => {
    const all = [
      customer("7", { tier_revenue: "top", revenue: 9 }),
      customer("8", { tier_revenue: "small", revenue: 9 }),
    ];
    const node = OpenedList(all.slice(0, 1), { ...options, opened, all });
    expect(texts(node, "tbody th")).toEqual(["N7 (same value as in another tier)"]);
  });
  it("says so where nobody stands", () =>
    expect(OpenedList([], { ...options, opened }).textContent).toContain("Nobody stands here."));
  it("can be closed", () => {
    const onClose = vi.fn();
    OpenedList([], { ...options, opened, onClose })
      .querySelector("button")!
      .click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("pyramidSums", () => {
  const rows = [
    customer("1", { revenue: 60, contribution: 5, tier_revenue: "top", tier_contribution: "top" }),
    customer("2", { revenue: 60, contribution: -2, tier_revenue: "large" }),
    customer("3", { revenue: -9, contribution: 1, is_active: true }),
    customer("4", { revenue: 60, contribution: 8, is_active: false, tier_revenue: "small" }),
  ];
  it("counts ties and those without a tier among the active", () => {
    const { sums } = pyramidSums(rows, "contribution");
    expect([sums.tied_revenue, sums.tied_contribution]).toEqual([2, 0]);
    expect([sums.unplaced_revenue, sums.unplaced_contribution]).toEqual([0, 1]);
    expect([sums.revenue_count, sums.revenue_left, sums.value_count, sums.loss_count]).toEqual([2, 1, 3, 1]);
  });
  it("gives the points of both curves as their charts take them", () => {
    const { sums, points } = pyramidSums(rows, "contribution");
    expect(whaleOf(points, sums)).toEqual(
      drawnWhale(rows.slice(0, 3).map((row) => ({ ...row, value: row.contribution }))),
    );
    expect(lorenzOf(points, sums)).toEqual(drawnLorenz([60, 60, -9]));
  });
});
