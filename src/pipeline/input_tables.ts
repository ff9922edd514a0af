import { capacityCostRate, practicalCapacity, theoreticalHours } from "../lib/hours/capacity.js";
import { toldTeams } from "../settings/texts.js";
import { fillTable, literal, setVariables } from "./database.js";
import { createMacros } from "./macros.js";
import type { Build } from "./step.js";

/** Puts what the readers report and the settings say into tables and variables, where staging and marts can ask. */
export async function inputTables({ connection, settings, report }: Build): Promise<void> {
  const teams = toldTeams(settings.teams, settings.texts, settings.language);
  await createMacros(connection);
  await fillTable(
    connection,
    "files_read",
    {
      source: "VARCHAR",
      file: "VARCHAR",
      format: "VARCHAR",
      encoding: "VARCHAR",
      delimiter: "VARCHAR",
      decimal_mark: "VARCHAR",
      date_format: "VARCHAR",
      header_row: "INTEGER",
      rows_read: "INTEGER",
    },
    report.files,
  );
  await fillTable(
    connection,
    "columns_read",
    {
      source: "VARCHAR",
      file: "VARCHAR",
      position: "INTEGER",
      header: "VARCHAR",
      field: "VARCHAR",
      reading: "VARCHAR",
      origin: "VARCHAR",
      filled_count: "INTEGER",
    },
    report.columns,
  );
  await fillTable(
    connection,
    "source_file_options",
    {
      source: "VARCHAR",
      source_file: "VARCHAR",
      position: "INTEGER",
      credits: "VARCHAR",
      vat: "VARCHAR",
      rate_quote: "VARCHAR",
      credit_types: "VARCHAR",
    },
    report.files.map(({ source, file, options }, position) => ({
      source,
      source_file: file,
      position,
      ...options,
      credit_types: options.credit_types?.map((type) => type.toLowerCase()).join("\n"),
    })),
  );
  await fillTable(
    connection,
    "settings_in_force",
    { setting: "VARCHAR", value: "VARCHAR", origin: "VARCHAR" },
    settings.inForce,
  );
  await fillTable(
    connection,
    "teams_given",
    {
      team: "VARCHAR",
      position: "INTEGER",
      cost_per_year: "DOUBLE",
      theoretical_hours: "DOUBLE",
      practical_hours: "DOUBLE",
      rate: "DOUBLE",
      has_equation: "BOOLEAN",
      minutes_order: "DOUBLE",
      minutes_line: "DOUBLE",
      minutes_rush: "DOUBLE",
      minutes_manual: "DOUBLE",
    },
    teams.map((team, position) => {
      const practical = practicalCapacity(theoreticalHours(team), team.practical_share);
      return {
        team: team.name,
        position,
        cost_per_year: team.cost_per_year,
        theoretical_hours: theoreticalHours(team),
        practical_hours: practical,
        rate: capacityCostRate(team.cost_per_year, practical),
        has_equation: team.minutes_per !== null,
        minutes_order: team.minutes_per?.order ?? 0,
        minutes_line: team.minutes_per?.line ?? 0,
        minutes_rush: team.minutes_per?.rush ?? 0,
        minutes_manual: team.minutes_per?.manual_order ?? 0,
      };
    }),
  );
  await fillTable(
    connection,
    "team_activities",
    { team: "VARCHAR", activity: "VARCHAR" },
    teams.flatMap(({ name, activities }) =>
      activities.map((activity) => ({ team: name, activity: activity.trim().toLowerCase() })),
    ),
  );
  const { hourRate } = settings;
  await setVariables(connection, {
    has_equation: String(settings.teams.some((team) => team.minutes_per !== null)),
    hour_rate: hourRate === null ? "null::decimal(18, 4)" : `${hourRate}::decimal(18, 4)`,
    currency: literal(settings.currency),
    sells_goods: String(settings.costs.goods !== "none"),
    duplicate_rule: literal(settings.duplicates),
    overlap_rule: literal(settings.overlaps),
    repeated_invoice_rule: literal(settings.repeatedInvoices),
    line_file_count: String(report.files.filter(({ source }) => source === "invoice_lines").length),
  });
}
