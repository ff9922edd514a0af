import { section } from "../section.js";

/** Agreements that are due for review. */
export const reviews = section(
  {
    title: "Which agreements are due for review?",
    nobody: "No review is due by the end of this month.",
    none: "No conversations were supplied, so there is nothing to review.",
    overdue: (count: string) => `${count} overdue`,
    due: (count: string) => `${count} due this month`,
    coming: (count: string) => `${count} to come`,
    undated: (count: string) => `${count} without a review date`,
    first: (count: string) => `The ${count} that are due longest:`,
    to_conversations: "Did talking help?",
  },
  {
    title: "Welke afspraken zijn toe aan een terugblik?",
    nobody: "Tot en met deze maand is geen terugblik aan de beurt.",
    none: "Er zijn geen gesprekken aangeleverd; er valt niets terug te kijken.",
    overdue: (count) => `${count} te laat`,
    due: (count) => `${count} deze maand`,
    coming: (count) => `${count} nog te komen`,
    undated: (count) => `${count} zonder datum voor een terugblik`,
    first: (count) => `De ${count} die het langst wachten:`,
    to_conversations: "Heeft praten geholpen?",
  },
);
