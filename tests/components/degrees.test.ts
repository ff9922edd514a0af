import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readAttention } from "../../src/components/attention/attention_data.js";
import { AttentionView } from "../../src/components/attention/attention_view.js";
import { CustomerContextView } from "../../src/components/customer/customer_context.js";
import * as customerData from "../../src/components/customer/customer_data.js";
import { CustomerView } from "../../src/components/customer/customer_view.js";
import { readListed } from "../../src/components/customers/customer_columns.js";
import { CustomersView } from "../../src/components/customers/customers_view.js";
import { readDrift } from "../../src/components/drift/drift_data.js";
import { DriftView } from "../../src/components/drift/drift_view.js";
import { readExits } from "../../src/components/exit/exit_data.js";
import { ExitView } from "../../src/components/exit/exit_view.js";
import { pyramidColumns } from "../../src/components/pyramid/selection.js";
import { PyramidView } from "../../src/components/pyramid/pyramid_view.js";
import { openReport, pageHeader, type PageName } from "../../src/components/report.js";
import { summaryColumns } from "../../src/components/summary/columns.js";
import { SummaryView } from "../../src/components/summary/summary_view.js";
import { readTable } from "../../src/components/tables.js";
import { writeTables } from "../../src/site/write_tables.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { plain } from "./charts/drawing.js";
import { Wide } from "./fixtures.js";

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

const pages = ["index", "pyramid", "drift", "attention", "exit", "customers", "customer"] as const;
type Drawn = Record<(typeof pages)[number], HTMLElement>;

/** Every page as a reader of the folder's report sees it, from the tables that the pipeline makes of it. */
async function draw(folder: string): Promise<Drawn> {
  const href = (table: string) => pathToFileURL(join(folder, `${table}.parquet`)).href;
  const hrefs = new Proxy({} as Record<string, string>, { get: (_, table) => href(String(table)) }) as never;
  const report = await openReport(href("report_facts"));
  const [drift, attention, exits, listed, one] = await Promise.all([
    readDrift(hrefs),
    readAttention(hrefs),
    readExits(hrefs),
    readListed(href("customers")),
    customerData.readCustomer(hrefs, "K1"),
  ]);
  const pyramid = {
    tiers: await readTable(href("pyramid_tiers"), "pyramid_tiers"),
    movements: await readTable(href("movements"), "movements"),
    customers: await readTable(href("customers"), "customers", { columns: pyramidColumns }),
  };
  const summary = {
    tiers: pyramid.tiers,
    months: await readTable(href("portfolio_months"), "portfolio_months"),
    customers: await readTable(href("customers"), "customers", { columns: summaryColumns }),
    conversations: await readTable(href("conversations"), "conversations"),
    findings: await readTable(href("data_quality"), "data_quality", { columns: ["severity"] }),
    restatements: await readTable(href("restatements"), "restatements"),
  };
  const page = CustomerView(one!, report);
  page.setBridges(await customerData.readBridges(href("margin_bridges"), "K1"));
  const context = CustomerContextView(await customerData.readContext(hrefs, "K1"), report);
  const bodies: Record<(typeof pages)[number], Node[]> = {
    index: [SummaryView(summary, report)],
    pyramid: [PyramidView(pyramid, report)],
    drift: [DriftView(drift, report, hrefs)],
    attention: [AttentionView(attention, report)],
    exit: [ExitView(exits, report)],
    customers: [CustomersView(listed, report)],
    customer: [page.node, context],
  };
  return Object.fromEntries(
    pages.map((name) => {
      const main = document.createElement("main");
      main.append(pageHeader(report, name as PageName), ...bodies[name]);
      return [name, main];
    }),
  ) as Drawn;
}

describe("a report of", () => {
  const place = new Place();
  const drawn = {} as Record<Degree, Drawn>;
  beforeAll(async () => {
    // The pipeline needs Node as it is, so the pages get a document of their own.
    const { window } = new JSDOM("", { url: "http://report.test/" });
    const listen = window.addEventListener.bind(window);
    const { document, location, history, HTMLElement, HTMLInputElement } = window;
    const given = {
      window,
      document,
      location,
      history,
      HTMLElement,
      HTMLInputElement,
      addEventListener: listen,
    };
    for (const [name, value] of Object.entries({ ...given, innerHeight: 900, ResizeObserver: Wide }))
      vi.stubGlobal(name, value);
    vi.stubGlobal("fetch", async (url: string) => new Response(await readFile(new URL(url))));
    for (const degree of Object.keys(degrees) as Degree[]) {
      const out = join(place.root, `tables-${degree}`);
      await writeTables(place.folder(degrees[degree]), out, { cacheDir: place.cacheDir });
      drawn[degree] = await draw(out);
    }
  }, 60_000);
  // The document stays until the worker goes: lists still draw their small lines into it.
  afterAll(() => place.remove());
  const said = (degree: Degree, page: keyof Drawn) => plain(drawn[degree][page].textContent);

  test.each(Object.keys(degrees) as Degree[])("%s shows no broken number on any page", (degree) => {
    for (const page of pages)
      expect(drawn[degree][page].outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  test("invoices alone says on each page that cost is missing, and what it would add", () => {
    const lists = "Not supplied: cost of goods, service hours, agreements.";
    expect(said("invoices", "index")).toContain(
      `${lists} With cost this page would say what is left of revenue`,
    );
    expect(said("invoices", "pyramid")).toContain(`${lists} With cost the pyramid would also show`);
    expect(said("invoices", "customers")).toContain(`${lists} With cost the list would hold margin`);
    expect(said("invoices", "customer")).toContain(`${lists} With cost this page would show`);
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
    expect(said("cost", "exit")).toContain("Hours, or what an hour costs, were not supplied");
    expect(said("cost", "attention")).toContain("Hours were not supplied");
  });

  test("hours without what they cost counts them, and says what a rate would add", () => {
    const lists = "Not supplied: what an hour costs (teams or hour_rate), agreements.";
    for (const page of ["index", "pyramid", "drift", "customers", "customer"] as const)
      expect(said("hours", page)).toContain(`${lists} With a rate `);
    expect(said("hours", "index")).toContain("Hours registered");
    expect(said("hours", "index")).not.toContain("Contribution per hour");
    expect(said("hours", "exit")).toContain("Hours, or what an hour costs, were not supplied");
    expect(said("hours", "attention")).not.toContain("Hours were not supplied");
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
    for (const page of pages) expect(said("agreements", page)).not.toContain("Not supplied");
    expect(said("agreements", "customer")).toContain("Year-end rebate");
  });
});
