import { byId } from "../../lib/text/by_id.js";
import { underserved, usualPerHour } from "../../lib/hours/attention.js";
import { stoppedGood } from "../../lib/tiers/stopped_good.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { RankedList, Section } from "../summary/ranked_list.js";
import type { Attended } from "./attended.js";

/** Customers shown in each of the two lists. */
const most = 8;
/** Customers named at most of those that stopped ordering. */
const mostStopped = 3;

/** From whom hours could be freed: those who take more than is usual for orders of their size. */
export function Freed(rows: readonly Attended[], { formats }: Report, text: AttentionWords): HTMLElement {
  const words = text.free;
  const all = rows.reduce((sum, { freed }) => sum + (freed ?? 0), 0);
  const items = [...rows]
    .filter(({ freed }) => (freed ?? 0) >= 1)
    .sort((a, b) => (b.freed ?? 0) - (a.freed ?? 0) || byId(a, b))
    .slice(0, most)
    .map((row) => ({
      name: row.name,
      href: customerHref(row.customer_id),
      amount: formats.count(row.freed),
      unit: words.hours,
      why: words.why(formats.fixed(row.per_order, 2), formats.fixed(row.usual, 2)),
    }));
  return items.length === 0
    ? Section(words.title, null, element("p", {}, words.nobody))
    : Section(words.title, words.lead(formats.count(all)), RankedList(items));
}

/** For whom they would be better spent: good customers with few of the hours (docs/metrics.md, Attention against value), each with what an hour brings, or with the hours of one team. */
export function Deserving(
  rows: readonly Attended[],
  team: string | null,
  { formats }: Report,
  text: AttentionWords,
): HTMLElement {
  const words = text.use;
  const items = underserved(rows, { most }).map((row) => ({
    name: row.name,
    href: customerHref(row.customer_id),
    // All that a customer brings ÷ the hour or two that one team gave it is an amount that nobody can place.
    ...(team === null
      ? {
          amount: row.contribution_per_hour === null ? null : formats.money(row.contribution_per_hour),
          unit: words.per_hour,
        }
      : { amount: formats.number(row.hours, row.hours < 10 ? 1 : 0), unit: text.free.hours }),
    why: words.shares(formats.share(row.contribution_share), formats.share(row.hours_share)),
  }));
  const gone = stoppedGood(rows, "contribution").slice(0, mostStopped);
  const names = gone.map((row) => words.since(row.name, formats.month(row.silent_since)));
  const stopped =
    gone.length === 0 ? null : element("p", { class: "muted" }, words.stopped(names.join(", ")));
  return items.length === 0
    ? Section(words.title, null, element("p", {}, words.nobody), stopped)
    : Section(words.title, words.lead(formats.money(usualPerHour(rows))), RankedList(items), stopped);
}
