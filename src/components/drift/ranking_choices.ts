import { effects, type Effect } from "../../schema.js";
import { refill, SelectControl } from "../controls/select_control.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Report } from "../report.js";
import { standings, type DriftState } from "./drift_state.js";

/** Who is ranked, and by what: all that crept in, or one effect of the bridge. */
export function RankingChoices(state: DriftState, { words }: Report) {
  const text = words.drift;
  const standing = standings.map((value) => ({ value, label: text.standings[value] }));
  const by = ["" as const, ...effects].map((value) => ({
    value,
    label: value === "" ? text.all_effects : words.common.effects[value],
  }));
  const who = SelectControl(standing, {
    label: text.standing,
    value: state.get().standing,
    onChange: (value) => state.choose({ standing: value as (typeof standings)[number] }),
  });
  const effect = SelectControl(by, {
    label: text.effect,
    value: state.get().effect,
    onChange: (value) => state.choose({ effect: value as Effect | "", sort: "" }),
  });
  return {
    node: FilterBar([who, effect], text.effect),
    /** Follows the address. */
    update() {
      refill(who, standing, state.get().standing);
      refill(effect, by, state.get().effect);
    },
  };
}
