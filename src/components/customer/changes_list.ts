import { nameOf } from "../../lib/words/name_of.js";
import { isNothingWhole } from "../../lib/text/cents.js";
import { coincides } from "../../lib/changes/coincides.js";
import { seasonMonths } from "../../lib/changes/season.js";
import { talk } from "../../lib/words/talk.js";
import { element } from "../dom.js";
import { Fold, shownOf } from "../fold.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";
import { Section } from "../summary/ranked_list.js";
import { newestFirst, type ChangeOrder, type ChangeRow } from "./change_order.js";
import { eventName } from "./event_name.js";
import type { Happened } from "./happened.js";

/** The changes that are clear enough to be dated, in an order (newest first), with what happened within their interval; of more than so many, those that weigh least are folded. Where the customer is known for too few `months` to tell a season from a change, that is said. */
export function ChangesList(
  changes: readonly ChangeRow[],
  events: readonly Happened[],
  report: Report,
  {
    order = newestFirst,
    weight = order,
    most = Infinity,
    months,
  }: { order?: ChangeOrder; weight?: ChangeOrder; most?: number; months: number },
): HTMLElement {
  const { formats, words } = report;
  const text = talk[words.language].changes;
  const shown = changes.filter((change) => change.is_shown).sort(order);
  if (shown.length === 0) return Section(text.title, null, element("p", { class: "muted" }, text.none));
  const item = (change: ChangeRow) => {
    const amount = change.yearly_amount;
    const isNil = amount !== null && isNothingWhole(amount);
    const near = events.filter(({ date }) => coincides(date, change));
    const names = near.map((event) => `${eventName(event.type, report)} (${formats.month(event.date)})`);
    return element(
      "li",
      {},
      element("strong", { class: "who" }, `${nameOf(text.series, change.series)} ${whenOf(change, report)}`),
      element(
        "span",
        { class: `amount ${(amount ?? 0) < 0 ? "loss" : "gain"}` },
        amount === null || isNil ? null : formats.change(amount),
      ),
      element(
        "p",
        { class: "why" },
        parted([
          text.from_to(
            levelOf(change, change.level_before, report),
            levelOf(change, change.level_after, report),
          ),
          amount === null ? text.no_amount : isNil ? text.nil : null,
          names.length > 0 ? text.coincides(names.join(", ")) : null,
        ]),
      ),
    );
  };
  const mayBeSeason =
    months < seasonMonths && shown.some(({ series }) => series === "orders" || series === "hours_per_order");
  const kept = new Set([...shown].sort(weight).slice(0, shownOf(shown.length, most)));
  const folded = shown.filter((change) => !kept.has(change));
  return Section(
    text.title,
    mayBeSeason ? `${text.note} ${text.no_season(formats.count(seasonMonths))}` : text.note,
    element("ol", { class: "ranked" }, ...shown.filter((change) => kept.has(change)).map(item)),
    folded.length === 0
      ? null
      : Fold(
          text.lighter(formats.count(folded.length)),
          element("ol", { class: "ranked", start: kept.size + 1 }, ...folded.map(item)),
        ),
  );
}

/** When a change began: its month, or the months between which it did; and until when it went on, where it came little by little. */
function whenOf(
  {
    month,
    month_until,
    month_from,
    month_to,
  }: Pick<ChangeRow, "month" | "month_until" | "month_from" | "month_to">,
  { formats, words }: Pick<Report, "formats" | "words">,
): string {
  const text = talk[words.language].changes;
  const began =
    +month_from === +month_to
      ? text.in_month(formats.month(month_from))
      : text.between(formats.month(month_from), formats.month(month_to));
  return +month === +month_until ? began : text.until(began, formats.month(month_until));
}

function levelOf({ series }: ChangeRow, value: number | null, { formats }: Report): string {
  if (series === "margin_share") return formats.share(value);
  if (series === "order_size") return formats.money(value);
  if (series === "price_index") return formats.fixed(value === null ? null : 100 * value, 1);
  return series === "orders" ? formats.number(value) : formats.fixed(value, 2);
}
