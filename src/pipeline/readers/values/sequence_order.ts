import { dayAndMonth, readDate, type DatePart, type DayOrder } from "./dates.js";

/** Distinct dates below which their sequence proves nothing. */
const fewest = 6;

/**
 * The order of day and month that the sequence of a column shows where no date decides: one number that is always 1 is the
 * day of monthly rows; or under one order the dates never go back from row to row, under the other they do. Null where
 * neither tells.
 */
export function orderBySequence(parts: readonly DatePart[]): DayOrder | null {
  const pairs = parts.map(({ part }) => dayAndMonth(part));
  if (parts.length < fewest || pairs.some((pair) => pair === null)) return null;
  const varied = (index: 0 | 1) => new Set(pairs.map((pair) => pair?.[index])).size;
  const isFirst = (index: 0 | 1) => varied(index) === 1 && pairs[0]?.[index] === 1;
  if (isFirst(0) !== isFirst(1)) return isFirst(0) ? "dmy" : "mdy";
  const lines = [...parts].sort((a, b) => a.line - b.line);
  const rises = (order: DayOrder) => {
    const dates = lines.map(({ part }) => readDate(part, order) ?? "");
    return dates.every((date, i) => i === 0 || date >= (dates[i - 1] ?? ""));
  };
  const [dmy, mdy] = [rises("dmy"), rises("mdy")];
  return dmy === mdy ? null : dmy ? "dmy" : "mdy";
}
