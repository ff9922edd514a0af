import type { Words } from "./index.js";

/** A customer's name as charts and lists of the report show it: with the mark of a collective card where it is one. */
export function shownName(
  { name, is_collective = null }: { readonly name: string; readonly is_collective?: boolean | null },
  { common }: Pick<Words, "common">,
): string {
  return is_collective ? `${name}${common.collective}` : name;
}
