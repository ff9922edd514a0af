import { none, type Choice } from "./choice.js";

type Values<K extends string> = Readonly<Partial<Record<K, string>>>;

/** Rows that can be filtered by the values of some columns. */
export interface Selector<R, K extends string> {
  /** The rows that have every value asked for and pass the test, which is told their place too; an empty value asks for nothing, `none` for no value. */
  select(values: Values<K>, test?: (row: R, at: number) => boolean): R[];
  /** The values of a column, the most frequent first, each with how many rows have it of those that have what is asked for of the other columns. */
  choices(column: K, values?: Values<K>): Choice[];
}

/** Filters and counts rows by the values of the columns named, which are numbered once: a filter then is a loop over numbers. */
export function selector<K extends string, R extends Readonly<Record<K, unknown>>>(
  rows: readonly R[],
  columns: readonly K[],
): Selector<R, K> {
  const numbered = new Map(columns.map((column) => [column, numberValues(rows, column)]));

  function test(values: Values<K>, except?: K): (at: number) => boolean {
    const wanted = columns
      .filter((column) => values[column] && column !== except)
      .map((column) => {
        const { codes, names } = numbered.get(column)!;
        return { codes, code: names.indexOf(values[column]!) };
      });
    return (at) => wanted.every(({ codes, code }) => codes[at] === code);
  }

  return {
    select(values, passes = () => true) {
      const fits = test(values);
      return rows.filter((row, at) => fits(at) && passes(row, at));
    },
    choices(column, values) {
      const fits = test(values ?? ({} as Values<K>), column);
      const { codes, names, order } = numbered.get(column)!;
      const counts = names.map(() => 0);
      codes.forEach((code, at) => {
        if (fits(at)) counts[code]! += 1;
      });
      return order.map((code) => ({ value: names[code]!, count: counts[code]! }));
    },
  };
}

function numberValues<K extends string>(rows: readonly Readonly<Record<K, unknown>>[], column: K) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const codes = Int32Array.from(rows, (row) => {
    const name = row[column] == null ? none : String(row[column]);
    const code = numbers.get(name) ?? numbers.size;
    numbers.set(name, code);
    counts[code] = (counts[code] ?? 0) + 1;
    return code;
  });
  const names = [...numbers.keys()];
  const order = names
    .map((_, code) => code)
    .sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1));
  return { codes, names, order };
}
