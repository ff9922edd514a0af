/**
 * Benjamini and Hochberg's (1995) adjusted p-values, in the order given: the share of false ones to be expected among all that are at
 * least as clear. `tested` is how many were looked at, those without a p-value included (they count as 1).
 */
export function falseDiscovery(pValues: readonly number[], tested = pValues.length): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b]! - pValues[a]! || b - a);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index]! * Math.max(tested, pValues.length)) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
