import { many } from "../../../lib/words/many.js";

/** That a row has another number of fields than the header. */
export function misfit(count: number, width: number): string {
  return `${count} ${many(count, "field", "fields")} instead of ${width}`;
}

/** The two numbers of such a sentence; null for any other. */
export function misfitOf(sentence: string): { count: number; width: number } | null {
  const [, count, width] = /^(\d+) fields? instead of (\d+)$/.exec(sentence) ?? [];
  return count === undefined ? null : { count: Number(count), width: Number(width) };
}
