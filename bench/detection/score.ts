import type { Effect } from "../../src/schema.js";
import type { ToldChange, ToldCustomer, Truth } from "./told.js";

type StoryTruth = Truth["stories"][number];

/** What the report made of one planted story; null where there is nothing of the kind to get right. */
export interface StoryScore {
  story: string;
  effect: string | null;
  /** Whether a list of leaks must show the customer, must not, or (null) may. */
  isLeak: boolean | null;
  /** The customer stands among the leaks of the default filter. */
  isFlagged: boolean;
  /** It is told as what it is: the right effect leads, or what the story is about shows. */
  isKind: boolean;
  /** A dated change of the series that tells it has the first month in its interval: as planted, and as the model first shows it. */
  isMonth: boolean | null;
  isVisibleMonth: boolean | null;
  /** Months from the first month that the model shows to the dated one nearest to it; null where nothing is dated. */
  late: number | null;
  /** Euros a year within 15% of the model's. */
  isAmount: boolean | null;
}

/** What one demo came to. */
export interface SeedScore {
  stories: StoryScore[];
  /** Customers among the leaks by the effect that leads: those planted with it, and those nobody planted anything on. */
  flagged: { effect: string; isPlanted: boolean }[];
  /** Ordinary customers, and the rows of the timeline of slips: those of customers with a planted leak, and all. */
  ordinary: number;
  timeline: { planted: number; all: number };
}

/** The series that tell an effect, as in marts/customer_leaks.sql; orders tell what is volume. */
const seriesOf: Partial<Record<Effect, readonly string[]>> = {
  discount: ["price_index", "margin_share"],
  cost: ["margin_share"],
  mix: ["margin_share"],
  order_size: ["order_size"],
  handling_time: ["hours_per_order"],
};

/**
 * Holds what the report tells against what was planted. `visible` gives the first month in which the noise-free model of a customer
 * differs from that without its story.
 */
export function scoreSeed(
  truth: Truth,
  told: ReadonlyMap<string, ToldCustomer>,
  visible: ReadonlyMap<string, string>,
): SeedScore {
  const planted = new Map(truth.stories.map((story) => [story.customer_id, story]));
  const isOver = new Set(truth.conversations.map(({ customer_id }) => customer_id));
  const ordinary = [...told.values()].filter(
    (one) => !planted.has(one.customer_id) && !isOver.has(one.customer_id),
  );
  const isCounted = ({ customer_id }: ToldCustomer) =>
    !isOver.has(customer_id) && planted.get(customer_id)?.flagged_as_drift !== null;
  const counted = [...told.values()].filter(isCounted);
  const isLeak = ({ customer_id }: ToldCustomer) => planted.get(customer_id)?.flagged_as_drift === true;
  const rowsOf = (customers: readonly ToldCustomer[]) =>
    customers.reduce((sum, one) => sum + one.changes.filter((change) => isOnTimeline(change, one)).length, 0);
  return {
    stories: truth.stories
      .filter(({ merged_into }) => merged_into === null)
      .map((story) => scoreStory(story, told.get(story.customer_id), visible.get(story.customer_id) ?? null)),
    flagged: counted
      .filter((one) => one.is_leak)
      .map((one) => ({
        effect: one.drift_effect ?? "none",
        isPlanted: isLeak(one) && planted.get(one.customer_id)!.effect === one.drift_effect,
      })),
    ordinary: ordinary.length,
    timeline: { planted: rowsOf(counted.filter(isLeak)), all: rowsOf(counted) },
  };
}

function scoreStory(story: StoryTruth, told: ToldCustomer | undefined, visible: string | null): StoryScore {
  const series = seriesOf[story.effect!] ?? ["orders"];
  const changes = (told?.changes ?? []).filter((change) => series.includes(change.series));
  const holds = (month: string | null) =>
    month && changes.some(({ month_from, month_to }) => month_from <= month && month <= month_to);
  const since = visible ?? story.begins;
  const lags = since === null ? [] : changes.map(({ month }) => monthsBetween(since, month));
  const amount = told && amountOf(story, told);
  return {
    story: story.story,
    effect: story.effect,
    isLeak: story.flagged_as_drift,
    isFlagged: told?.is_leak === true,
    isKind: told !== undefined && isTold(story, told),
    isMonth: dates(story) ? holds(story.begins) === true : null,
    isVisibleMonth: dates(story) ? holds(since) === true : null,
    late: lags.length > 0 ? lags.reduce((best, lag) => (Math.abs(lag) < Math.abs(best) ? lag : best)) : null,
    isAmount: amount == null ? null : Math.abs(amount / story.expected_yearly_amount - 1) <= 0.15,
  };
}

/** Whether the beginning of a story is one that a series can date: a merged customer must show none. */
function dates({ begins, story }: StoryTruth): boolean {
  return begins !== null && story !== "merged";
}

/** Whether the report tells the story as what it is. */
function isTold({ story, effect, flagged_as_drift, begins }: StoryTruth, told: ToldCustomer): boolean {
  const leads = Object.entries(told.effects).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0]?.[0];
  const orders = told.changes.filter(({ series }) => series === "orders");
  switch (story) {
    case "big_loss_maker":
      return told.profitability_tier === "lead";
    case "small_gem":
      return told.profitability_tier === "platinum";
    case "seasonal":
      return orders.length === 0;
    case "merged":
      return !orders.some(({ month }) => Math.abs(monthsBetween(begins!, month)) <= 3);
    case "lapsed":
      return told.is_active ? orders.at(-1)?.level_after === 0 : leads === "lost";
    case "won_back":
      return orders.length >= 2 && told.is_active;
    default:
      return flagged_as_drift ? told.drift_effect === effect : leads === effect;
  }
}

/** What the report says in the euros that `expected_yearly_amount` is about; null where the two are not the same figure. */
function amountOf({ effect, story }: StoryTruth, told: ToldCustomer): number | null {
  if (story === "merged") return null;
  // The model's contribution knows no rebates: margin less service.
  if (effect === null) return (told.gross_margin ?? 0) - (told.cost_to_serve ?? 0);
  // What went with a lapsed customer is all of that: the margin that is lost less the service that is saved.
  const { other: _other, ...effects } = told.effects;
  if (effect === "lost") return Object.values(effects).reduce((sum, amount) => sum + amount, 0);
  return told.effects[effect] ?? 0;
}

/** Whether a change stands on the drift page's timeline: orders do not, nor what costs little (components/drift/slips.ts). */
function isOnTimeline(
  { series, yearly_amount }: ToldChange,
  { is_leak, gross_margin }: ToldCustomer,
): boolean {
  return (
    series !== "orders" && (yearly_amount ?? 0) <= -Math.max(100, is_leak ? 0 : 0.05 * (gross_margin ?? 0))
  );
}

function monthsBetween(from: string, to: string): number {
  const number = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return number(to) - number(from);
}
