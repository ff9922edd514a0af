import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/site/prepare.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { plain } from "./charts/drawing.js";
import { drawCustomer, drawPages, openDocument, type Page } from "./drawn_pages.js";

/** Four customers over 30 months; each degree adds one more export or setting. */
const months = Array.from({ length: 30 }, (_, i) => new Date(Date.UTC(2023, i, 1)).toISOString().slice(0, 7));
const sold = [
  ["K1", 900, 500],
  ["K2", 600, 400],
  ["K3", 300, 290],
  ["K4", 100, 60],
] as const;
const orders = months.flatMap((month, at) =>
  sold.flatMap(([id, revenue, cost]) =>
    [1, 2, 3].map((order) => ({ month, id, order, revenue: revenue + 3 * at, cost: cost + 4 * at })),
  ),
);
const line = ({ id, month, order, revenue }: (typeof orders)[number]) =>
  `${id}-${month}-${order},${month}-2${order},${id},P${order},1,${revenue}.00`;
const header = "invoice,date,customer,product,quantity,amount";
const hours = months.flatMap((month) => sold.map(([id], i) => `${month}-15,${id},${2 + 3 * i},orders`));
const team =
  "  - {name: Desk, cost_per_year: 36000, people: 1, hours_per_week: 40, weeks: 46, practical_share: 0.5, activities: [orders]}";

const sources = (...names: string[]) => [
  "sources:",
  "  invoice_lines: {file: lines.csv}",
  ...names.map((name) => `  ${name}: {file: ${name}.csv}`),
];
const withCost = {
  "lines.csv": [`${header},cost`, ...orders.map((order) => `${line(order)},${order.cost}.00`)],
};
const withHours = { ...withCost, "hours.csv": ["date,customer,hours,activity", ...hours] };
const withAgreements = {
  ...withHours,
  "agreements.csv": ["customer,valid_from,rebate", "K1,2023-01-01,0.02"],
};
const degrees = {
  invoices: { "report.yaml": sources(), "lines.csv": [header, ...orders.map(line)] },
  cost: { "report.yaml": sources(), ...withCost },
  hours: { "report.yaml": sources("hours"), ...withHours },
  teams: { "report.yaml": ["teams:", team, ...sources("hours")], ...withHours },
  agreements: { "report.yaml": ["teams:", team, ...sources("hours", "agreements")], ...withAgreements },
};
type Degree = keyof typeof degrees;

type Drawn = Record<Page | "customer", HTMLElement>;

describe("a report of", () => {
  const place = new Place();
  const drawn = {} as Record<Degree, Drawn>;
  beforeAll(async () => {
    openDocument();
    for (const degree of Object.keys(degrees) as Degree[]) {
      const { tables } = await prepare({
        dataDir: place.folder(degrees[degree]),
        cacheDir: place.cacheDir,
      });
      drawn[degree] = { ...(await drawPages(tables)), customer: await drawCustomer(tables, "K1") };
    }
  }, 60_000);
  // The document stays until the worker goes: lists still draw their small lines into it.
  afterAll(() => place.remove());
  const said = (degree: Degree, page: keyof Drawn) => plain(drawn[degree][page].textContent);

  test.each(Object.keys(degrees) as Degree[])("%s shows no broken number on any page", (degree) => {
    for (const page of Object.values(drawn[degree]))
      expect(page.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test("invoices alone says on each page that cost is missing, and what it would add", () => {
    const lists = "Not supplied: cost of goods, service hours, agreements.";
    expect(said("invoices", "index")).toContain(
      `${lists} With cost this page would say what is left of revenue`,
    );
    expect(said("invoices", "pyramid")).toContain(`${lists} With cost the pyramid would also show`);
    expect(said("invoices", "customers")).toContain(`${lists} With cost the list would hold margin`);
    expect(said("invoices", "customer")).toContain(`${lists} With cost this page would show`);
    expect(said("invoices", "conversations")).toContain(`${lists} With cost this page would say whether`);
    expect(said("invoices", "conversations")).toContain("No conversations were supplied");
    expect(said("invoices", "drift")).toContain("Cost of goods was not supplied");
    expect(said("invoices", "exit")).toContain("With cost this page would show it.");
    expect(said("invoices", "attention")).toContain("With hours by customer this page would show");
    expect(said("invoices", "index")).not.toContain("Gross margin %");
    expect([...drawn.invoices.pyramid.querySelectorAll(".chart-whale")]).toEqual([]);
  });

  test("invoices and cost knows margin, and says what hours would add", () => {
    const lists = "Not supplied: service hours, agreements.";
    expect(said("cost", "index")).toContain(
      `${lists} With hours this page would say what each customer takes`,
    );
    expect(said("cost", "index")).toContain("Gross margin %");
    expect(said("cost", "pyramid")).toContain(
      `${lists} With hours the pyramid would be drawn by contribution too`,
    );
    expect(said("cost", "drift")).toContain(`${lists} With hours the bridge would show`);
    expect(said("cost", "customers")).toContain(`${lists} With hours the list would hold contribution`);
    expect(said("cost", "customer")).toContain(
      `${lists} With hours this page would show what this customer takes`,
    );
    expect(said("cost", "exit")).toContain(
      "Hours of the full twelve months, or what an hour costs, were not supplied",
    );
    expect(said("cost", "attention")).toContain("Hours of the full twelve months were not supplied");
  });

  test("hours without what they cost counts them, and says what a rate would add", () => {
    const lists = "Not supplied: what an hour costs (teams or hour_rate), agreements.";
    for (const page of ["index", "pyramid", "drift", "conversations", "customers", "customer"] as const)
      expect(said("hours", page)).toContain(`${lists} With a rate `);
    expect(said("hours", "index")).toContain("Hours registered");
    expect(said("hours", "index")).not.toContain("Contribution per hour");
    expect(said("hours", "exit")).toContain(
      "Hours of the full twelve months, or what an hour costs, were not supplied",
    );
    expect(said("hours", "attention")).not.toContain("Hours of the full twelve months were not supplied");
  });

  test("hours and teams knows contribution and coverage; only agreements are missing", () => {
    for (const page of ["index", "exit", "customer"] as const)
      expect(said("teams", page)).toContain("Not supplied: agreements. With agreements ");
    expect(said("teams", "index")).toContain("of 920 h practical capacity");
    expect(said("teams", "attention")).toContain("Desk");
    expect(drawn.teams.attention.querySelector(".chart-attention-bands svg")).not.toBeNull();
    expect(drawn.teams.pyramid.querySelector(".chart-profitability svg")).not.toBeNull();
    expect(said("teams", "customer")).not.toContain("Year-end rebate");
  });

  test("everything says nothing of missing input, and takes the rebate off the ladder", () => {
    for (const page of Object.values(drawn.agreements))
      expect(plain(page.textContent)).not.toContain("Not supplied");
    expect(said("agreements", "customer")).toContain("Year-end rebate");
  });
});
