import { leastPoints } from "../../lib/changes/least_points.js";
import { addMonths } from "../../lib/time/windows.js";
import { historyMonths } from "../../lib/time/year_before.js";
import { slips } from "../../lib/words/slips.js";
import { summary } from "../../lib/words/summary.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { customerHref } from "../charts/style.js";
import { eventName } from "../customer/event_name.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { readTable } from "../tables.js";
import { RankedList, type RankedItem } from "./ranked_list.js";

/** Lines on either side at most; the others are counted. */
const most = 5;

/** Reads what is new: the changes that can be dated by now, and what happened in the as-of month. */
export async function readNews(href: string, report: Report): Promise<HTMLElement[]> {
  return NewsList(await readTable(href, "news"), report);
}

/** What can be dated by now beside what happened in the as-of month, each with a sentence where there is nothing. */
export function NewsList(rows: readonly Row<"news">[], report: Report): HTMLElement[] {
  const { facts, formats, words } = report;
  const text = summary[words.language].fresh;
  const { series } = slips[words.language];
  const month = formats.month(facts.as_of);
  const changes = rows.filter(({ kind }) => kind === "change");
  const events = rows.filter(({ kind }) => kind === "event");
  const changed = changes.map((row) => ({
    ...who(row),
    amount: formats.change(row.yearly_amount),
    unit: summary[words.language].talk.a_year,
    why: text.dated_line(
      capitalised(nameOf(series, row.about)),
      formats.month(row.date_from),
      formats.month(row.date_to),
    ),
  }));
  const happened = events.map((row) => ({
    ...who(row),
    amount: formats.date(row.date_from),
    why: eventName(row.about, report),
  }));
  const months = historyMonths(facts);
  const isLong = months >= leastPoints;
  const noChange = isLong
    ? text.none_dated
    : text.too_short(formats.count(months), formats.count(leastPoints));
  const note = text.dated_note(formats.month(addMonths(facts.as_of, -1)));
  return [
    Side(text.dated, changed, noChange, isLong ? element("p", { class: "muted" }, note) : null),
    Side(text.happened(month), happened, text.none_happened(month), null),
  ];

  function Side(title: string, items: readonly RankedItem[], nothing: string, note: Node | null) {
    return element(
      "div",
      {},
      element("h3", {}, title),
      items.length === 0 ? element("p", {}, nothing) : RankedList(items.slice(0, most)),
      items.length > most
        ? element("p", { class: "muted" }, text.others(formats.count(items.length - most)))
        : null,
      note,
    );
  }
}

function who({ customer_id, name }: Row<"news">) {
  return { name, href: customerHref(customer_id) };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
