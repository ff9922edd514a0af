import { outside } from "../changes/before_after.js";
import type { Row } from "../../schema.js";

/** What the months after a conversation show, best first: measured, then why not (yet). */
export const talkResults = [
  "reached",
  "more",
  "no_difference",
  "less",
  "season",
  "too_early",
  "not_separable",
  "too_few_months",
  "no_volume",
  "no_cost",
  "unknown_customer",
] as const;
export type TalkResult = (typeof talkResults)[number];

/** What decides a result; amounts in euros a year. */
export type Judged = Pick<
  Row<"conversations">,
  "outcome" | "target_amount" | "effect_amount" | "p_value" | "is_season" | "review_on" | "date"
>;

/** The result of a conversation: whether more or less is left than before beyond chance and the time of the year, and whether that is what was aimed at. */
export function talkResult(row: Judged): TalkResult {
  const { outcome, effect_amount: effect, target_amount: target, p_value } = row;
  if (outcome !== "tested" || effect === null || p_value === null) return outcome as TalkResult;
  if (p_value > outside) return "no_difference";
  if (row.is_season) return "season";
  if (effect < 0) return "less";
  return target !== null && target > 0 && effect >= target ? "reached" : "more";
}

/** Whether the day on which it was agreed to look again has come by the as-of date. */
export function isDue({ date, review_on }: Pick<Judged, "date" | "review_on">, asOf: Date): boolean {
  return review_on !== null && review_on >= date && review_on <= asOf;
}

/** How many conversations have each result, what those that yield more bring and were aimed at, in euros a year. */
export interface TalkTally {
  readonly count: number;
  readonly results: Readonly<Record<TalkResult, number>>;
  readonly effect: number;
  readonly target: number;
}

/** Counts and sums of some conversations. */
export function tallyTalks(rows: readonly Judged[]): TalkTally {
  const results = Object.fromEntries(talkResults.map((result) => [result, 0])) as Record<TalkResult, number>;
  let [effect, target] = [0, 0];
  for (const row of rows) {
    const result = talkResult(row);
    results[result] += 1;
    if (result !== "reached" && result !== "more") continue;
    effect += row.effect_amount ?? 0;
    target += Math.max(row.target_amount ?? 0, 0);
  }
  return { count: rows.length, results, effect, target };
}
