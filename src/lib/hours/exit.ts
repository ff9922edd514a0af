/** When a cost goes with a customer: at once, after notice, or not at all. */
export type Leaving = "at_once" | "after_notice" | "stays";

/** A cost of one customer in a year, in currency, and when it goes. */
export interface ExitCost {
  readonly amount: number;
  readonly leaving: Leaving;
}

/** What the end of a relationship does to a year's profit, in currency; costs count positive, effects with their sign. */
export interface ExitEffect {
  readonly revenue: number;
  readonly avoidable_at_once: number;
  readonly avoidable_after_notice: number;
  /** Costs that nobody is rid of: the other customers must carry them. */
  readonly stays: number;
  /** − net revenue + what goes at once. */
  readonly effect_at_once: number;
  /** − net revenue + what goes at once or after notice. */
  readonly effect_after_notice: number;
}

/** Effect on profit of a customer's leaving (docs/metrics.md, Leaving): − net revenue + avoidable costs. */
export function exitEffect(revenue: number, costs: readonly ExitCost[]): ExitEffect {
  const sum = (leaving: Leaving) =>
    costs.reduce((total, cost) => (cost.leaving === leaving ? total + cost.amount : total), 0);
  const [atOnce, afterNotice] = [sum("at_once"), sum("after_notice")];
  return {
    revenue,
    avoidable_at_once: atOnce,
    avoidable_after_notice: afterNotice,
    stays: sum("stays"),
    effect_at_once: atOnce - revenue,
    effect_after_notice: atOnce + afterNotice - revenue,
  };
}

/** The effect of several customers leaving together; what stays, stays for all of them. */
export function jointExit(effects: readonly ExitEffect[]): ExitEffect {
  const sum = (of: (effect: ExitEffect) => number) =>
    effects.reduce((total, effect) => total + of(effect), 0);
  return {
    revenue: sum((effect) => effect.revenue),
    avoidable_at_once: sum((effect) => effect.avoidable_at_once),
    avoidable_after_notice: sum((effect) => effect.avoidable_after_notice),
    stays: sum((effect) => effect.stays),
    effect_at_once: sum((effect) => effect.effect_at_once),
    effect_after_notice: sum((effect) => effect.effect_after_notice),
  };
}

/** What the freed hours bring elsewhere: hours × the share that is re-used (0–1) × contribution before the cost of an hour. */
export function reuse(hoursFreed: number, share: number, perHour: number): number {
  return hoursFreed * share * perHour;
}
