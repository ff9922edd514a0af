import type { Row } from "../../schema.js";

type Suggestion = Pick<Row<"customer_suggestions">, "customer_id" | "alias_of" | "alias_revenue">;

/**
 * Of suggested pairs those that can be applied together: each number goes into one other, that with the most net revenue, and no way leads
 * back to where it began; in the order given. The build refuses a number that goes into two on the same days.
 */
export function aliasChoice<Pair extends Suggestion>(pairs: readonly Pair[]): Pair[] {
  const into = new Map<string, Pair>();
  const endOf = (id: string): string => {
    const next = into.get(id);
    return next ? endOf(next.alias_of) : id;
  };
  for (const pair of [...pairs].sort((a, b) => b.alias_revenue - a.alias_revenue))
    if (!into.has(pair.customer_id) && endOf(pair.alias_of) !== pair.customer_id)
      into.set(pair.customer_id, pair);
  return pairs.filter((pair) => into.get(pair.customer_id) === pair);
}
