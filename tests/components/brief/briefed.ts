import type { BriefData } from "../../../src/components/brief/brief_data.js";
import type { HandleRow } from "../../../src/components/customer/handle_texts.js";
import { addMonths } from "../../../src/lib/time/windows.js";
import type { Customer, CustomerMonth } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { day } from "../charts/drawing.js";
import { customer } from "../fixtures.js";

/** Amounts that only we may know, of the customer below: none may stand on the sheet for the client, however written. */
export const secrets = {
  money: [23_177, 23_171, 6_113, 15_224, 31_337, 8_209, 7_411, 4_777, 3_919, 2_833, 61.37, 9_541, 12_653],
  shares: [0.3719, 0.4127],
  numbers: [211.93, 0.731, 43.86],
  texts: ["secret", "Geheim", "Segment Q", "Kernkunde", "K0001-4711", "Other Customer", "platinum"],
};

const handle = (rank: number, kind: string, lever_from: number, lever_to: number): HandleRow => ({
  ...{ customer_id: "K0001-4711", rank, kind, basis: "baseline", gap: 8_209, is_whole: false },
  ...{ amount: [4_777, 3_919, 2_833][rank % 3]!, lever_from, lever_to, revenue: 12_653, orders: 96 },
  ...{ hours_per_order: 0.8, usual_hours_per_order: 0.731, rate: 61.37, margin_share: 0.3719 },
  ...{ rush_orders: 14, confidence: "measured", months: 12 },
});

/** Sixty months in which orders grew from five a month to eight, smaller each, and took ever longer. */
export function sixtyMonths(changes: Partial<CustomerMonth> = {}): CustomerMonth[] {
  return Array.from({ length: 60 }, (_, i) => {
    const month = addMonths(day(2021, 11), i);
    return customerMonth(month.toISOString().slice(0, 7), {
      ...{ revenue: 5_000, orders: i < 30 ? 5 : 8, hours: i < 30 ? 2 : 6 },
      ...{ gross_margin: 1_931.4, cost: 3_068.6, cost_to_serve: 509.4, contribution: 1_268.7 },
      ...changes,
    });
  });
}

/** All that a brief is made from, with something of every kind on it. */
export function briefed(changes: Partial<Customer> = {}, months = sixtyMonths()): BriefData {
  return {
    customer: customer({
      ...{
        customer_id: "K0001-4711",
        segment: "Segment Q",
        sector: "Kernkunde",
        name: "Bakkerij De Wal & Zn.",
      },
      ...{ revenue: 60_000, orders: 96, hours: 72, rush_orders: 14, gross_margin: 23_177 },
      ...{ cost: 31_337, cost_to_serve: 6_113, contribution: 15_224, contribution_per_hour: 211.93 },
      ...{ margin_share: 0.3719, margin_share_baseline: 0.4127, profitability_tier: "platinum" },
      ...{ revenue_baseline: 60_000, hours_baseline: 24, orders_baseline: 60 },
      ...{ drift_amount: -8_209, drift_effect: "handling_time", drift_effect_amount: -7_411 },
      ...changes,
    }),
    months,
    bridges: [
      { customer_id: "K0001-4711", comparison: "baseline", effect: "handling_time", amount: -7_411 },
      { customer_id: "K0001-4711", comparison: "baseline", effect: "price", amount: -2_833 },
    ],
    context: {
      events: [
        {
          ...{ event_id: 1, customer_id: "K0001-4711", date: day(2024, 5, 6), type: "contact_change" },
          ...{ status: "tested", hours_per_order_before: 0.4, hours_per_order_after: 0.75 },
          ...{ season_years: 1, season_change: 0.01 },
          ...{ yearly_hours: 43.86, yearly_amount: 9_541, p_value: 0.01, note: "secret note of an event" },
        },
      ],
      agreements: [
        {
          ...{ agreement_id: 1, customer_id: "K0001-4711", valid_from: day(2024, 1), valid_to: null },
          ...{ discount: 0.08, rebate_share: 0.015, index_clause: "CPI", note: "secret: never below 20%" },
        },
        {
          ...{ agreement_id: 2, customer_id: "K0001-4711", valid_from: day(2019, 1), valid_to: day(2020, 1) },
          ...{ discount: 0.03, rebate_share: null, index_clause: null, note: null },
        },
      ],
      conversations: [
        {
          ...{ conversation_id: 1, customer_id: "K0001-4711", date: day(2026, 2, 9), status: "open" },
          ...{ topic: "Geheim topic", agreed_action: "secret action", target_amount: 4_777 },
          ...{ review_on: day(2026, 11), outcome: "too_early", review: "coming" },
          ...{ months_before: 6, months_after: 3, amount_before: null, amount_after: null },
          ...{ effect_amount: null, effect_low: null, effect_high: null, target_share: null, p_value: null },
          ...{ season_years: null, effect_season: null, is_season: null },
          ...{ hours_per_order_before: null, hours_per_order_after: null, hours_p_value: null },
          ...{ near_on: null, near_type: null },
        },
      ],
    },
    talk: {
      changes: [
        {
          ...{ customer_id: "K0001-4711", series: "hours_per_order", month: day(2024, 5) },
          month_until: day(2024, 5),
          ...{ month_from: day(2024, 4), month_to: day(2024, 6), level_before: 0.4, level_after: 0.75 },
          ...{ yearly_amount: -7_411, yearly_hours: 43.86, p_value: 0.001, q_value: 0.01, is_shown: true },
        },
      ],
      handles: [
        handle(1, "minutes_per_order", 45, 28.4),
        handle(2, "price", 1, 1.0243),
        handle(3, "order_size", 96, 60.4),
        handle(4, "minimum_order", 0, 143.17),
        handle(5, "rush_fee", 0, 27.31),
      ],
      tiers: [],
    },
  };
}
