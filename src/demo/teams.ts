import { hourRate } from "./expectation.js";
import type { Activity } from "./simulate.js";
import type { Texts } from "./texts.js";

/** The teams that serve, by the key of their name in the texts. */
const teamKeys = ["desk", "sales", "service"] as const;
export type TeamKey = (typeof teamKeys)[number];

/** Whose work an activity is. */
export function teamOf(activity: Activity): TeamKey {
  if (activity === "visit") return "sales";
  return activity === "complaint" || activity === "rush" ? "service" : "desk";
}

const activities: Record<TeamKey, readonly Activity[]> = {
  desk: ["handling", "quote", "internal"],
  sales: ["visit"],
  service: ["rush", "complaint"],
};

/** How much of its practical capacity each team registers: the service team too little to go by. */
const coverage: Record<TeamKey, number> = { desk: 0.92, sales: 0.74, service: 0.55 };

const week = { hours_per_week: 40, weeks: 46, practical_share: 0.8 };

/** A team as report.yaml gives it; its cost is such that an hour costs what the stories expect. */
export interface DemoTeam {
  name: string;
  people: number;
  cost_per_year: number;
  activities: readonly string[];
}

/** The teams that fit the hours of the last twelve months, in quarters of an hour by team. */
export function demoTeams(quarters: Readonly<Record<TeamKey, number>>, words: Texts): DemoTeam[] {
  const yearly = week.hours_per_week * week.weeks * week.practical_share;
  return teamKeys.map((key) => {
    const people = Math.max(1, Math.round((quarters[key] / 4 / coverage[key] / yearly) * 10)) / 10;
    return {
      name: words[key],
      people,
      cost_per_year: Math.round(people * yearly * hourRate),
      activities: activities[key].map((activity) => words[activity]),
    };
  });
}

/** The working year that all teams share. */
export const workingYear = week;
