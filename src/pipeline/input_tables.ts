import { fillTable, literal } from "./database.js";
import type { Build } from "./tables.js";

/** Puts what the readers report and the settings say into tables and variables, where staging and marts can ask. */
export async function inputTables({ connection, settings, report }: Build): Promise<void> {
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
    { source_file: "VARCHAR", credits: "VARCHAR" },
    report.files
      .filter(({ source }) => source === "invoice_lines")
      .map(({ file, options }) => ({ source_file: file, credits: options.credits })),
  );
  await fillTable(
    connection,
    "settings_in_force",
    { setting: "VARCHAR", value: "VARCHAR", origin: "VARCHAR" },
    settings.inForce,
  );
  await connection.run(`set variable currency = ${literal(settings.currency)}`);
  await connection.run(`set variable drop_duplicates = ${settings.duplicates === "drop"}`);
}
