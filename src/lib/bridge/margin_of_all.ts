/** Whether margin is all of net revenue at each of these times, shares 0–1: where nothing that is sold has a cost it cannot move, and says nothing. */
export function isMarginOfAll(...shares: readonly (number | null)[]): boolean {
  return shares.every((share) => share === 1);
}
