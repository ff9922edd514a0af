import type { Talk } from "../../../src/components/conversations/talks_data.js";
import { talkResult } from "../../../src/lib/talk/talk_result.js";
import { day } from "../charts/drawing.js";

/** A conversation of 11 February 2026 whose review is due in October, tested: € 20,000 before, € 21,200 after, of € 2,400 aimed at. */
export function talk(given: Partial<Talk> = {}): Talk {
  const row = {
    conversation_id: 1,
    customer_id: "1",
    date: day(2026, 2, 11),
    topic: "discount",
    agreed_action: "Back to 5%.",
    target_amount: 2400,
    review_on: day(2026, 10, 28),
    status: "open",
    outcome: "tested",
    review: "due",
    months_before: 6,
    months_after: 6,
    amount_before: 20_000,
    amount_after: 21_200,
    effect_amount: 1200,
    effect_low: 300,
    effect_high: 2100,
    target_share: 0.5,
    p_value: 2 / 924,
    ...{ season_years: 2, effect_season: 100, is_season: false },
    hours_per_order_before: 0.5,
    hours_per_order_after: 0.4,
    hours_p_value: 0.5,
    near_on: null,
    near_type: null,
    name: `Customer ${given.customer_id ?? "1"}`,
    is_known: true,
    account_manager: "Sanne",
    ...given,
  };
  return { ...row, result: talkResult(row) };
}

/** A conversation that is not (yet) measured. */
export function untold(outcome: string, given: Partial<Talk> = {}): Talk {
  return talk({
    outcome,
    amount_before: null,
    amount_after: null,
    effect_amount: null,
    effect_low: null,
    effect_high: null,
    target_share: null,
    ...{ p_value: null, season_years: null, effect_season: null, is_season: null },
    hours_per_order_before: null,
    hours_per_order_after: null,
    hours_p_value: null,
    ...given,
  });
}
