import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { formats } from "../../src/lib/text/format.js";
import { words } from "../../src/lib/words/index.js";
import { buildDatabase, withDatabase } from "../../src/pipeline/build.js";
import { row } from "../../src/pipeline/database.js";
import type { Customer } from "../../src/schema.js";
import { openSite, settled } from "./site.js";

const { demo } = inject("sites");
const folder = mkdtempSync(join(tmpdir(), "what-if-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A customer with a year-end rebate, rush orders and credits. */
const id = "10329";
const levers = { price: 4, minutes: 90, orders: 300, fee: 25 };
const ordersNow = 319;

const isInYear = (date: string) => {
  const [, month = "", year = ""] = date.split("-");
  return `${year}-${month}` >= "2025-11" && `${year}-${month}` <= "2026-10";
};
const amount = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
const dutch = (value: number, digits: number) => value.toFixed(digits).replace(".", ",");

/** The demo's last two years with the levers moved in the exports themselves: prices, fees, invoices put together, and hours. */
function changeExports(): string {
  const from = join("data", "demo");
  const to = join(folder, "data");
  mkdirSync(join(to, "exports"), { recursive: true });
  cpSync(join(from, "report.yaml"), join(to, "report.yaml"));
  const copy = (name: string, change: (cells: string[]) => string[][]) => {
    const text = readFileSync(join(from, "exports", name), "latin1");
    const lines = text.split("\r\n").filter(Boolean);
    const changed = lines.slice(1).flatMap((line) => change(line.split(";")));
    const all = [lines[0], ...changed.map((cells) => cells.join(";"))];
    writeFileSync(join(to, "exports", name), `${all.join("\r\n")}\r\n`, "latin1");
  };
  for (const name of [
    "klanten.csv",
    "artikelen.csv",
    "afspraken.csv",
    "gebeurtenissen.csv",
    "gesprekken.csv",
  ])
    cpSync(join(from, "exports", name), join(to, "exports", name));
  const charged = new Set<string>();
  let hosts: { invoice: string; date: string }[] = [];
  const renamed = new Map<string, { invoice: string; date: string }>();
  for (const year of ["2025", "2026"])
    copy(`verkoopregels-${year}.csv`, (cells) => {
      const [, , , customer, , quantity, , , revenue = "", , rush] = cells;
      let [invoice = "", , date = ""] = cells;
      if (customer !== id || !isInYear(date)) return [cells];
      const isCredit = amount(revenue) < 0;
      let value = amount(revenue) * (quantity === "" ? 1 : 1 + levers.price / 100);
      if (rush === "J" && !isCredit && !charged.has(invoice)) {
        charged.add(invoice);
        value += levers.fee;
      } else if (rush !== "J" && !isCredit && !charged.has(invoice)) {
        // Every invoice after the first of a month goes into that one, until so many are gone.
        const host = hosts.find((one) => one.date.slice(3) === date.slice(3));
        const known = renamed.get(invoice);
        if (known) ({ invoice, date } = known);
        else if (!host) hosts = [...hosts, { invoice, date }];
        else if (host.invoice !== invoice && renamed.size < ordersNow - levers.orders) {
          renamed.set(invoice, host);
          ({ invoice, date } = host);
        } else charged.add(invoice);
      }
      return [[invoice, cells[1]!, date, ...cells.slice(3, 8), dutch(value, 4), ...cells.slice(9)]];
    });
  expect([charged.size > 0, renamed.size]).toEqual([true, ordersNow - levers.orders]);
  const hours = readFileSync(join(from, "exports", "uren.csv"), "latin1")
    .split("\r\n")
    .map((line) => line.split(";"))
    .filter(([date = "", customer]) => customer === id && isInYear(date))
    .reduce((sum, [, , given = ""]) => sum + amount(given), 0);
  const factor = (levers.orders * levers.minutes) / 60 / hours;
  copy("uren.csv", (cells) => {
    const [date = "", customer, given = ""] = cells;
    if (customer !== id || !isInYear(date)) return [cells];
    return [[date, customer, dutch(amount(given) * factor, 6), ...cells.slice(3)]];
  });
  return to;
}

test("the page's what-if equals what a build makes of exports with those prices, hours, orders and fees", async () => {
  const { path } = await buildDatabase(changeExports(), { cacheDir: join(folder, "cache") });
  const built = await withDatabase(path, (connection) =>
    row<Customer>(
      connection,
      `select orders, rush_orders, contribution::double as contribution, cost_to_serve::double as cost_to_serve,
         margin_share, tier_contribution from customers where customer_id = '${id}'`,
    ),
  );
  expect(built.orders).toBe(levers.orders);
  const site = await openSite(demo.dist);
  const { page, open, close } = await site.newPage();
  const query = Object.entries(levers).map(([key, value]) => `&${key}=${value}`);
  await open(`customer?id=${id}${query.join("")}`);
  await settled(page);
  const shown = await page
    .locator("#what-if tbody tr")
    .evaluateAll((rows) => rows.map((one) => one.children[2]!.textContent));
  await close();
  await site.close();
  const { money, share } = formats("en", "EUR");
  expect(shown).toEqual([
    money(built.contribution),
    share(built.margin_share),
    money(built.cost_to_serve),
    words("en").common.tiers[built.tier_contribution as "top"],
  ]);
});
