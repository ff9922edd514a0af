/** The part of theoretical capacity that people can work, where it is not set (Kaplan & Anderson 2004). */
export const defaultPracticalShare = 0.8;

/** Hours that a team is paid for in a year: people × hours a week × weeks. */
export function theoreticalHours(team: { people: number; hours_per_week: number; weeks: number }): number {
  return team.people * team.hours_per_week * team.weeks;
}

/** Hours (or minutes) that can be worked: theoretical capacity × the practical share, 0–1. */
export function practicalCapacity(theoretical: number, practicalShare = defaultPracticalShare): number {
  return theoretical * practicalShare;
}

/** Cost of capacity ÷ practical capacity: currency per hour or minute (metrics §4); null without capacity. */
export function capacityCostRate(cost: number, practical: number): number | null {
  return practical > 0 ? cost / practical : null;
}

/** A time equation: minutes of one order or call = β0 + Σ β·x, with x a count or 0/1. */
export function timeEquation(base: number, drivers: readonly { minutes: number; count: number }[]): number {
  return drivers.reduce((sum, { minutes, count }) => sum + minutes * count, base);
}

/** An activity in a period: how often, and how long each time, in the unit of the capacity. */
export interface Activity {
  activity: string;
  count: number;
  time: number;
}

/** What became of a team's capacity; money in currency, time in the unit of the capacity. */
export interface CapacityUse {
  rate: number;
  activities: (Activity & { cost_each: number; cost: number })[];
  used: number;
  /** Used ÷ practical; may pass 1. */
  coverage: number;
  /** Cost assigned to activities, and so to customers. */
  assigned: number;
  /** Practical − used; negative where more was registered than could be worked. */
  unused: number;
  /** Cost of unused capacity: a line of its own, never spread over customers. */
  unused_cost: number;
}

/** Time-driven activity-based costing of one team (Kaplan & Anderson 2004, metrics §4); null without capacity. */
export function capacityUse(
  cost: number,
  practical: number,
  activities: readonly Activity[],
): CapacityUse | null {
  const rate = capacityCostRate(cost, practical);
  if (rate === null) return null;
  const costed = activities.map((a) => ({ ...a, cost_each: a.time * rate, cost: a.count * a.time * rate }));
  const used = activities.reduce((sum, { count, time }) => sum + count * time, 0);
  const unused = practical - used;
  return {
    rate,
    activities: costed,
    used,
    coverage: used / practical,
    assigned: used * rate,
    unused,
    unused_cost: unused * rate,
  };
}
