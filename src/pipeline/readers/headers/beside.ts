import type { Opened } from "../opened.js";

/** The column that a field is read from besides its own, and the header of both; null where it has one alone. */
export function besideOf(
  { recognition, headers }: Pick<Opened, "recognition" | "headers">,
  field: string,
  position: number,
): { at: number; header: string } | null {
  const at = recognition.beside.get(field);
  return at === undefined ? null : { at, header: `${headers[position]} + ${headers[at]}` };
}
