import { fold, matcher } from "../../lib/text/search.js";
import { conversations } from "../../lib/words/conversations.js";
import { TalkChart } from "../charts/talk_chart.js";
import { KeptSearch } from "../controls/search_control.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { DueReviews } from "./due_reviews.js";
import { SupplyNote } from "./supply_note.js";
import { passes, TalkFilterBar } from "./talk_filters.js";
import { talkFinding } from "./talk_finding.js";
import { TalkList } from "./talk_list.js";
import { talkSentences } from "./talk_sentences.js";
import { noFilter, talkState } from "./talk_state.js";
import type { Talk } from "./talks_data.js";

/** Whether talking helped: the finding, each conversation from before to after, the reviews due and the list; filters recompute all but the reviews. */
export function ConversationsView(talks: readonly Talk[], report: Report): HTMLElement {
  const { words, formats, facts } = report;
  const text = conversations[words.language];
  if (talks.length === 0) return SupplyNote(report);
  const state = talkState();
  const searchable = new Map(
    talks.map((talk) => [
      talk,
      fold([talk.name, talk.customer_id, talk.topic, talk.agreed_action].filter(Boolean).join(" ")),
    ]),
  );
  let shown: readonly Talk[] = talks;
  let wanted = "";
  const chart = fit((width) =>
    TalkChart(shown, {
      words,
      formats,
      width,
      asOf: facts.as_of,
      told: (row) => talkSentences(row as Talk, report).join("; "),
    }),
  );
  const finding = element("div");
  const controls = element("div");
  const search = KeptSearch(state, text.list.search);
  const list = TalkList(talks, state, report, () => {
    state.choose(noFilter);
    drawControls();
    search.querySelector("input")!.focus();
  });

  function show() {
    const { q, result, review, account_manager } = state.get();
    const asked = JSON.stringify([q, result, review, account_manager]);
    if (asked === wanted) return;
    wanted = asked;
    const matches = matcher(q);
    const values = { result, review, account_manager };
    shown = talks.filter((talk) => matches(searchable.get(talk)!) && passes(talk, values));
    finding.replaceChildren(talkFinding(shown, report));
    chart.redraw();
    list.show(shown);
    if (!controls.contains(document.activeElement)) drawControls();
  }

  function drawControls() {
    const bar = TalkFilterBar(talks, state.get(), report, (filter, value) =>
      state.choose({ [filter]: value }),
    );
    controls.replaceChildren(bar);
  }

  drawControls();
  show();
  state.on((_selection, isReturn) => {
    if (isReturn) drawControls();
    show();
  });
  const rung = facts.contribution === null ? text.rung.gross_margin : text.rung.contribution;
  return element(
    "div",
    { class: "conversations-view" },
    finding,
    search,
    controls,
    element("section", { class: "section" }, chart.node),
    DueReviews(talks, report, (review) => `?review=${review}#list`),
    list.node,
    facts.gross_margin === null ? null : element("p", { class: "note" }, text.note(rung)),
    element("p", { class: "way" }, element("a", { href: "./method.html#conversations" }, text.how)),
  );
}
