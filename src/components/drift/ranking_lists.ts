import type { Effect } from "../../schema.js";
import { VirtualList } from "../list/virtual_list.js";
import type { Report } from "../report.js";
import type { DriftCustomer } from "./drift_data.js";
import { driftColumns, rankingColumn, type DriftColumnsOptions } from "./drift_list.js";
import type { DriftState } from "./drift_state.js";

/** The lists of the ranking: one of the drift, and one of each effect looked into, sorted as the address has it. */
export function RankingLists(
  state: DriftState,
  report: Report,
  options: Omit<DriftColumnsOptions, "effect">,
) {
  const { words, formats } = report;
  const text = words.drift;
  const lists = new Map<Effect | null, ReturnType<typeof make>>();

  function make(effect: Effect | null) {
    const columns = driftColumns(report, { ...options, effect });
    const first = rankingColumn(effect);
    /** By the amount that ranks where the address names no column of this list. */
    const sorting = () => {
      const { sort, direction } = state.get();
      return { sort: columns.some(({ key }) => key === sort) ? sort : first, direction };
    };
    const list = VirtualList<DriftCustomer>(columns, {
      label: text.list,
      ...sorting(),
      onSort: (key, to) => state.set({ sort: key === first ? "" : key, direction: to }),
      empty: text.empty,
      fit: { language: words.language, hasNames: true },
      printed: (few, all) => words.customers.printed(formats.count(few), formats.count(all)),
    });
    const sort = () => list.sortBy(sorting().sort, sorting().direction);
    state.on((_selection, isReturn) => {
      if (isReturn) sort();
    });
    return { columns, list, sort };
  }

  return {
    of(effect: Effect | null) {
      const known = lists.get(effect) ?? make(effect);
      lists.set(effect, known);
      known.sort();
      return known;
    },
  };
}
