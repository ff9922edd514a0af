import { keepTogether } from "../../lib/text/keep_together.js";
import { attention as catalogue } from "../../lib/words/attention.js";
import { MisalignmentMonths } from "../charts/misalignment_months.js";
import { arrive } from "../arrive.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";
import { attended } from "./attended.js";
import { attentionChoice } from "./attention_choice.js";
import { AttentionControls } from "./attention_controls.js";
import type { AttentionData } from "./attention_data.js";
import { BandsChart } from "./bands_chart.js";
import { Coverage } from "./coverage.js";
import { Deserving, Freed } from "./freed.js";
import { HourYield } from "./hour_yield.js";

/**
 * Whether hours go where value is: bands of attention, their history, coverage, hours that could be freed and for whom, and
 * what an hour brings by customer. The team whose hours are scarce, the band and the sorting stand in the address.
 */
export function AttentionView(data: AttentionData, report: Report): HTMLElement {
  const { facts, formats, words } = report;
  const text = catalogue[words.language];
  if (!facts.has_hours || facts.hours === null) return element("p", { class: "note" }, text.no_hours);
  const isOne = data.customers.filter(({ is_active }) => is_active).length === 1;
  if (facts.contribution === null)
    return element("div", {}, element("p", { class: "note" }, text.no_value), Coverage(data, report, text));
  const choice = attentionChoice(data, report);
  const controls = AttentionControls(choice, text);
  let shownTeam: string | null | undefined;
  let now = attended(data, choice.team());
  const bands = BandsChart(choice, () => now.rows, report, text);
  const months = fit((width) => MisalignmentMonths(data.months, { words, formats, width, text }));
  const list = HourYield(choice, data, report, text);
  const finding = element("p", { class: "finding" });
  const ofTeam = element("p", { class: "chart-note" });
  const free = element("div");
  const use = element("div");

  function show() {
    const team = choice.team();
    if (team !== shownTeam) {
      shownTeam = team;
      now = attended(data, team);
      const hours = now.rows.reduce((sum, row) => sum + row.hours, 0);
      finding.textContent = keepTogether(
        now.misalignment === null
          ? text.finding_none(hours > 0)
          : isOne
            ? text.only_one
            : (team === null ? text.finding : text.finding_of_team)(
                formats.share(now.misalignment, 0),
                formats.count(now.misalignment * hours),
                team ?? "",
              ),
      );
      ofTeam.hidden = team === null;
      ofTeam.textContent = team === null ? "" : text.of_team(team);
      free.replaceChildren(Freed(now.rows, report, text));
      use.replaceChildren(Deserving(now.rows, team, report, text));
    }
    bands.redraw();
    list.show(now.rows);
    controls.draw();
  }

  choice.state.on(show);
  show();
  const node = element(
    "div",
    { class: "attention-view" },
    finding,
    isOne ? null : controls.node,
    ofTeam,
    ...(isOne
      ? []
      : [
          bands.node,
          element("div", { class: "columns", id: "freed" }, free, use),
          element("section", { class: "section" }, months.node),
        ]),
    Coverage(data, report, text),
    list.node,
    element("p", { class: "way" }, element("a", { href: "./method.html#attention" }, text.how)),
  );
  void bands.drawn.then(() => arrive(node));
  return node;
}
