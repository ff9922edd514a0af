/** Contribution before the cost of hours ÷ service hours, currency an hour (docs/metrics.md, Attention against value); null without the one, and where the hours are not above zero. */
export function contributionPerHour({
  contribution,
  cost_to_serve,
  hours,
}: {
  readonly contribution: number | null;
  readonly cost_to_serve: number | null;
  readonly hours: number | null;
}): number | null {
  return contribution === null || hours === null || !(hours > 0)
    ? null
    : (contribution + (cost_to_serve ?? 0)) / hours;
}
