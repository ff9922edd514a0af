import type { Report } from "../report.js";

/** The name of an event's type; types that are not ours are shown as given. */
export function eventName(type: string, { words }: Report): string {
  const names: Readonly<Record<string, string>> = words.customer.event_types;
  return names[type] ?? type;
}
