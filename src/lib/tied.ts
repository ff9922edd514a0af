/**
 * The ids that share their value with somebody in another tier: the order of the numbers alone decides between them
 * (metrics §2). Values that are null or not positive are no ties, for they stand in the last tier whatever their rank.
 */
export function tiedAtCut(
  rows: readonly { readonly id: string; readonly value: number | null; readonly tier: string | null }[],
): Set<string> {
  const tiersOf = new Map<number, Set<string>>();
  const ranked = rows.filter(({ value, tier }) => value !== null && value > 0 && tier !== null);
  for (const { value, tier } of ranked) {
    const held = tiersOf.get(value!);
    if (held) held.add(tier!);
    else tiersOf.set(value!, new Set([tier!]));
  }
  return new Set(ranked.filter(({ value }) => tiersOf.get(value!)!.size > 1).map(({ id }) => id));
}
