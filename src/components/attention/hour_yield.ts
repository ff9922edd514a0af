import { usualPerHour } from "../../lib/hours/attention.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import { element } from "../dom.js";
import { KeptList } from "../list/kept_list.js";
import type { Report } from "../report.js";
import type { Attended } from "./attended.js";
import type { AttentionChoice } from "./attention_choice.js";
import type { AttentionData } from "./attention_data.js";
import { attentionColumns } from "./attention_list.js";

/** What an hour brings, customer by customer, with the median and what an hour costs. */
export function HourYield(
  { state, team, band }: AttentionChoice,
  { teams }: Pick<AttentionData, "teams">,
  report: Report,
  text: AttentionWords,
) {
  const { facts, formats } = report;
  const list = KeptList(attentionColumns(report, text), {
    ...{ state, report, label: text.list.label, empty: text.list.empty },
    keep: ["per_hour", "contribution", "hours", "freed"],
    download: { label: text.list.download, file: text.list.file },
  });
  const note = element("p", { class: "list-summary", "aria-live": "polite" });
  return {
    node: element(
      "section",
      { class: "section", id: "customers" },
      element("h2", {}, text.list.title),
      element("div", { class: "list-head" }, note, list.download),
      list.node,
    ),
    show(rows: readonly Attended[]) {
      const [asked, which] = [team(), band()];
      const served = rows.filter(({ hours }) => hours > 0);
      const [count, middle] = [formats.count(served.length), formats.money(usualPerHour(served))];
      const rate = asked === null ? facts.hour_rate : teams.find((one) => one.team === asked)?.rate;
      note.textContent =
        rate == null
          ? text.list.note_without_rate(served.length, count, middle)
          : text.list.note(served.length, count, middle, formats.cents(rate));
      list.update(which === null ? served : rows.filter((row) => row.band === which));
    },
  };
}
