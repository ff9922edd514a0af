import { formats, type Language } from "../../../lib/text/format.js";

/** What an audit file says of itself or holds, as a finding tells it: a count, and cents on each side as amounts; a dash for what it does not say. */
export function auditTotals(
  count: number | null,
  debit: number | null,
  credit: number | null,
  language: Language,
): string {
  const { count: whole, fixed } = formats(language, "EUR");
  const money = (cents: number | null) => fixed(cents === null ? null : cents / 100, 2);
  return `${whole(count)} / ${money(debit)} / ${money(credit)}`;
}
