import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepare } from "../../src/site/prepare.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { oddFolder } from "../fixtures/pipeline/odd.js";
import { plain } from "./charts/drawing.js";
import { drawCustomer, drawPages, openDocument, pages, type Page } from "./drawn_pages.js";

const place = new Place();
let tables: string;
let drawn: Record<Page, HTMLElement>;
beforeAll(async () => {
  openDocument();
  ({ tables } = await prepare({ dataDir: place.folder(oddFolder()), cacheDir: place.cacheDir }));
  drawn = await drawPages(tables);
}, 60_000);
afterAll(() => place.remove());

const broken = /NaN|Infinity|undefined|\bnull\b|\[object|Invalid Date|−€0(?![.,\d])|(?<![\d.,])−0(?![.,\d])/;
const said = (node: Element) => plain(node.textContent).replace(/[\u00a0\u202f]/g, " ");

describe("a report on odd customers", () => {
  test.each(pages)("shows no broken figure on the page %s", (page) => {
    expect(drawn[page].outerHTML.length).toBeGreaterThan(1000);
    expect(drawn[page].outerHTML).not.toMatch(broken);
  });

  test("counts on each page whom it leaves out, and why", () => {
    expect(said(drawn.pyramid)).toContain(
      "1 customer bought, but the contribution of this one is not known: it stands in no tier.",
    );
    expect(said(drawn.drift)).toContain("Of 1 of them the cost then or now is not known: it stays out too.");
    expect(said(drawn.attention)).toContain(
      "12 for customers whose contribution is not known, as the cost of what they bought is not",
    );
    expect(said(drawn.exit)).toContain(
      "1 more bought too, but the cost of what this one bought is not known: what would go with it cannot be told.",
    );
  });

  test("tells the analyst what can hardly be, once for each kind with a count and an example", () => {
    const found = [...drawn["data-quality"].querySelectorAll("#findings li, .findings li")].map(said);
    for (const sentence of [
      'The hours of customer "hours-below-zero" come to less than zero over twelve months (−12 in all)',
      'Customer "only-credits" has credits (−€260.00) and no invoice line: are the invoices in another file',
      'Every line of 2 customers, such as "all-free", in the last twelve months has an amount of zero',
      "36 invoice lines (€3,600.00) carry a list price of zero or less",
      'The case at acceptance of 2 customers, such as "agreed-zero", cannot be',
      'Customer "hours-and-no-line" has service hours (72) and no invoice line',
      "One event, on 10 Jan 2019, lies before Jan 2022",
      "One event, on 10 Jan 2027, lies after Dec 2024, the last month of the report: planned, or a date to mend?",
      'One event stands twice with the same customer, date, type and note, such as for customer "events-on-odd-days"',
      '1 row of events names a customer without lines and without a master record, such as "nobody"',
      "1 row of agreements could not be used and stands in quarantine; the first: valid_from lies after valid_to",
    ])
      expect(
        found.filter((text) => text.includes(sentence)),
        sentence,
      ).toHaveLength(1);
  });

  test("puts nobody with hours below zero forward as a good customer who gets too little attention", () => {
    const sections = [
      ...drawn.index.querySelectorAll("section"),
      ...drawn.attention.querySelectorAll("section"),
    ];
    const forward = sections.filter((section) =>
      /get too little attention|Who could use them/.test(section.querySelector("h2")?.textContent ?? ""),
    );
    expect(forward).toHaveLength(2);
    for (const section of forward) expect(said(section)).not.toContain("hours below zero");
  });
});

const sentences: Record<string, string[]> = {
  "away-for-a-year": [
    "No order from Jan 2023 to Dec 2023: a comparison of before with after reaches across that pause.",
    "Margin % between Jan 2023 and Jan 2024",
    "New buyer",
  ],
  "hours-after-the-last-order": [
    "In 6 months of these 12 there were hours (30) and no orders: they count in the year's hours per order, and have no point in its line by month.",
  ],
  "returned-more-than-bought": [
    "Net revenue of these 12 months is −€480: margin % and prices cannot be told from it.",
    "One order in these 12 months: every figure per order rests on little.",
  ],
  "all-free": ["What drifted cannot be said: what these 12 months brought in comes to nothing or less"],
  "free-now": ["Prices (own average = 100) in Jan 2024−€1,200from 150.0 to 0.0"],
  "free-in-the-baseline": ["Prices (own average = 100) in Mar 2023"],
  "only-credits": [
    "Only credits of this customer are known: what they belong to lies outside these data",
    "What drifted cannot be said yet: a baseline begins in the month of the third order",
  ],
  "bought-and-credited": ["The margin is what it was in the baseline: no effect changed it."],
  "one-order": [
    "One order in these 12 months: every figure per order rests on little.",
    "6 months of history, and a baseline takes 18",
  ],
  "a-late-third-order": [
    "a baseline begins in the month of the third order, and takes 18 months from there",
    "No order from Oct 2023 to Oct 2024",
  ],
  "hours-below-zero": [
    "The hours of these 12 months come to −12: corrections outweigh registrations",
    "No hours of this customer are registered on balance: minutes and orders cannot be moved.",
  ],
  "hours-and-no-line": [
    "Hours are registered for this customer, but no invoice line was supplied",
    "No invoice line of this customer was supplied.",
  ],
  "card-only": [
    "Only the card of this customer is known",
    "Too few months with purchases to say where it stood",
  ],
  "no-hours-then": ["No hours are registered in the baseline. If nobody wrote them down then"],
  "cost-unknown-now": [
    "What drifted cannot be said: the cost of what was bought is not known in the baseline or in these 12 months.",
    "The cost of what was bought is not known, so what changed the margin cannot be said.",
    "The cost of these goods is not known, so the ladder ends at net revenue.",
  ],
  "credited-now": ["No order since Dec 2023.", "Net revenue of these 12 months is −€1,200"],
  stopped: [
    "This customer bought nothing in these 12 months; its last order was in Aug 2022.",
    "No order since Aug 2022.",
  ],
  "started-last-month": ["1 month of history, and a baseline takes 18"],
  "events-on-odd-days": [
    "in the first month · too few months with orders and known hours on one side to say what it coincides with",
    "on one day · not separable: another event or a conversation lies within six months",
    "in the last month · too early to say: fewer than four months have followed",
    "before it all · lies before the history: there is nothing to set beside it",
    "planned · lies after the last month of this report: its months are still to come",
  ],
  "plain-2": ["Agreement without terms"],
  "plain-3": ["No agreement in force is known for this customer."],
};

describe("the page of a customer that is odd", () => {
  test.each(Object.entries(sentences))("%s says so, without a broken figure", async (id, expected) => {
    const page = await drawCustomer(tables, id);
    for (const sentence of expected) expect(said(page)).toContain(sentence);
    expect(page.outerHTML).not.toMatch(broken);
  });

  test("is Dutch in a Dutch report", async () => {
    const page = await drawCustomer(tables, "cost-unknown-now", "nl");
    expect(said(page)).toContain("Over het verloop is niets te zeggen: de kostprijs van wat er is gekocht");
    const events = said(await drawCustomer(tables, "events-on-odd-days", "nl"));
    expect(events).toContain("planned · ligt na de laatste maand van dit rapport");
    expect(events).toContain("te vroeg om iets te zeggen: er zijn nog geen vier maanden op gevolgd");
    // Above the months, in their table and in the list.
    expect(events.split("Nieuwe contactpersoon").length - 1).toBe(3);
  });
});
