import type { Report } from "../report.js";

/** The name of an event's type; a type that is not ours is shown as given, with spaces for underscores. */
export function eventName(type: string, { words }: Report): string {
  const names: Readonly<Record<string, string>> = words.customer.context.event_types;
  const given = type.replaceAll("_", " ");
  return Object.hasOwn(names, type) ? names[type]! : given.charAt(0).toUpperCase() + given.slice(1);
}
