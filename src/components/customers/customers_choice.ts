import { fold, matcher } from "../../lib/text/search.js";
import { yieldOf } from "../../lib/customers/yield_of.js";
import { filterColumns, type FilterColumn } from "../list/customer_filters.js";
import { selector } from "../list/selector.js";
import { urlState } from "../state.js";
import type { ListedCustomer } from "./listed_customers.js";

const none = Object.fromEntries(filterColumns.map((column) => [column, ""])) as Record<FilterColumn, "">;

/** What a reader looks for in the list of customers, kept in its address, and who fits. */
export function customersChoice(rows: readonly ListedCustomer[]) {
  const state = urlState({
    q: "",
    active: ["", "yes", "no"],
    contribution: ["", "loss"],
    sort: "revenue",
    direction: ["descending", "ascending"],
    ...none,
  });
  const searchable = rows.map((row) => fold(`${row.name} ${row.customer_id}`));
  const { select, choices } = selector(rows, filterColumns);
  /** The filters in force, apart from the search and the sorting. */
  const filters = () => {
    const { q: _q, sort: _sort, direction: _direction, ...values } = state.get();
    return values;
  };
  return {
    state,
    choices,
    filters,
    /** Whether anything is looked for. */
    isNarrowed: () => state.get().q !== "" || Object.values(filters()).some((value) => value !== ""),
    /** Looks for everybody again. */
    clear: () => state.choose({ q: "", active: "", contribution: "", ...none }),
    /** The customers that fit all that is asked. */
    found(): ListedCustomer[] {
      const { active, contribution, ...values } = filters();
      const matches = matcher(state.get().q);
      return select(
        values,
        (row, at) =>
          matches(searchable[at]!) &&
          (!active || (row.is_active === true) === (active === "yes")) &&
          (!contribution || yieldOf(row) < 0),
      );
    },
  };
}
export type CustomersChoice = ReturnType<typeof customersChoice>;
