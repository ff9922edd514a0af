import type { AttentionWords } from "../../lib/words/attention.js";
import type { Report } from "../report.js";
import type { AttentionData } from "./attention_data.js";

/**
 * Where all hours of the window went, so that those set against value and those that are not add up; null where all of them are. In
 * whole hours, the largest part taking what rounding leaves.
 */
export function wholeHours(
  customers: AttentionData["customers"],
  { facts, formats }: Report,
  { coverage: words }: AttentionWords,
): string | null {
  const hoursOf = (some: typeof customers) =>
    Math.round(some.reduce((sum, customer) => sum + (customer.hours ?? 0), 0));
  const all = Math.round(facts.hours ?? 0);
  const nobody = Math.round(facts.unassigned_hours ?? 0);
  const never = Math.round(facts.never_bought_hours ?? 0);
  const idle = hoursOf(customers.filter(({ is_active }) => !is_active)) - never;
  const unknown = hoursOf(
    customers.filter(({ is_active, contribution }) => is_active && contribution === null),
  );
  const others = [
    [unknown, words.without_value],
    [idle, words.without_lines],
    [
      never,
      (hours: string) =>
        words.never_bought(hours, facts.never_bought_count, formats.count(facts.never_bought_count)),
    ],
    [nobody, words.without_customer],
  ] as const;
  const left = all - others.reduce((sum, [hours]) => sum + hours, 0);
  const told = others.filter(([hours]) => hours !== 0).map(([hours, say]) => say(formats.count(hours)));
  return told.length === 0
    ? null
    : words.whole(formats.count(all), [words.valued(formats.count(left)), ...told]);
}
