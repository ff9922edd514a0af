/**
 * The change of a product of factors, divided over the factors by their Shapley value: each factor's effect is
 * its change times the other factors, averaged over every order in which the factors could have changed
 * (Shapley 1953; for decomposition Sun 1998). The effects add up to the change of the product.
 * `before` and `after` have the same length; the work grows as 2ⁿ, meant for a handful of factors.
 */
export function shapleyOfProduct(before: readonly number[], after: readonly number[]): number[] {
  const n = before.length;
  // Of all orders, the share in which so many others, and those, went before a factor.
  const shares = before.map((_, size) => (factorial(size) * factorial(n - 1 - size)) / factorial(n));
  return before.map((from, factor) => {
    const to = after[factor] ?? from;
    let others = 0;
    for (let changed = 0; changed < 1 << n; changed++) {
      if (changed & (1 << factor)) continue;
      let product = 1;
      let size = 0;
      for (let i = 0; i < n; i++) {
        if (i === factor) continue;
        const isChanged = (changed & (1 << i)) !== 0;
        product *= (isChanged ? after[i] : before[i]) ?? 1;
        size += isChanged ? 1 : 0;
      }
      others += product * shares[size]!;
    }
    return (to - from) * others;
  });
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
