import { conversations } from "../../lib/words/conversations.js";
import { element } from "../dom.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import { talkColumns, talksKeep } from "./talk_columns.js";
import type { TalkState } from "./talk_state.js";
import type { Talk } from "./talks_data.js";

/** All conversations in a list: how many of them are shown, a button that clears the filters, and the download. */
export function TalkList(
  talks: readonly Talk[],
  state: TalkState,
  report: Report,
  reset: () => void,
): { readonly node: HTMLElement; readonly show: (shown: readonly Talk[]) => void } {
  const { words, formats } = report;
  const text = conversations[words.language].list;
  const list = KeptList(talkColumns(talks, report, text), {
    ...{ state, report, label: text.label, empty: text.empty },
    keep: talksKeep,
    download: { label: text.download, file: text.file },
  });
  const count = element("p", { class: "list-summary", "aria-live": "polite" });
  const clear = element("button", { type: "button", class: "button", onclick: () => reset() }, text.clear);
  return {
    node: element(
      "section",
      { class: "section", id: "list" },
      element("h2", {}, text.title),
      element(
        "div",
        { class: "list-head" },
        count,
        element("div", { class: "buttons" }, clear, list.download),
      ),
      list.node,
    ),
    show(shown) {
      const { q, result, review, account_manager } = state.get();
      clear.hidden = !q && !result && !review && !account_manager;
      count.textContent =
        shown.length === talks.length
          ? text.count_all(formats.count(talks.length))
          : text.count(formats.count(shown.length), formats.count(talks.length));
      list.update(shown);
    },
  };
}
