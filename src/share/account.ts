import type { Copied } from "./client_database.js";
import type { EditionData } from "./edition_data.js";
import type { Shared } from "./register.js";

/** What leaves, as lines: which columns of which tables were taken, how many rows, and as what they leave. */
export function leavingLines(copied: readonly Copied[], data: EditionData): string[] {
  const { customer, months, products, activities, agreements, proposals, bands } = data;
  const parts = { customer: [customer], months, products, activities, agreements, proposals, bands };
  return [
    "taken from the report, of this customer only:",
    ...copied.map(({ table, columns, rows }) => `  ${table}: ${rowCount(rows)} of ${columns.join(", ")}`),
    "leaving in the edition:",
    ...Object.entries(parts).flatMap(([name, rows]) => {
      if (rows === undefined || rows.length === 0) return [];
      const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return [`  ${name}: ${rowCount(rows.length)} of ${keys.join(", ")}`];
    }),
    "  and the company's name, the contact of share.contact, the currency and the dates of the windows",
  ];
}

/** What was shared, a line each, the latest first. */
export function registerLines(shared: readonly Shared[], today: string): string[] {
  return [...shared].reverse().map((one) => {
    const until =
      one.expires === null ? "without end" : `until ${one.expires}${one.expires < today ? " (expired)" : ""}`;
    const parts = [
      one.shared_at.slice(0, 10),
      `${one.name} (${one.customer_id})`,
      until,
      one.has_passphrase ? "with a passphrase" : "without a passphrase",
      one.fields.join(", "),
      `as of ${one.as_of}`,
      one.folder,
    ];
    return parts.join(" · ");
  });
}

function rowCount(count: number): string {
  return `${count} ${count === 1 ? "row" : "rows"}`;
}
