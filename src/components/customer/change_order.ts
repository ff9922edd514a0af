import { tellingSeries } from "../../lib/customers/telling_series.js";
import type { Row } from "../../schema.js";

/** A dated change as its table holds it. */
export type ChangeRow = Row<"change_points">;

/** An order of dated changes. */
export type ChangeOrder = (a: ChangeRow, b: ChangeRow) => number;

/** Puts the newest change first. */
export const newestFirst: ChangeOrder = (a, b) => +b.month - +a.month || (a.series < b.series ? -1 : 1);

/** Puts the changes of the series in which a customer's drift shows best first, and of others those that weigh most in euros. */
export function byWeight(customer: Parameters<typeof tellingSeries>[0]): ChangeOrder {
  const telling = tellingSeries(customer);
  const weight = (change: ChangeRow) => Math.abs(change.yearly_amount ?? 0);
  return (a, b) =>
    Number(b.series === telling) - Number(a.series === telling) ||
    weight(b) - weight(a) ||
    +b.month - +a.month;
}
