import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import { vi } from "vitest";
import { readAttention } from "../../src/components/attention/attention_data.js";
import { AttentionView } from "../../src/components/attention/attention_view.js";
import { openDossier } from "../../src/components/dossiers.js";
import * as customerData from "../../src/components/customer/customer_data.js";
import { CustomerLines } from "../../src/components/customer/customer_lines.js";
import { readLines } from "../../src/components/customer/customer_data.js";
import { CustomerView } from "../../src/components/customer/customer_view.js";
import * as later from "../../src/components/customer/later.js";
import { readListed } from "../../src/components/customers/listed_customers.js";
import { CustomersView } from "../../src/components/customers/customers_view.js";
import { readDataQuality } from "../../src/components/data_quality/data_quality_data.js";
import { DataQualityView } from "../../src/components/data_quality/data_quality_view.js";
import { DriftView } from "../../src/components/drift/drift_view.js";
import { ConversationsView } from "../../src/components/conversations/conversations_view.js";
import { readTalks } from "../../src/components/conversations/talks_data.js";
import { readExits } from "../../src/components/exit/exit_data.js";
import { ExitView } from "../../src/components/exit/exit_view.js";
import { PyramidView } from "../../src/components/pyramid/pyramid_view.js";
import { pageHeader } from "../../src/components/page_header.js";
import { openReport, type PageName, type Report } from "../../src/components/report.js";
import { SummaryView } from "../../src/components/summary/summary_view.js";
import { readTable } from "../../src/components/tables.js";
import { formats, type Language } from "../../src/lib/text/format.js";
import { words } from "../../src/lib/words/index.js";
import { Wide } from "./fixtures.js";

/** The pages that show a company's data, but for that of one customer. */
export const pages = [
  "index",
  "pyramid",
  "drift",
  "attention",
  "exit",
  "conversations",
  "customers",
  "data-quality",
] as const;
export type Page = (typeof pages)[number];

/** Gives the pages a document of their own, for as long as the worker lives: the pipeline needs Node as it is. */
export function openDocument(): void {
  const { window } = new JSDOM("", { url: "http://report.test/" });
  const listen = window.addEventListener.bind(window);
  const { document, location, history, HTMLElement, HTMLInputElement, MutationObserver } = window;
  const requestAnimationFrame = (work: () => void) => setTimeout(work);
  const given = {
    window,
    document,
    location,
    history,
    HTMLElement,
    HTMLInputElement,
    MutationObserver,
    requestAnimationFrame,
    addEventListener: listen,
  };
  for (const [name, value] of Object.entries({ ...given, innerHeight: 900, ResizeObserver: Wide }))
    vi.stubGlobal(name, value);
  const files = new Map<string, Promise<Buffer>>();
  vi.stubGlobal("fetch", async (url: string) => {
    const bytes = files.get(url) ?? readFile(new URL(url));
    files.set(url, bytes);
    return new Response(new Uint8Array(await bytes));
  });
}

const readLater = [
  "customer_months",
  "customers",
  "bridge_parts",
  "product_groups",
  "change_points",
  "event_effects",
  "agreements",
  "summary_handles",
  "news",
];

const addressesIn = (tables: string) =>
  new Proxy({} as Record<string, string>, {
    get: (_, table) => pathToFileURL(join(tables, `${String(table)}.parquet`)).href,
  }) as never;

/** The report of a folder of tables, in another language than it was built in where one is asked for. */
async function reportIn(factsHref: string, language?: Language): Promise<Report> {
  const report = await openReport(factsHref);
  if (!language) return report;
  const facts = { ...report.facts, language };
  return { facts, words: words(language), formats: formats(language, facts.currency) };
}

/** Every page as a reader of the report sees it, from the folder of its tables. */
export async function drawPages(tables: string, language?: Language): Promise<Record<Page, HTMLElement>> {
  const hrefs: Record<string, string> = addressesIn(tables);
  const href = (table: string) => hrefs[table]!;
  const report = await reportIn(href("report_facts"), language);
  // What a page reads once its first chart stands may come after the tables are gone.
  for (const table of readLater) await fetch(href(table));
  const [drift, attention, exits, listed, quality] = await Promise.all([
    readTable(href("portfolio_bridges"), "portfolio_bridges"),
    readAttention(hrefs as never),
    readExits(hrefs as never),
    readListed(href("customers")),
    readDataQuality(hrefs as never),
  ]);
  const pyramid = {
    tiers: await readTable(href("pyramid_tiers"), "pyramid_tiers"),
    movements: await readTable(href("movements"), "movements"),
    classes: await readTable(href("customer_classes"), "customer_classes"),
    sums: (await readTable(href("pyramid_sums"), "pyramid_sums"))[0]!,
    points: await readTable(href("curve_points"), "curve_points"),
  };
  const summary = {
    tiers: pyramid.tiers,
    months: await readTable(href("portfolio_months"), "portfolio_months"),
    customers: await readTable(href("summary_customers"), "summary_customers"),
    sums: (await readTable(href("summary_sums"), "summary_sums"))[0]!,
    conversations: await readTable(href("conversations"), "conversations"),
    findings: await readTable(href("data_quality"), "data_quality", { columns: ["severity"] }),
    restatements: await readTable(href("restatements"), "restatements"),
  };
  const bodies: Record<Page, Node[]> = {
    index: [SummaryView(summary, report, { handles: href("summary_handles"), news: href("news") })],
    pyramid: [PyramidView(pyramid, report, href("customers"))],
    drift: [DriftView(drift, report, hrefs as never)],
    attention: [AttentionView(attention, report)],
    exit: [ExitView(exits, report)],
    conversations: [ConversationsView(await readTalks(hrefs as never), report)],
    customers: [CustomersView(listed, report)],
    "data-quality": [DataQualityView(quality, report)],
  };
  return Object.fromEntries(
    pages.map((name) => [name, main(pageHeader(report, name as PageName), ...bodies[name])]),
  ) as Record<Page, HTMLElement>;
}

/** The page of one customer, with all that it shows once everything is read. */
export async function drawCustomer(tables: string, id: string, language?: Language): Promise<HTMLElement> {
  const hrefs = addressesIn(tables) as Record<string, string>;
  history.replaceState(null, "", `/customer.html?id=${encodeURIComponent(id)}`);
  const report = await reportIn(hrefs.report_facts!, language);
  const dossier = (await openDossier(hrefs.dossiers!, id))!;
  const one = (await customerData.readCustomer(dossier))!;
  const page = CustomerView(one, report);
  const bridges = await customerData.readBridges(dossier);
  const reading = customerData.bridgeReading(dossier, hrefs.product_bridges!, id);
  const { state } = page;
  page.setNotes({ trend: later.TrendNote(one, report), attention: later.AttentionNote(one, report) });
  page.setBridge(later.BridgePart(one, bridges, { state, report, reading }));
  const context = await customerData.readContext(dossier);
  page.setContext(context);
  const talk = await customerData.readTalk(dossier, hrefs.pyramid_tiers!);
  page.setChanges(talk.changes);
  const standing = await customerData.readStanding(dossier);
  return main(
    pageHeader(report, "customer", one.customer.name),
    page.node,
    later.Limits(one, report),
    later.TalkView(one, talk, context, report),
    later.Activities(standing.hours, report),
    later.TierHistory(one.customer, standing.tiers, report),
    later.CustomerContextView(context, report),
    CustomerLines(await readLines(hrefs.invoice_lines!, id), {
      ...{ data: one, state, report, products: reading.products },
    }),
  );
}

function main(...parts: (Node | null)[]): HTMLElement {
  const node = document.createElement("main");
  node.append(...parts.filter((part) => part !== null));
  return node;
}
