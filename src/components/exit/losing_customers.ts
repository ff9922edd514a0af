import { byId } from "../../lib/text/by_id.js";
import { halfUnit, isNothingWhole } from "../../lib/text/cents.js";
import type { ExitWords } from "../../lib/words/exit.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { ExitChoice } from "./exit_choice.js";
import type { LeavingCustomer } from "./exit_data.js";

/** So many are chosen at once at most. */
const mostChosen = 10;

/** How many customers cost more than they bring, with a button that chooses them, or those who cost most; null where nobody does. */
export function LosingCustomers(
  leaving: readonly LeavingCustomer[],
  choice: Pick<ExitChoice, "choose">,
  { formats }: Report,
  text: ExitWords,
): HTMLElement | null {
  const losing = leaving
    .filter(({ effect_after_notice }) => effect_after_notice >= halfUnit)
    .sort((a, b) => b.effect_after_notice - a.effect_after_notice || byId(a, b));
  if (losing.length === 0) return null;
  const isAlike = losing.every((one) => isNothingWhole(one.effect_after_notice - one.effect_at_once));
  const most = losing.slice(0, mostChosen).map(({ customer_id }) => customer_id);
  const label = text.choose_losing(losing.length, most.length, formats.count(most.length));
  return element(
    "p",
    { class: "finding-more no-print" },
    `${text.losing(losing.length, formats.count(losing.length), isAlike)} `,
    element("button", { type: "button", class: "link-button", onclick: () => choice.choose(most) }, label),
  );
}
