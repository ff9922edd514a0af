import { fold, matcher } from "../../lib/text/search.js";
import type { ExitWords } from "../../lib/words/exit.js";
import { KeptSearch } from "../controls/search_control.js";
import { element } from "../dom.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import type { ExitChoice } from "./exit_choice.js";
import type { LeavingCustomer } from "./exit_data.js";
import { leavingColumns } from "./leaving_columns.js";

/** Everybody who bought, with a search, a box to choose each and what its leaving would do. */
export function LeavingList(
  leaving: readonly LeavingCustomer[],
  choice: ExitChoice,
  report: Report,
  text: ExitWords,
): { readonly node: HTMLElement; readonly show: () => void } {
  const { formats, facts, words } = report;
  const { state, chosen } = choice;
  const searchable = leaving.map((row) => fold(`${row.name} ${row.customer_id}`));
  const list = KeptList(leavingColumns(leaving, choice, report, text), {
    ...{ state, report, label: text.list.label, empty: text.list.empty },
    keep: ["choose", "effect_after_notice", "effect_at_once", "revenue", "contribution"],
    download: { label: text.list.download, file: text.list.file },
  });
  const search = KeptSearch(state, words.customers.search);
  const note = element("p", { class: "list-summary", "aria-live": "polite" });
  let shown: string | null = null;

  function show() {
    const { q } = state.get();
    // Rows that stay are not drawn again: a reader who chooses far down in the list stays there.
    if (q === shown) return mark();
    shown = q;
    const matches = matcher(q);
    const found = leaving.filter((_row, at) => matches(searchable[at]!));
    note.textContent = noteOn(found.length);
    list.update(found);
  }

  function mark() {
    const ids = new Set(chosen());
    for (const box of list.node.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
      box.checked = ids.has(box.value);
  }

  function noteOn(found: number): string {
    const all = formats.count(leaving.length);
    if (found < leaving.length) return text.list.found(formats.count(found), all);
    const unknown = facts.active_count - leaving.length;
    const bought = text.list.note(leaving.length, all);
    return unknown > 0 ? `${bought} ${text.list.unknown(unknown, formats.count(unknown))}` : bought;
  }

  return {
    node: element(
      "section",
      { class: "section" },
      element("h2", {}, text.list.title),
      search,
      element("div", { class: "list-head" }, note, list.download),
      list.node,
    ),
    show,
  };
}
