import { method } from "../../lib/words/method.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";

/** The settings in force with where each comes from. */
export function SettingsTable(settings: readonly Row<"settings">[], report: Report): HTMLElement {
  const text = method[report.words.language];
  const columns = [text.setting, text.value, text.origin].map((label) => ({ label }));
  const rows = settings.map((row) => [
    element("code", {}, row.setting),
    valueText(row, report),
    // The rate of hours of no team is that of all teams together.
    row.setting === "hour_rate" && row.origin === "detected"
      ? text.of_teams
      : nameOf(text.origins, row.origin),
  ]);
  return element(
    "section",
    { class: "section", id: "settings" },
    element("h2", {}, text.settings),
    element("p", { class: "muted" }, text.settings_note),
    rows.length > 0
      ? dataTable({ columns, rows }, text.settings)
      : element("p", { class: "note" }, text.no_settings),
  );
}

function valueText({ setting, value, origin }: Row<"settings">, { formats, facts, words }: Report): string {
  if (origin !== "detected") return value;
  const text = method[words.language];
  if (setting === "as_of") return text.as_of_detected(formats.month(facts.as_of));
  return setting === "history_from" ? text.history_detected(formats.month(facts.history_from)) : value;
}
