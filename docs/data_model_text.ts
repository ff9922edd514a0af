import {
  duckdbTypes,
  effects,
  measures,
  schema,
  tableNames,
  tiers,
  type Column,
  type TableName,
} from "../src/schema.js";

/** `docs/data-model.md` as it must read: every table and column of `src/schema.ts`. */
export function dataModelText(): string {
  const columnCount = tableNames.reduce((sum, name) => sum + Object.keys(schema[name].columns).length, 0);
  return `# The data model

Written by \`npm run docs\` from \`src/schema.ts\`. Change that file, not this one.

${tableNames.length} tables, ${columnCount} columns. Each is a table in the build's database, a parquet file of \`npm run tables\`
and a file of the site. Dates are days without a time. Money is in the reporting currency with four decimals.
Shares lie between 0 and 1. A column that may be empty is empty where the input cannot give the figure: never zero.
The current window is the 12 months that end with the as-of month; the prior window is the 12 months before it.

| kind | stored as |
| --- | --- |
${Object.entries(duckdbTypes)
  .map(([kind, type]) => `| ${kind} | ${type} |`)
  .join("\n")}

Tiers: ${list(tiers)}. Measures: ${list(measures)}.
Effects of a bridge, in the order of the waterfall: ${list(effects)}.

| table | one row is |
| --- | --- |
${tableNames.map((name) => `| [${name}](#${name}) | ${cell(schema[name].grain)} |`).join("\n")}

${tableNames.map(tableText).join("\n")}`;
}

function tableText(name: TableName): string {
  const { grain, key, sort, columns } = schema[name];
  return `## ${name}

${grain[0]?.toUpperCase()}${grain.slice(1)}. Key: ${list(key)}. Stored in the order of: ${list(sort)}.

| column | kind | may be empty | meaning |
| --- | --- | --- | --- |
${Object.entries<Column>(columns)
  .map(([column, one]) => columnText(column, one))
  .join("\n")}
`;
}

function columnText(name: string, { kind, nullable, meaning }: Column): string {
  return `| \`${name}\` | ${kind} | ${nullable ? "yes" : ""} | ${cell(meaning)} |`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
