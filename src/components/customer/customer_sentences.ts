import { monthsBetween, shortestHistory } from "../../lib/time/windows.js";
import { mainEffectName } from "../../lib/words/main_effect.js";
import { knowsYearBefore } from "../../lib/time/year_before.js";
import type { Customer } from "../../schema.js";
import type { Report } from "../report.js";
import { isNew } from "./bridge_notes.js";
import type { CustomerData } from "./customer_data.js";

/** That a customer stopped ordering and when, or never began; null of one that orders as ever. */
export function stoppedSentence(
  { customer, months }: CustomerData,
  { words, formats, facts }: Report,
): string | null {
  const text = words.customer.header;
  const { is_active: isActive, silent_since: silent, months_of_history: history } = customer;
  if (!isActive) {
    const last = months.findLast(({ month, orders }) => orders > 0 && month <= facts.as_of);
    if (last) return text.stopped(formats.month(last.month));
    return history === 0 && !months.some(({ lines }) => lines > 0) ? text.never : text.inactive;
  }
  if (silent === null) return null;
  return text.silent(formats.month(silent), formats.count(monthsBetween(silent, facts.as_of)));
}

/** What drifted, in one sentence; with too short a history, that. */
export function driftSentence(customer: Customer, { words, formats, facts }: Report): string {
  const text = words.customer.header;
  const { drift_amount: drift, drift_effect: effect } = customer;
  if (drift === null && customer.baseline_from !== null) return text.finding_no_cost;
  const count = customer.months_of_history;
  if (drift === null) {
    const why = count >= shortestHistory ? text.no_baseline : text.too_short(count, formats.count(count));
    return knowsYearBefore(facts) && !isNew(customer) ? `${why} ${text.against_year}` : why;
  }
  if (!effect && customer.revenue <= 0) return text.finding_not_told;
  if (!effect) {
    const { margin_share_baseline: before, margin_share: now } = customer;
    const hasMoved = before !== null && now !== null && Math.abs(now - before) >= 0.01;
    return hasMoved ? text.finding_others(formats.share(before), formats.share(now)) : text.finding_same;
  }
  const name = mainEffectName(words, effect, drift < 0, facts);
  const part = formats.change(customer.drift_effect_amount);
  const say = drift < 0 ? text.finding_less : text.finding_more;
  return say(formats.money(Math.abs(drift)), name, part);
}
