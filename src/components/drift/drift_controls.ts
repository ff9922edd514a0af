import { comparisons } from "../../schema.js";
import { refill } from "../controls/select_control.js";
import { SwitchControl } from "../controls/switch_control.js";
import { customerFilter, filterOptions } from "../list/customer_filters.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Selector } from "../list/selector.js";
import type { Report } from "../report.js";
import { driftFilters, type DriftState } from "./drift_state.js";

type Filter = (typeof driftFilters)[number];

/** The drop-downs of the page, each with how many customers are left by the others, and what to compare with; `update` counts again. */
export function DriftFilters(
  choices: Selector<unknown, Filter>["choices"],
  { state, report }: { state: DriftState; report: Report },
) {
  const controls = driftFilters.map((column) =>
    customerFilter(column, choices(column, state.get()), {
      value: state.get()[column],
      onChange: (value) => state.set({ [column]: value }),
      report,
    }),
  );
  return {
    node: FilterBar([...controls, ComparisonSwitch(state, report)], report.words.drift.filters),
    update() {
      const now = state.get();
      driftFilters.forEach((column, at) => {
        const control = controls[at];
        if (control) refill(control, filterOptions(column, choices(column, now), report), now[column]);
      });
    },
  };
}

/** What the bridge compares the last twelve months with. */
function ComparisonSwitch(state: DriftState, { words }: Report): HTMLElement {
  const text = words.drift;
  const choices = comparisons.map((value) => ({ value, label: text.comparisons[value] }));
  return SwitchControl(choices, {
    label: text.comparison,
    value: state.get().comparison,
    onChange: (value) => state.set({ comparison: value as (typeof comparisons)[number] }),
  });
}
