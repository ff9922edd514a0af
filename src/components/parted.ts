/** Parts of a line with a dot between them, which stays at the end of a line and never begins one; what is empty is left out. */
export function parted(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join("\u00a0· ");
}
