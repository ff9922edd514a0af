import type { Words } from "./words/index.js";
import { tiers, type Movement, type Tier } from "../schema.js";

/** Where a customer stood a year ago, where `none` is not yet a customer, or stands now, where it is one of unknown value. */
export type Standing = Tier | "none";

/** All standings, best first. */
export const standings: readonly Standing[] = [...tiers, "none"];

/** A standing now in words: who was somewhere a year ago and is nowhere now is not new, but of unknown value. */
export function standingNow(
  standing: Standing,
  { common, charts }: Pick<Words, "common" | "charts">,
): string {
  return standing === "none" ? charts.movements.unknown : common.tiers[standing];
}

/** 1 for those who rose or came, −1 for those who fell or left. */
export function directionOf({ prior, now }: { prior: Standing; now: Standing }): number {
  return standings.indexOf(now) < standings.indexOf(prior) ? 1 : -1;
}

/** How many active customers stand higher and how many lower than a year ago. */
export function moved(rows: readonly Pick<Movement, "tier_prior" | "tier" | "customer_count">[]): {
  up: number;
  down: number;
} {
  const active = tiers.filter((tier) => tier !== "inactive") as readonly string[];
  const steps = rows
    .map((row) => ({ ...row, from: active.indexOf(row.tier_prior), to: active.indexOf(row.tier) }))
    .filter((row) => row.from >= 0 && row.to >= 0);
  const count = (keep: (row: (typeof steps)[number]) => boolean) =>
    steps.filter(keep).reduce((sum, row) => sum + row.customer_count, 0);
  return { up: count((row) => row.to < row.from), down: count((row) => row.to > row.from) };
}
