/** Months of history below which a season cannot be told from a change. */
const leastMonths = 36;
/** How many times the spread between calendar months must pass the spread within them: the F ratio. */
const clear = 3;

/**
 * A monthly series without its season: what each calendar month lies above or below its own year, on average, is taken off, where
 * that is clearly more than chance (F > 3) in at least three years; else the series as it is. Years are counted back from the last
 * month; an incomplete first one does not decide. `values` are months in a row.
 */
export function withoutSeason(values: readonly number[]): readonly number[] {
  const n = values.length;
  const years = Math.floor(n / 12);
  if (n < leastMonths) return values;
  const first = n - 12 * years;
  const sums = new Float64Array(12);
  const off: { calendar: number; value: number }[] = [];
  for (let year = 0; year < years; year += 1) {
    const months = values.slice(first + 12 * year, first + 12 * (year + 1));
    const mean = months.reduce((sum, value) => sum + value, 0) / 12;
    months.forEach((value, calendar) => {
      off.push({ calendar, value: value - mean });
      sums[calendar]! += value - mean;
    });
  }
  const effects = Array.from(sums, (sum) => sum / years);
  const between = (years * effects.reduce((sum, effect) => sum + effect * effect, 0)) / 11;
  const within =
    off.reduce((sum, { calendar, value }) => sum + (value - effects[calendar]!) ** 2, 0) / (11 * (years - 1));
  if (!(between > clear * within)) return values;
  return values.map((value, i) => value - effects[(((i - first) % 12) + 12) % 12]!);
}
