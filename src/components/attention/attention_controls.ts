import { attentionBands, type AttentionBand } from "../../lib/hours/attention_bands.js";
import type { AttentionWords } from "../../lib/words/attention.js";
import { SelectControl } from "../controls/select_control.js";
import { element } from "../dom.js";
import { FilterBar } from "../list/filter_bar.js";
import { everyTeam, type AttentionChoice } from "./attention_choice.js";

/** The team and the band, to choose; drawn anew they keep the focus where it was. */
export function AttentionControls({ state, names }: AttentionChoice, text: AttentionWords) {
  const node = element("div");
  return {
    node,
    draw() {
      const { team, band } = state.get();
      const teams = SelectControl(
        [{ value: everyTeam, label: text.all_teams }, ...names.map((name) => ({ value: name, label: name }))],
        { label: text.team, value: team, onChange: (value) => state.choose({ team: value }) },
      );
      const which = SelectControl(
        [
          { value: "all", label: text.list.every },
          ...attentionBands.map((value) => ({ value, label: text.bands.names[value] })),
        ],
        {
          label: text.list.band,
          value: band,
          onChange: (value) => state.choose({ band: value as AttentionBand }),
        },
      );
      const selects = () => [...node.querySelectorAll("select")];
      const held = selects().indexOf(document.activeElement as HTMLSelectElement);
      node.replaceChildren(FilterBar(names.length > 1 ? [teams, which] : [which], text.list.filters));
      selects()[held]?.focus();
    },
  };
}
