import type { ExitWords } from "../../lib/words/exit.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import { PlainTable } from "../data_quality/plain_table.js";
import type { Report } from "../report.js";
import { Section } from "../summary/ranked_list.js";
import type { CostName, CostRules } from "./exit_data.js";
import type { Left } from "./left.js";

/** Revenue that goes, costs that go at once or after notice, and costs that stay, with the effect on a year's profit. */
export function ExitParts(left: Left, rules: CostRules, share: number, report: Report, text: ExitWords) {
  const { formats } = report;
  const words = text.parts;
  const longest = Math.max(0, ...rules.notice.values());
  const hasNotice = rules.notice.size > 0;
  const notice = words.months(longest, formats.count(longest));
  const named = (names: readonly CostName[]) =>
    names.length === 0 ? words.nothing : names.map((name) => words.names[name]).join(", ");
  const cost = (label: string, names: readonly CostName[]) =>
    element("span", {}, `${label} `, element("small", { class: "muted" }, `(${named(names)})`));
  const row = (what: string | Node, amount: number): [string | Node, string] => [
    what,
    formats.change(amount),
  ];
  const rows: [string | Node, string][] = [
    row(words.lost, -left.revenue),
    row(cost(words.at_once, rules.at_once), left.avoidable_at_once),
    ...(hasNotice
      ? [row(cost(words.after_notice(notice), [...rules.notice.keys()]), left.avoidable_after_notice)]
      : []),
    [cost(words.stays, rules.stays), formats.money(left.stays)],
    row(hasNotice ? `${words.effect}, ${words.effect_at_once}` : words.effect, left.effect_at_once),
    ...(hasNotice ? [row(`${words.effect}, ${words.effect_after_notice}`, left.effect_after_notice)] : []),
  ];
  if (share > 0) rows.push(row(`${words.effect}, ${words.effect_reuse(hasNotice)}`, left.effect_reuse));
  return Section(
    words.title,
    null,
    PlainTable(words.table, [{ label: words.what }, { label: words.amount, isNumber: true }], rows),
  );
}

/** What the other customers must carry, and what may come along: the group, the years, the share of revenue. */
export function ExitWarnings(
  left: Left,
  revenueOfAll: number,
  unknown: number,
  { formats }: Report,
  text: ExitWords,
) {
  const words = text.others;
  const carried =
    left.stays > 0
      ? words.carry(
          formats.money(left.stays),
          formats.share(left.remaining ? left.stays / left.remaining : null),
        )
      : words.carry_none;
  const group =
    left.group.length === 0
      ? words.no_group
      : words.group(
          left.group.map(({ name }) => name).join(", "),
          formats.money(left.group.reduce((sum, { revenue }) => sum + revenue, 0)),
        );
  const items = [
    carried,
    words.share(formats.share(revenueOfAll > 0 ? left.revenue / revenueOfAll : null), left.chosen.length),
    ...left.chosen
      .slice(0, 5)
      .map(({ name, months_of_history }) => words.months(name, formats.count(months_of_history))),
    group,
    unknown > 0 ? words.unknown_cost(formats.money(unknown)) : null,
  ];
  return Section(
    words.title,
    null,
    element(
      "ul",
      { class: "plain-list" },
      ...items.map((item) => (item === null ? null : element("li", {}, item))),
    ),
  );
}

/** The chosen customers, each with a button that takes it out. */
export function ChosenCustomers(left: Left, text: ExitWords, drop: (customerId: string | null) => void) {
  return element(
    "ul",
    { class: "chosen", "aria-label": text.selected },
    ...left.chosen.map(({ customer_id, name }) =>
      element(
        "li",
        {},
        element("a", { href: customerHref(customer_id) }, name),
        element(
          "button",
          {
            type: "button",
            class: "button",
            "aria-label": text.remove(name),
            onclick: () => drop(customer_id),
          },
          "×",
        ),
      ),
    ),
    left.chosen.length > 1
      ? element(
          "li",
          {},
          element("button", { type: "button", class: "button", onclick: () => drop(null) }, text.clear),
        )
      : null,
  );
}
