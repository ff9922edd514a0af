import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { dutchDate, type Month } from "./calendar.js";
import { DutchCsv, dutchAmount, dutchNumber } from "./csv.js";
import { desk, managers, service } from "./names.js";
import { teamOf, type TeamKey } from "./teams.js";
import type { Catalogue } from "./products.js";
import type { Invoice, Registration, Simulation } from "./simulate.js";
import type { Texts } from "./texts.js";
import type { Totals } from "./truth.js";

const lineHeader = [
  "Factuurnr",
  "Regel",
  "Factuurdatum",
  "Debiteurnr",
  "Artikelnr",
  "Aantal",
  "Brutoprijs",
  "Korting %",
  "Omzet excl. BTW",
  "Kostprijs",
  "Spoed",
];
const hourHeader = ["Datum", "Debiteurnr", "Uren", "Activiteit", "Afdeling", "Medewerker"];

/** Plays all months and writes invoice lines, one file a year, and hours; adds both to the totals. */
export async function writeTrade(
  out: string,
  simulation: Simulation,
  months: readonly Month[],
  goods: Catalogue,
  words: Texts,
  totals: Totals,
  progress?: (done: number, total: number) => void,
): Promise<string[]> {
  const files: string[] = [];
  const open = (name: string, header: string[]) => {
    files.push(`exports/${name}`);
    return new DutchCsv(join(out, "exports", name), header);
  };
  const hours = open("uren.csv", hourHeader);
  let lines: DutchCsv | null = null;
  let numbers = { invoice: 0, credit: 0 };
  for (const month of months) {
    if (!lines || month.month === 1) {
      lines?.close();
      lines = open(`verkoopregels-${month.year}.csv`, lineHeader);
      numbers = { invoice: 0, credit: 0 };
    }
    const trade = simulation.month(month);
    for (const invoice of trade.invoices) {
      writeInvoice(lines, invoice, invoiceNumber(invoice, month, numbers), month, goods);
      totals.invoice(invoice, month);
    }
    for (const registration of trade.hours) {
      writeHours(hours, registration, month, words);
      totals.registration(registration, months.length - month.index <= 12);
    }
    progress?.(month.index + 1, months.length);
    await setImmediate();
  }
  lines?.close();
  hours.close();
  return files;
}

/** Invoices and credit notes have number series of their own that start again each year: 2100001, C210001. */
function invoiceNumber({ isCredit }: Invoice, { year }: Month, numbers: { invoice: number; credit: number }) {
  const short = String(year).slice(2);
  return isCredit
    ? `C${short}${String(++numbers.credit).padStart(4, "0")}`
    : `${short}${String(++numbers.invoice).padStart(5, "0")}`;
}

function writeInvoice(file: DutchCsv, invoice: Invoice, id: string, month: Month, goods: Catalogue): void {
  const date = dutchDate(month, invoice.day);
  const customer = invoice.customer?.id ?? "";
  const rush = invoice.isRush ? "J" : "N";
  invoice.lines.forEach((line, i) => {
    file.row(
      id,
      String(i + 1),
      date,
      customer,
      goods.products[line.product]!.id,
      line.quantity === null ? "" : String(line.quantity),
      line.listPrice === null ? "" : dutchAmount(line.listPrice),
      line.discount === null ? "" : dutchNumber(line.discount / 10),
      dutchAmount(line.revenue),
      dutchAmount(line.cost),
      rush,
    );
  });
}

function writeHours(
  file: DutchCsv,
  { day, customer, quarters, activity }: Registration,
  month: Month,
  words: Texts,
) {
  const team = teamOf(activity);
  const person = people[team];
  const key = customer ? (activity === "visit" ? customer.manager : customer.desk) : quarters;
  const date = dutchDate(month, day);
  const name = person[key % person.length]!;
  file.row(date, customer?.id ?? "", dutchNumber(quarters / 4), words[activity], words[team], name);
}

const people: Record<TeamKey, readonly string[]> = { desk, sales: managers, service };
