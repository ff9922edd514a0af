/** Half a cent: amounts that differ by less are the same when they are written, in currency. */
export const halfCent = 0.005;

/** Whether an amount comes to nothing, to the cent. */
export function isNothing(amount: number): boolean {
  return Math.abs(amount) < halfCent;
}
