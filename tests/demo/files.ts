import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One line of an invoice as the test reads it; amounts in whole cents. */
export interface SoldLine {
  invoice: string;
  customer: string;
  /** yyyy-mm-dd */
  date: string;
  product: string;
  quantity: number | null;
  discount: number | null;
  revenue: number;
  cost: number;
  isRush: boolean;
}

/** All files of a folder with their bytes, by relative name; what a build left there for the next is not among them. */
export function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith("history"));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Rows of an export as cells, header first; the numbers' columns hold no quoted delimiter. */
export function rowsOf(bytes: Buffer): string[][] {
  const lines = bytes.toString("latin1").split("\r\n");
  return lines.slice(0, -1).map((line) => line.split(";"));
}

/** `-1.234,56` as -123456. */
export function cents(text: string): number {
  return Number(text.replace(/[.,]/g, ""));
}

/** `05-11-2021` as 2021-11-05. */
export function iso(text: string): string {
  return text.split("-").reverse().join("-");
}

/** All invoice lines of a demo folder. */
export function linesOf(files: Map<string, Buffer>): SoldLine[] {
  const names = [...files.keys()].filter((name) => name.includes("verkoopregels-"));
  return names.flatMap((name) =>
    rowsOf(files.get(name)!)
      .slice(1)
      .map(([invoice, , date, customer, product, quantity, , discount, revenue, cost, rush]) => ({
        invoice: invoice!,
        customer: customer!,
        date: iso(date!),
        product: product!,
        quantity: quantity ? Number(quantity) : null,
        discount: discount ? Number(discount.replace(",", ".")) : null,
        revenue: cents(revenue!),
        cost: cents(cost!),
        isRush: rush === "J",
      })),
  );
}

/** All registrations of hours of a demo folder. */
export function hoursOf(files: Map<string, Buffer>) {
  return rowsOf(files.get(join("exports", "uren.csv"))!)
    .slice(1)
    .map(([date, customer, hours, activity]) => ({
      date: iso(date!),
      customer: customer!,
      hours: Number(hours!.replace(",", ".")),
      activity: activity!,
    }));
}

export function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
