/** What was expected of a customer at acceptance and what its last twelve months were; euros, hours and shares, null where not known. */
export interface AgreedCase {
  readonly expected_revenue: number | null;
  readonly expected_margin_share: number | null;
  readonly expected_hours: number | null;
  readonly revenue: number;
  readonly margin_share: number | null;
  readonly hours: number | null;
}

/**
 * What a customer yields less a year than was agreed at acceptance, at its net revenue of today, in euros: by its margin share, and by its
 * hours per euro at `rate` an hour. What is better than agreed in the one is set off against the other, and counts below zero; a part that was
 * not agreed or is not known is left out. Null where that holds for both.
 */
export function agreedGap(given: AgreedCase, rate: number | null): number | null {
  const { expected_revenue, expected_margin_share, expected_hours, revenue, margin_share, hours } = given;
  const byMargin =
    expected_margin_share === null || margin_share === null
      ? null
      : (expected_margin_share - margin_share) * revenue;
  const byHours =
    expected_hours === null ||
    expected_revenue === null ||
    expected_revenue <= 0 ||
    hours === null ||
    rate === null
      ? null
      : (hours - (expected_hours / expected_revenue) * revenue) * rate;
  return byMargin === null && byHours === null ? null : (byMargin ?? 0) + (byHours ?? 0);
}

/** The cost of one of a customer's hours: the mean over its own, or `hourRate` where it has none; null where neither is known. */
export function rateOf(
  { hours, cost_to_serve }: { readonly hours: number | null; readonly cost_to_serve: number | null },
  hourRate: number | null,
): number | null {
  return hours !== null && hours > 0 && cost_to_serve !== null ? cost_to_serve / hours : hourRate;
}
