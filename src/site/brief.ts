import { existsSync, statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { Fault } from "../lib/fault.js";
import { makingOf } from "../pipeline/leftovers.js";
import { goesWithUs } from "../pipeline/stopping.js";
import { serve } from "../server.js";
import type { Customer } from "../schema.js";
import { launch } from "./browser.js";
import { besidePages } from "./beside_pages.js";
import { buildSite } from "./build.js";
import { chooseCustomer } from "./choose_customer.js";
import { cache } from "./places.js";
import { prepare, type Prepared, type Wanted } from "./prepare.js";
import { readTableFile } from "./read_table.js";
import { temporaryFolder } from "./temporary.js";

/** Which brief is wanted, and where. */
export interface BriefWanted extends Wanted {
  customer: string;
  /** The PDF to write; one of that name is replaced. */
  out: string;
  /** Looks at the finished site that is printed from, and throws where none may be. */
  check?: (folder: string, prepared: Prepared) => Promise<void>;
}

/**
 * Writes the brief of one customer as a PDF of two pages, as its page prints, and gives the customer's name and a sentence where
 * it was called otherwise than by its number. Nothing else is left behind. Throws a Fault where the file cannot be placed, no browser starts,
 * or the customer is unknown or a collective card, and what a build throws.
 */
export async function writeBrief({
  customer,
  out,
  check,
  ...wanted
}: BriefWanted): Promise<{ name: string; said: string[] }> {
  const file = resolve(out);
  refuseUnplaceable(file, out);
  // Before the tables: whoever has no browser need not wait for them.
  const browser = await launch();
  const folder = await temporaryFolder(cache, "brief");
  try {
    const { made, pages } = await besidePages(wanted, async () => {
      const prepared = await prepare(wanted);
      const columns = ["customer_id", "customer_id_raw", "name", "is_collective"] as const;
      const customers = await readTableFile(prepared.tables, "customers", columns);
      const found = chooseCustomer(customers, customer);
      refuseCollective(customers.find(({ customer_id }) => customer_id === found.customer_id)!);
      return { prepared, found };
    });
    const { prepared, found } = made;
    wanted.progress?.("render the pages");
    const site = join(folder, "site");
    await buildSite(prepared, site, {
      pages,
      check: (rendered) => check?.(rendered, prepared) ?? Promise.resolve(),
    });
    wanted.progress?.("print the brief");
    const [facts] = await readTableFile(prepared.tables, "report_facts", ["as_of"]);
    const pdf = await printBrief(browser, site, { customerId: found.customer_id, asOf: facts!.as_of });
    await writeWhole(file, pdf);
    return found;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints the page of a customer in a built site, dated to the as-of day: the same site gives the same bytes. */
export async function printBrief(
  browser: Browser,
  site: string,
  { customerId, asOf, isDark = false }: { customerId: string; asOf: Date; isDark?: boolean },
): Promise<Buffer> {
  const served = await serve(site, { port: 0 });
  const context = await browser.newContext({ colorScheme: isDark ? "dark" : "light" });
  try {
    const page = await context.newPage();
    await page.goto(`${served.url}customer?id=${encodeURIComponent(customerId)}`);
    await page.waitForSelector("#print-brief:enabled");
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    return pinned(pdf, asOf);
  } finally {
    await context.close();
    await served.close();
  }
}

/**
 * A PDF without what differs from print to print: its dates of making become the first moment of a day, and the browser's numbers of
 * the parts of its outline count from 1. As many bytes as before, since its table of contents counts them.
 */
export function pinned(pdf: Buffer, day: Date): Buffer {
  const moment = `${day.toISOString().slice(0, 10).replaceAll("-", "")}000000`;
  const text = pdf.toString("latin1").replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${moment}`);
  const parts = [...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, number]) => number!))].sort();
  const numbers = new Map(parts.map((part, i) => [part, String(i + 1).padStart(8, "0")]));
  const numbered = text.replace(/\(node(\d{8})\)/g, (_, part: string) => `(node${numbers.get(part)})`);
  return Buffer.from(numbered, "latin1");
}

/** Writes a file beside its place and moves it there, so that nobody meets half of it. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const making = goesWithUs(makingOf(file));
  try {
    await writeFile(making, content);
    await rename(making, file);
  } finally {
    await rm(making, { force: true });
  }
}

/** Throws a Fault for a card of many buyers. */
export function refuseCollective({
  customer_id,
  name,
  is_collective,
}: Pick<Customer, "customer_id" | "name" | "is_collective">) {
  if (is_collective)
    throw new Fault(
      "brief-customer",
      `customer ${customer_id} (${name}) is a card that holds many consumers: there is no one to lay a brief before`,
    );
}

/** Throws a Fault where a file cannot be written under that name. */
export function refuseUnplaceable(file: string, named: string): void {
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Fault(
      "out",
      `there is no folder ${folder} for ${named}: make it, or name another file with --out`,
    );
  if (existsSync(file) && statSync(file).isDirectory())
    throw new Fault("out", `${named} is a folder: name a file with --out`);
}
