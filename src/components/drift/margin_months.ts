import { groupRows } from "../../lib/group_rows.js";
import type { KeptMonth } from "../../lib/changes/rolling_share.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";

/** The months of a customer; empty where there are none. */
export type MonthsOf = (customerId: string) => Promise<readonly KeptMonth[]>;

/** Reads revenue and what was left of it a month, for customers as they come into sight: what is asked for in one go is one read. */
export function marginMonths(href: string, { facts }: Pick<Report, "facts">): MonthsOf {
  const kept = facts.contribution === null ? "gross_margin" : "contribution";
  const known = new Map<string, Promise<readonly KeptMonth[]>>();
  let waiting: string[] = [];
  let reading: Promise<Map<string, KeptMonth[]>> | null = null;

  async function read() {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const wanted = waiting;
    waiting = [];
    reading = null;
    const rows = await readTable(href, "customer_months", {
      columns: ["customer_id", "month", "revenue", kept],
      filter: { customer_id: { $in: wanted } },
    });
    return groupRows(
      rows.map((row) => ({ ...row, kept: row[kept] })),
      ({ customer_id }) => customer_id,
    );
  }

  return (customerId) => {
    const found = known.get(customerId);
    if (found) return found;
    waiting.push(customerId);
    reading ??= read();
    const months = reading.then((all) => all.get(customerId) ?? []);
    known.set(customerId, months);
    months.catch(() => known.delete(customerId));
    return months;
  };
}
