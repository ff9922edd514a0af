/** How much revenue rests on customers with one known contact; shares 0–1. */
export interface OneContact {
  /** Customers with one known contact and positive revenue. */
  readonly count: number;
  /** Their share of the revenue of customers whose contacts are known. */
  readonly share: number;
  /** Share of all positive revenue with customers whose contacts are known. */
  readonly known_share: number;
}

/** What rests on one contact person (docs/metrics.md, Whale curve and concentration), in the unit of `revenue`; null where no customer's contacts are known. */
export function oneContact(
  rows: readonly { readonly revenue: number; readonly contact_count: number | null }[],
): OneContact | null {
  const bought = rows.filter(({ revenue }) => revenue > 0);
  const known = bought.filter(({ contact_count }) => contact_count !== null);
  const one = known.filter(({ contact_count }) => contact_count === 1);
  const sum = (part: typeof bought) => part.reduce((total, { revenue }) => total + revenue, 0);
  if (known.length === 0) return null;
  return { count: one.length, share: sum(one) / sum(known), known_share: sum(known) / sum(bought) };
}
