import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/site/prepare.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { plain } from "./charts/drawing.js";
import { drawCustomer, drawPages, openDocument, pages, type Page } from "./drawn_pages.js";

const place = new Place();
beforeAll(openDocument);
afterAll(() => place.remove());

const months = Array.from({ length: 14 }, (_, i) => new Date(Date.UTC(2025, i)).toISOString().slice(0, 7));

/** Fourteen months of so many customers, each with an order of two lines and hours a month, a conversation with the first. */
function folder(count: number): Record<string, string[]> {
  const customers = Array.from({ length: count }, (_, at) => `K${at + 1}`);
  const each = months.flatMap((month) => customers.map((id) => ({ month, id })));
  return {
    "report.yaml": [
      "currency: EUR",
      "hour_rate: 60",
      "sources:",
      ...["invoice_lines", "customers", "hours", "conversations"].map(
        (name) => `  ${name}: [{file: ${name}.csv}]`,
      ),
    ],
    "invoice_lines.csv": [
      "invoice_id,date,customer_id,product_id,quantity,revenue,cost",
      ...each.flatMap(({ month, id }, at) =>
        ["P1,4,100,60", "P2,2,90,50"].map((line) => `F${at},${month}-28,${id},${line}`),
      ),
    ],
    "customers.csv": [
      "customer_id,name,contact_count",
      ...customers.map((id, at) => `${id},Name ${id},${at + 1}`),
    ],
    "hours.csv": [
      "date,customer_id,hours,activity",
      ...each.map(({ month, id }) => `${month}-15,${id},1,orders`),
    ],
    "conversations.csv": [
      "date,customer_id,topic,target_amount,review_on",
      "2026-01-10,K1,prices,500,2026-02-10",
    ],
  };
}

const said = (node: Element) => {
  const texts = [...node.querySelectorAll("p, h1, h2, h3, li, summary, td, th, figcaption, text")];
  return texts.map((one) => plain(one.textContent).replace(/[\u00a0\u202f]/g, " ")).join("\n");
};
const broken = /NaN|Infinity|undefined|\bnull\b|\[object|Invalid Date/;
/** One of what is written for more. */
const ofOne = {
  en: /(?<![\d.,])1 (?:\w+ )?(?:customers|conversations|agreements|months|orders|lines|columns|findings|rows|hours)\b|\bare 1\b/,
  nl: /(?<![\d.,])1 (?:\w+ )?(?:klanten|gesprekken|afspraken|maanden|orders|regels|kolommen|bevindingen|rijen)\b|\bzijn er 1\b/,
};

describe.each([1, 2])("a report on %i customers of fourteen months", (count) => {
  let tables: string;
  beforeAll(async () => {
    ({ tables } = await prepare({ dataDir: place.folder(folder(count)), cacheDir: place.cacheDir }));
  }, 60_000);

  test.each(["en", "nl"] as const)("reads well on every page in %s", async (language) => {
    const drawn: Record<Page | "customer", HTMLElement> = {
      ...(await drawPages(tables, language)),
      customer: await drawCustomer(tables, "K1", language),
    };
    for (const page of [...pages, "customer"] as const) {
      const text = said(drawn[page]);
      expect(text.length, page).toBeGreaterThan(100);
      expect(text, page).not.toMatch(broken);
      expect(text, page).not.toMatch(ofOne[language]);
      if (language === "en") expect(text, page).not.toMatch(/A year ago|year before and/);
    }
    if (language === "nl") return;
    const pyramid = said(drawn.pyramid);
    const alone = "Only one customer bought in this window, so there is nothing to compare.";
    expect(pyramid.includes(alone)).toBe(count === 1);
    expect(pyramid.includes("How dependent are we?")).toBe(count > 1);
    expect(said(drawn.drift)).toContain("and these hold 14. With older exports");
    expect(said(drawn.customer)).toContain("Over the last 14 months margin % shows no clear direction");
    expect(said(drawn.conversations)).toContain(
      "It cannot be said what the one agreement whose review date has come yields",
    );
    expect(said(drawn.attention).includes("Only one customer bought in these twelve months")).toBe(
      count === 1,
    );
  });
});
