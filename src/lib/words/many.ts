/** The form of a word that goes with a number, which may come as it is already written. */
export function many(count: number | string, one: string, more: string): string {
  return String(count) === "1" ? one : more;
}
