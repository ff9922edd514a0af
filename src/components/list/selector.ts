import aq from "arquero/dist/arquero.min.js";
import { none, type Choice } from "./choice.js";

/** Rows that can be filtered by the values of some columns. */
export interface Selector<R, K extends string> {
  /** The rows that have every value asked for and pass the test; an empty value asks for nothing, `none` for no value. */
  select(values: Readonly<Partial<Record<K, string>>>, test?: (row: R) => boolean): R[];
  /** The values of a column with how many rows have them, most first; rows without a value count as `none`. */
  choices(column: K): Choice[];
}

/** Filters and counts rows with Arquero, on the columns named. */
export function selector<K extends string, R extends Readonly<Record<K, unknown>>>(
  rows: readonly R[],
  columns: readonly K[],
): Selector<R, K> {
  const written = (row: R, column: K) => (row[column] == null ? none : String(row[column]));
  const data = Object.fromEntries(columns.map((column) => [column, rows.map((row) => written(row, column))]));
  const table = aq.table({ ...data, position: rows.map((_, index) => index) });
  return {
    select(values, test = () => true) {
      const wanted = columns.filter((column) => values[column]);
      const keep = (cells: Record<string, string | number>) =>
        wanted.every((column) => cells[column] === values[column]) &&
        test(rows[cells["position"] as number]!);
      const positions = table.filter(aq.escape(keep)).array("position") as ArrayLike<number>;
      return Array.from(positions, (position) => rows[position]!);
    },
    choices(column) {
      const counted = table.groupby(column).count().orderby(aq.desc("count"), column).objects();
      return counted.map((row) => {
        const { [column]: value, count } = row as Record<string, string | number>;
        return { value: String(value), count: Number(count) };
      });
    },
  };
}
