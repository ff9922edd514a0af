import type { ExitWords } from "../../lib/words/exit.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import { nameColumn } from "../list/name_column.js";
import type { Report } from "../report.js";
import type { ExitChoice } from "./exit_choice.js";
import type { LeavingCustomer } from "./exit_data.js";

/** The columns of the list on the exit page: who, whether chosen, and what leaving would do, as far as the input gives it; once where nothing waits for notice. */
export function leavingColumns(
  leaving: readonly LeavingCustomer[],
  { chosen, toggle }: Pick<ExitChoice, "chosen" | "toggle">,
  { formats, facts, words }: Report,
  { list: text }: ExitWords,
): ListColumn<LeavingCustomer>[] {
  const money = (
    key: "revenue" | "contribution" | "effect_at_once" | "effect_after_notice",
    label: string,
  ): ListColumn<LeavingCustomer> => ({
    key,
    label,
    isNumber: true,
    value: (row) => row[key],
    text: (row) => (key.startsWith("effect") ? formats.change(row[key]) : formats.money(row[key])),
  });
  const hours: ListColumn<LeavingCustomer> = {
    key: "hours_freed",
    label: text.hours,
    isNumber: true,
    value: (row) => row.hours_freed,
    text: (row) => formats.count(row.hours_freed),
  };
  return [
    nameColumn(text.name, words),
    {
      key: "choose",
      isSaved: false,
      isPrinted: false,
      label: text.choose,
      value: (row) => chosen().includes(row.customer_id),
      text: (row) =>
        element("input", {
          type: "checkbox",
          value: row.customer_id,
          "aria-label": text.add(row.name),
          checked: chosen().includes(row.customer_id),
          onchange: () => toggle(row.customer_id),
        }),
    },
    money("revenue", text.revenue),
    ...(facts.contribution === null ? [] : [money("contribution", text.contribution)]),
    ...(leaving.every((row) => row.effect_at_once === row.effect_after_notice)
      ? [money("effect_at_once", text.effect)]
      : [money("effect_at_once", text.at_once), money("effect_after_notice", text.after_notice)]),
    ...(facts.has_hours ? [hours] : []),
  ];
}
