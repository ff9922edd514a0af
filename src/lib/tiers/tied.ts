/** A customer with its value and the tier that it stands in. */
export interface Placed {
  readonly id: string;
  readonly value: number | null;
  readonly tier: string | null;
}

/**
 * The ids, of those asked for, that share their value with somebody in another tier: the order of the numbers alone decides
 * between them (docs/metrics.md, The customer pyramid). Values that are null or not positive are no ties, for they stand in the last tier whatever their rank.
 */
export function tiedAtCut(rows: Iterable<Placed>, asked: readonly Placed[] = [...rows]): Set<string> {
  const tierOf = new Map<number, string>();
  const ranked = asked.filter(({ value, tier }) => value !== null && value > 0 && tier !== null);
  for (const { value, tier } of ranked) tierOf.set(value!, tier!);
  const tied = new Set<number>();
  for (const { value, tier } of rows) {
    if (value === null || value <= 0 || tier === null) continue;
    const other = tierOf.get(value);
    if (other !== undefined && other !== tier) tied.add(value);
  }
  return new Set(ranked.filter(({ value }) => tied.has(value!)).map(({ id }) => id));
}
