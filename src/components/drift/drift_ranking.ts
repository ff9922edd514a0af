import { isRevenueAll } from "../../lib/bridge/sells_goods.js";
import { DriftBars } from "../charts/drift_bars.js";
import { DriftDistribution } from "../charts/drift_distribution.js";
import type { DriftRanks } from "../charts/drift_sides.js";
import { DownloadButton } from "../controls/download_button.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import { listCsv } from "../list/columns.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import { rankingColumn } from "./drift_list.js";
import { ranked, rankedAmount, type DriftShown } from "./drift_shown.js";
import type { DriftState } from "./drift_state.js";
import { RankingLists } from "./ranking_lists.js";
import { RankingChoices } from "./ranking_choices.js";

/** Customers by what crept in, or by one effect of the bridge: bars, distribution and list. */
export function DriftRanking(
  state: DriftState,
  report: Report,
  spark: (customer: DriftCustomer) => HTMLElement,
) {
  const { words, formats } = report;
  const text = words.drift;
  let shown: DriftShown | null = null;
  let drawn: DriftRanks = { customers: [], amounts: [] };
  let pending: Promise<void> | null = null;
  const named = () => (shown?.effect ? words.common.effects[shown.effect] : null);
  const bars = fit((width) => DriftBars(drawn, { words, formats, width, effect: named() }));
  const spread = fit((width) => DriftDistribution(drawn, { words, formats, width, effect: named() }));
  const choices = RankingChoices(state, report);
  const count = element("p", { class: "list-summary", "aria-live": "polite" });
  const place = element("div");
  const lists = RankingLists(state, report, {
    amountOf: (row) => shown && rankedAmount(shown, row),
    later: () => pending,
    spark,
  });
  const download = DownloadButton(
    () => {
      const { columns, list } = lists.of(state.get().effect || null);
      return listCsv(columns, list.rows(), words.language);
    },
    { label: text.download, file: `${text.file}.csv` },
  );

  /** A download holds what is still to be read, too; once it is there, its columns take the room that they need. */
  function wait(later: Promise<void> | null) {
    pending = later;
    download.disabled = later !== null;
    later?.then(
      () => {
        if (pending !== later) return;
        wait(null);
        if (shown) lists.of(shown.effect).list.refit();
      },
      () => undefined,
    );
  }

  return {
    charts: element(
      "section",
      { class: "section", id: "customers" },
      element("h2", {}, text.behind),
      choices.node,
      element("div", { class: "columns" }, bars.node, spread.node),
    ),
    list: element(
      "section",
      { class: "section" },
      element("h2", {}, text.ranked),
      element("div", { class: "list-head" }, count, download),
      place,
    ),
    show(next: DriftShown) {
      shown = next;
      wait(next.later ?? null);
      const { customers: rows, amounts } = ranked(next);
      drawn = { customers: rows, amounts };
      const { list } = lists.of(next.effect);
      const customers = formats.count(rows.length);
      const effect = named();
      const note =
        effect === null
          ? text.list_note(customers)
          : text.list_note_of(effect.toLowerCase(), customers, text.against[next.comparison]);
      count.replaceChildren(
        [next.isLeaksOnly && text.leaks_only, note].filter(Boolean).join(" "),
        isRevenueAll(report.facts) ? "" : element("span", { class: "no-print" }, ` ${text.spark_key}`),
      );
      choices.update();
      if (place.firstChild !== list.node) place.replaceChildren(list.node);
      bars.redraw();
      spread.redraw();
      list.update(rows, { sort: rankingColumn(next.effect), direction: "ascending" });
    },
  };
}
