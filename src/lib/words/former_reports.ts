import type { Formats } from "../text/format.js";

/** The reports that held what has changed since, by their as-of months; at most the one before and this month's own first one. */
export function formerReports(
  rows: readonly { previous_as_of: Date }[],
  { month }: Pick<Formats, "month">,
): string[] {
  const times = new Set(rows.map(({ previous_as_of }) => previous_as_of.getTime()));
  return [...times].sort((a, b) => a - b).map((time) => month(new Date(time)));
}

/** Those reports as a noun, with the words that refer to them. */
export const reportsEn = (previous: readonly string[]) =>
  previous.length === 1
    ? { reports: `the report as of ${previous[0]}`, they: "it" }
    : { reports: `the reports as of ${previous.join(" and ")}`, they: "they" };

/** The same in Dutch. */
export const reportsNl = (previous: readonly string[]) =>
  previous.length === 1 ? `het rapport per ${previous[0]}` : `de rapporten per ${previous.join(" en ")}`;
