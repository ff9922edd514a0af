import { besideOf } from "./beside.js";
import type { Opened } from "../opened.js";

/** How a name is read whose first part stands in one column and its last in another: as both in one. */
export function firstAndLast(
  opened: Pick<Opened, "recognition" | "headers">,
  field: string,
  position: number,
): { cell: string; header: string } | null {
  const beside = besideOf(opened, field, position);
  return beside && { cell: `nullif(concat_ws(' ', c${position}, c${beside.at}), '')`, header: beside.header };
}
