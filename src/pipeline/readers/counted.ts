import { formats, type Language } from "../../lib/text/format.js";
import { many } from "../../lib/words/many.js";

/** A whole number with the thousands marks of a language: `14,727`, `14.727`. */
export function countIn(language: Language, count: number): string {
  return formats(language, "EUR").count(count);
}

/** A count with its English noun: `1 row`, `14,727 rows`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${countIn("en", count)} ${many(count, one, more)}`;
}

/** A count with its Dutch noun: `1 rij`, `14.727 rijen`. */
export function geteld(count: number, one: string, more: string): string {
  return `${countIn("nl", count)} ${many(count, one, more)}`;
}
