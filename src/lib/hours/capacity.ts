/** The part of theoretical capacity that people can work, where it is not set (Kaplan & Anderson 2004). */
const defaultPracticalShare = 0.8;

/** Hours that a team is paid for in a year: people × hours a week × weeks. */
export function theoreticalHours(team: { people: number; hours_per_week: number; weeks: number }): number {
  return team.people * team.hours_per_week * team.weeks;
}

/** Hours (or minutes) that can be worked: theoretical capacity × the practical share, 0–1. */
export function practicalCapacity(theoretical: number, practicalShare = defaultPracticalShare): number {
  return theoretical * practicalShare;
}

/** Cost of capacity ÷ practical capacity: currency per hour or minute (docs/metrics.md, The cost of an hour); null without capacity. */
export function capacityCostRate(cost: number, practical: number): number | null {
  return practical > 0 ? cost / practical : null;
}
