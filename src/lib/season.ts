/** Months of history below which a season cannot be told from a change. */
const leastMonths = 36;
/** How many times the spread between calendar months must pass the spread within them: the F ratio. */
const clear = 3;

/**
 * A monthly series without its season: what each calendar month lies above or below its own year, on average, is taken off, where
 * that is clearly more than chance (F > 3) in at least three years; else the series as it is. Years are counted back from the last
 * month; an incomplete first one does not decide. `values` are months in a row.
 */
export function withoutSeason(values: Float64Array): Float64Array {
  const n = values.length;
  const years = Math.floor(n / 12);
  if (n < leastMonths) return values;
  const first = n - 12 * years;
  const effects = new Float64Array(12);
  let squares = 0;
  for (let from = first; from < n; from += 12) {
    let mean = 0;
    for (let i = from; i < from + 12; i += 1) mean += values[i]! / 12;
    for (let calendar = 0; calendar < 12; calendar += 1) {
      const off = values[from + calendar]! - mean;
      effects[calendar]! += off / years;
      squares += off * off;
    }
  }
  let explained = 0;
  for (const effect of effects) explained += years * effect * effect;
  const within = Math.max(0, squares - explained) / (11 * (years - 1));
  if (!(explained / 11 > clear * within)) return values;
  return values.map((value, i) => value - effects[(((i - first) % 12) + 12) % 12]!);
}
