import { execFile } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { formats } from "../../src/lib/text/format.js";
import { printBrief } from "../../src/site/brief.js";
import { launch } from "../../src/site/browser.js";
import { home } from "../../src/site/places.js";
import { readTableFile } from "../../src/site/read_table.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { markers, plantedFolder } from "../share/planted.js";

const { demo, demoDutch, adventureworks } = inject("sites");
const asOf = new Date("2026-10-31");
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
const place = new Place();
afterAll(async () => {
  await browser.close();
  place.remove();
});

const contactPerson = "10283";
const printed = new Map<string, Promise<Buffer>>();
/** The brief of the demo's new contact person, printed once a site. */
function print(dist: string): Promise<Buffer> {
  const known = printed.get(dist) ?? printBrief(browser, dist, { customerId: contactPerson, asOf });
  printed.set(dist, known);
  return known;
}

/** The size in millimetres and the text of every page. */
async function read(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const [, , width, height] = page.view as [number, number, number, number];
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
      const millimetres = [width, height].map((points) => Math.round((points * 25.4) / 72));
      return { millimetres, text: text.replace(/[\u00a0\u202f\s]+/g, " ") };
    }),
  );
}

const reports = [
  {
    language: "en" as const,
    site: demo,
    ours: ["For us", "handling time weighs most", "coincides with: New contact person", "Prices 5.0% up"],
    theirs: ["Our co-operation", "An order asks more time of our people", "A price adjustment of 5%"],
    internal: /margin|contribution|cost of|\btier|drift|baseline|gap/i,
  },
  {
    language: "nl" as const,
    site: demoDutch,
    ours: [
      "Voor ons",
      "verwerkingstijd weegt",
      "valt samen met: Nieuwe contactpersoon",
      "Prijzen 5,0% omhoog",
    ],
    theirs: ["Onze samenwerking", "Een order vraagt meer tijd van onze mensen", "Een prijsaanpassing van 5%"],
    internal: /marge|bijdrage|kostprijs|\blaag\b|verloop|basisperiode|\bgat\b/i,
  },
];

describe.each(reports)("the brief of the demo ($language)", ({ language, site, ours, theirs, internal }) => {
  test("is two pages of A4: one for us, and one that holds none of our words and figures", async () => {
    const customers = await readTableFile(site.tables, "customers", [
      ...(["customer_id", "name", "drift_amount", "gross_margin", "contribution"] as const),
    ]);
    const customer = customers.find(({ customer_id }) => customer_id === contactPerson)!;
    const pages = await read(await print(site.dist));
    expect(pages.map(({ millimetres }) => millimetres)).toEqual([
      [210, 297],
      [210, 297],
    ]);
    const [first, second] = pages.map(({ text }) => text) as [string, string];
    for (const sentence of [customer.name, ...ours]) expect(first).toContain(sentence);
    for (const sentence of [customer.name, ...theirs]) expect(second).toContain(sentence);
    const plain = (value: number | null) => formats(language, "EUR").count(Math.abs(value!));
    expect(first).toContain(plain(customer.drift_amount));
    expect(first).toContain(plain(customer.contribution));
    for (const amount of [customer.drift_amount, customer.gross_margin, customer.contribution])
      expect(second).not.toContain(plain(amount));
    expect(first).toMatch(internal);
    expect(second).not.toMatch(internal);
  });
});

test("the command prints nothing of a report that holds what privacy keeps out, and what was printed before stays", async () => {
  const folder = plantedFolder(place, ["privacy: {employees: hide}"]);
  appendFileSync(join(folder, "hours.csv"), `2026-05-15;C1001;1;visit with ${markers.employee};Bob\n`);
  const out = join(place.root, "brief.pdf");
  writeFileSync(out, "of last month");
  const args = [
    "--import",
    "tsx",
    "src/cli.ts",
    "brief",
    "--customer",
    "C1001",
    "--data",
    folder,
    "--out",
    out,
  ];
  const env = { ...process.env, KLANTENPIRAMIDE_CACHE: place.cacheDir };
  const run = promisify(execFile)(process.execPath, args, { cwd: home, env });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`the employee "${markers.employee}"`),
  });
  expect(readFileSync(out, "utf8")).toBe("of last month");
});

test("a dark screen prints the same light pages, byte for byte", async () => {
  const dark = await printBrief(browser, demo.dist, { customerId: contactPerson, asOf, isDark: true });
  expect(dark.equals(await print(demo.dist))).toBe(true);
});

test.skipIf(adventureworks === null)(
  "whatever a customer has or lacks, two pages (skipped where ../shared/data is absent)",
  async () => {
    const customers = await readTableFile(adventureworks!.tables, "customers", [
      ...(["customer_id", "name", "months_of_history"] as const),
    ]);
    const by = (score: (customer: (typeof customers)[number]) => number) =>
      [...customers].sort((a, b) => score(b) - score(a))[0]!;
    const odd = [by(({ name }) => name.length), by((one) => -one.months_of_history)];
    for (const { customer_id } of odd) {
      const pages = await read(
        await printBrief(browser, adventureworks!.dist, { customerId: customer_id, asOf }),
      );
      expect(pages).toHaveLength(2);
      expect(pages[1]!.text).toContain("Hours of service are not in these figures.");
      expect(pages.map(({ text }) => text).join()).not.toMatch(/NaN|undefined|Infinity/);
    }
  },
);
