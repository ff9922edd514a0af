import { SelectControl } from "../controls/select_control.js";
import { customerFilter, filterColumns, type FilterColumn } from "../list/customer_filters.js";
import { FilterBar } from "../list/filter_bar.js";
import type { Report } from "../report.js";
import type { CustomersChoice } from "./customers_choice.js";

/** The filters of the list of customers: those in `always`, those that the address asks for, who bought, and who costs more than they bring. */
export function CustomersFilters(
  { state, choices }: CustomersChoice,
  always: readonly FilterColumn[],
  report: Report,
): HTMLElement {
  const { words, facts } = report;
  const text = words.customers;
  const now = state.get();
  const named = filterColumns.filter((column) => always.includes(column) || now[column]);
  const controls = named.map((column) =>
    customerFilter(column, choices(column), {
      value: now[column],
      onChange: (value) => state.choose({ [column]: value }),
      report,
    }),
  );
  const active = SelectControl(
    [
      { value: "", label: text.all },
      { value: "yes", label: text.active_yes },
      { value: "no", label: text.active_no },
    ],
    {
      label: text.active,
      value: now.active,
      onChange: (value) => state.choose({ active: value as typeof now.active }),
    },
  );
  const result =
    facts.gross_margin === null
      ? null
      : SelectControl(
          [
            { value: "", label: text.all },
            { value: "loss", label: text.loss },
          ],
          {
            label: words.common.measures[facts.contribution === null ? "gross_margin" : "contribution"],
            value: now.contribution,
            onChange: (value) => state.choose({ contribution: value as typeof now.contribution }),
          },
        );
  return FilterBar([...controls, active, result], text.list);
}
