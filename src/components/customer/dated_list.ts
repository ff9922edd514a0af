import { element } from "../dom.js";
import { Fold, shownOf } from "../fold.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";

/** How many of a list are shown before the rest is folded. */
const most = 8;

/** Something with the day it happened on. */
interface Item {
  readonly date: Date | null;
  /** False where the note tells from when it holds. */
  readonly isDated?: boolean;
  readonly title: string;
  readonly note: readonly (string | null)[];
}

/** What happened on days, newest first; the earlier ones of many are folded. */
export function DatedList(
  title: string,
  items: readonly Item[],
  empty: string,
  { formats, words }: Report,
): HTMLElement {
  const newest = [...items].sort((a, b) => Number(b.date) - Number(a.date));
  const lines = newest.map((item) =>
    element(
      "li",
      {},
      element("span", { class: "who" }, item.title),
      item.isDated === false ? null : element("span", { class: "muted" }, formats.date(item.date)),
      element("p", { class: "why" }, parted(item.note)),
    ),
  );
  const shown = shownOf(lines.length, most);
  return element(
    "section",
    { class: "context" },
    element("h2", {}, title),
    lines.length > 0
      ? element("ul", { class: "ranked" }, ...lines.slice(0, shown))
      : element("p", { class: "muted" }, empty),
    shown === lines.length
      ? null
      : Fold(
          words.customer.context.earlier(formats.count(lines.length - shown)),
          element("ul", { class: "ranked" }, ...lines.slice(shown)),
        ),
  );
}
