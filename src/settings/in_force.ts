import type { SettingInForce, Settings } from "./model.js";

/** Every setting of the report with its value as text and what gives it, sorted by name; those of `share` are no part of it. */
export function settingsInForce(
  settings: Omit<Settings, "inForce" | "dataDir" | "lineOf" | "texts">,
  { file, ofCommand }: { file: Record<string, unknown>; ofCommand: readonly string[] },
): SettingInForce[] {
  const { asOf, historyFrom, hourRate, repeatedInvoices, share: _share, sources, teams, ...plain } = settings;
  const values = new Map<string, string>(flat(plain));
  for (const [index, team] of teams.entries())
    for (const pair of flat(team, `teams.${index + 1}`)) values.set(...pair);
  for (const [source, entries] of Object.entries(sources))
    for (const [index, { line: _line, ...entry }] of entries.entries())
      for (const pair of flat(entry, `sources.${source}.${index + 1}`)) values.set(...pair);
  values.set("repeated_invoices", repeatedInvoices);
  values.set("hour_rate", hourRate === null ? "–" : String(hourRate));
  if (Object.keys(settings.costs.notice_months).length === 0) values.set("costs.notice_months", "–");
  const rows = [...values].map(([setting, value]): SettingInForce => ({
    setting,
    value,
    origin: ofCommand.includes(setting) ? "command" : isGiven(file, setting.split(".")) ? "given" : "default",
  }));
  rows.push(
    asOf
      ? { setting: "as_of", value: asOf.toISOString().slice(0, 7), origin: "given" }
      : { setting: "as_of", value: "last complete month in the data", origin: "detected" },
  );
  rows.push(
    historyFrom
      ? { setting: "history_from", value: historyFrom.toISOString().slice(0, 7), origin: "given" }
      : { setting: "history_from", value: "first month of the data, stray lines aside", origin: "detected" },
  );
  return rows.sort((a, b) => (a.setting < b.setting ? -1 : 1));
}

function flat(value: unknown, name = ""): [string, string][] {
  if (Array.isArray(value)) return [[name, value.join(", ")]];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, name ? `${name}.${key}` : key));
  return [[name, value === null ? "–" : String(value)]];
}

// What stands below a source or a team is only there because report.yaml says so, defaults of a team aside.
function isGiven(given: unknown, path: readonly string[]): boolean {
  if (path[0] === "sources") return true;
  let at: unknown = given;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step) - 1];
    else if (typeof at === "object" && at !== null) at = (at as Record<string, unknown>)[step];
    else return false;
  }
  return at !== undefined;
}
