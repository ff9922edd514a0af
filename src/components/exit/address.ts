/** Stands between two customer numbers in the address of the exit page; within a number it is written otherwise. */
const separator = "~";

/** Customer numbers as one text in the address. */
export function joinIds(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll("%", "%25").replaceAll(separator, "%7E")).join(separator);
}

/** The customer numbers of such a text. */
export function splitIds(text: string): string[] {
  const parts = text.split(separator).filter(Boolean);
  return parts.map((part) => part.replaceAll("%7E", separator).replaceAll("%25", "%"));
}
