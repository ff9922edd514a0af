import type { Opened } from "./opened.js";

/** How a name is read whose first part stands in one column and its last in another: as both in one. */
export function firstAndLast(
  { recognition, headers }: Pick<Opened, "recognition" | "headers">,
  field: string,
  position: number,
): { cell: string; header: string } | null {
  const at = recognition.beside.get(field);
  if (at === undefined) return null;
  return {
    cell: `nullif(concat_ws(' ', c${position}, c${at}), '')`,
    header: `${headers[position]} + ${headers[at]}`,
  };
}
