/** Months of history below which a season cannot be told from a change. */
export const seasonMonths = 36;
/** Years with anything in them. */
const leastYears = 2;
/** How many times the spread between calendar months must pass the spread within them: the F ratio. */
const clear = 3;

/**
 * The season of a monthly series: what each month is to its own year's mean as a rule, 0 where it has nothing then, 1 where there is no
 * season. It is the mean of the years with anything in them but the highest and the lowest, so that one in which a level changed does
 * not make it, where calendar months differ by clearly more than chance (F > 3, on square roots) in at least three years. Years
 * are counted back from the last month; an incomplete first one does not decide. `values` are months in a row, none below zero.
 */
export function seasonOf(values: Float64Array): Float64Array {
  const n = values.length;
  const none = new Float64Array(n).fill(1);
  if (n < seasonMonths) return none;
  const first = n % 12;
  const years: { off: Float64Array; shares: Float64Array }[] = [];
  for (let from = first; from < n; from += 12) {
    const year = values.subarray(from, from + 12);
    const mean = meanOf(year);
    if (!(mean > 0)) continue;
    const roots = year.map(Math.sqrt);
    const middle = meanOf(roots);
    years.push({ off: roots.map((value) => value - middle), shares: year.map((value) => value / mean) });
  }
  if (years.length < leastYears || !isClear(years.map(({ off }) => off))) return none;
  const shares = Float64Array.from({ length: 12 }, (_, calendar) =>
    withoutEnds(years.map((year) => year.shares[calendar]!)),
  );
  const whole = meanOf(shares);
  return none.map((_, i) => shares[(i - first + 12) % 12]! / whole);
}

/** Whether calendar months differ by more than years do, from what each month lies off its own year. */
function isClear(years: readonly Float64Array[]): boolean {
  let [squares, explained] = [0, 0];
  for (let calendar = 0; calendar < 12; calendar += 1) {
    let effect = 0;
    for (const year of years) {
      effect += year[calendar]! / years.length;
      squares += year[calendar]! ** 2;
    }
    explained += years.length * effect * effect;
  }
  const within = Math.max(0, squares - explained) / (11 * (years.length - 1));
  return explained / 11 > clear * within;
}

/** The mean but for the highest and the lowest, where any is left. */
function withoutEnds(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return meanOf(sorted.length > 2 ? sorted.subarray(1, -1) : sorted);
}

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
