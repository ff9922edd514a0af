import { nameOf } from "../words/name_of.js";
import type { Words } from "../words/index.js";
import { tiers, type Movement } from "../../schema.js";

/** Where a customer stood a year ago, where `none` is not yet a customer, or stands now, where it is one of unknown value. */
export type Standing = Movement["tier"];

type Catalogue = Pick<Words, "common" | "charts">;

/** All standings, best first. */
export const standings: readonly Standing[] = [...tiers, "none"];

/** A standing now in words: who was somewhere a year ago and is nowhere now is not new, but of unknown value. */
export function standingNow(standing: Standing, { common, charts }: Catalogue): string {
  return standing === "none" ? charts.movements.unknown : nameOf(common.tiers, standing);
}

/** A standing a year ago as it stands beside a row: who stood nowhere was new, or of unknown value where not all of them were. */
export function standingBefore(
  standing: Standing,
  { common, charts }: Catalogue,
  areAllNew: boolean,
): string {
  return standing === "none" && !areAllNew ? charts.movements.maybe_new : nameOf(common.tiers, standing);
}

/** The same in a sentence. */
export function stoodBefore(standing: Standing, { common, charts }: Catalogue, areAllNew: boolean): string {
  if (standing !== "none") return charts.movements.was(nameOf(common.tiers, standing));
  return areAllNew ? common.tiers.none : charts.movements.new_or_unknown;
}

/** Customers that went from one standing to another, as the charts of movements take them. */
export type Moved = Pick<
  Movement,
  "measure" | "basis" | "tier_prior" | "tier" | "customer_count" | "value_change"
>;

/** Those of one measure and basis, without what nobody did. */
export function movementsBy(rows: readonly Moved[], measure: string, basis: string): Moved[] {
  return rows.filter((row) => row.measure === measure && row.basis === basis && row.customer_count > 0);
}

/** Whether all who stood nowhere a year ago were new: by revenue, which is always known, there are as many. */
export function areNew(
  rows: readonly Pick<Movement, "measure" | "basis" | "tier_prior" | "customer_count">[],
  measure: string,
  basis: string,
): boolean {
  const count = (by: string) =>
    rows
      .filter((row) => row.measure === by && row.basis === basis && row.tier_prior === "none")
      .reduce((sum, row) => sum + row.customer_count, 0);
  return count(measure) <= count("revenue");
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
