import { asWritten } from "./as_written.js";

/** Half a cent: amounts that differ by less are the same when they are written, in currency. */
export const halfCent = 0.005;

/** Half of the last of the four decimals in which tables hold money, in currency: less than that is what rounding left. */
export const halfLastDecimal = 0.00005;

/** Half of the currency's unit: amounts that differ by less are mostly the same when they are written, in whole units. */
export const halfUnit = 0.5;

/** Whether an amount comes to nothing, to the cent. */
export function isNothing(amount: number): boolean {
  return Math.abs(amount) < halfCent;
}

/** Whether an amount comes to nothing in whole units of the currency, as it is mostly written. */
export function isNothingWhole(amount: number): boolean {
  return Math.abs(amount) < halfUnit;
}

/** From one figure to another as both are written, amounts in whole units of the currency, so that the three add up for a reader. */
export function writtenChange(from: number, to: number, decimals = 0): number {
  return asWritten(to, decimals) - asWritten(from, decimals);
}
