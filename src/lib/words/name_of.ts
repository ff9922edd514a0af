/** The name that a catalogue has for a value of a table; the value itself where it has none. */
export function nameOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? names[value]! : value;
}
