import type { Row } from "../../schema.js";
import { follow } from "../controls/follow.js";
import { refill, SelectControl } from "../controls/select_control.js";
import { SwitchControl } from "../controls/switch_control.js";
import { element } from "../dom.js";
import { none } from "../list/choice.js";
import { customerFilter, filterOptions } from "../list/customer_filters.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Selector } from "../list/selector.js";
import type { Report } from "../report.js";
import { driftFilters, tellingsOf, type DriftFilter, type DriftState, type Telling } from "./drift_state.js";

/** The choices of the page; drop-downs are filled once customers and product groups are known, and count again after each choice. */
export function DriftControls(state: DriftState, report: Report) {
  const text = report.words.drift;
  const place = element("div", { class: "controls-place" });
  const telling = SwitchControl(
    tellingsOf(report.facts).map((value) => ({ value, label: text.comparisons[value] })),
    {
      label: text.comparison,
      value: state.get().comparison,
      onChange: (value) => state.choose({ comparison: value as Telling }),
    },
  );
  follow(telling, state, () => state.get().comparison);
  let controls: Partial<Record<DriftFilter, HTMLLabelElement | null>> | null = null;

  function draw(
    choices: Selector<unknown, DriftFilter>["choices"],
    groups: readonly Row<"product_groups">[],
  ) {
    const now = state.get();
    controls = Object.fromEntries(
      driftFilters.map((column) => {
        const control = customerFilter(column, choices(column, now), {
          value: now[column],
          onChange: (value) => state.choose({ [column]: value }),
          report,
        });
        // What was chosen stands there at once, and where its figures cannot be read.
        if (control) follow(control, state, () => state.get()[column]);
        return [column, control];
      }),
    );
    place.replaceChildren(
      FilterBar(
        [...driftFilters.map((column) => controls![column] ?? null), groupFilter(groups)],
        text.filters,
      ),
    );
  }

  function groupFilter(groups: readonly Row<"product_groups">[]) {
    const known = groups.filter(({ comparison }) => comparison === "baseline");
    const { product_group: value } = state.get();
    if (known.length < 2 && !value) return null;
    const options = [...known]
      .sort((a, b) => a.drift_amount - b.drift_amount)
      .map((row) => ({
        value: row.product_group || none,
        label: text.group_option(
          groupName(row.product_group || none, report),
          report.formats.compactChange(row.drift_amount),
        ),
      }));
    const control = SelectControl([{ value: "", label: report.words.customers.all }, ...options], {
      label: text.product_group,
      value,
      onChange: (product_group) => state.choose({ product_group }),
    });
    follow(control, state, () => state.get().product_group);
    return control;
  }

  return {
    node: element("div", { class: "drift-controls" }, place, telling),
    update(choices: Selector<unknown, DriftFilter>["choices"], groups: readonly Row<"product_groups">[]) {
      if (!controls) return draw(choices, groups);
      const now = state.get();
      for (const column of driftFilters) {
        const control = controls[column];
        if (control) refill(control, filterOptions(column, choices(column, now), report), now[column]);
      }
    },
  };
}

/** A product group as a reader knows it; `none` for products without one. */
export function groupName(group: string, { words }: Report): string {
  return group === none ? words.drift.no_group : group;
}
