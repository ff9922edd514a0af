import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { duckdbTypes, schema, type Column, type TableName } from "../schema.js";
import type { Settings } from "../settings.js";
import type { Basis } from "./history/basis.js";
import { sideTests, type SideTests } from "./marts/side_tests.js";
import type { ReadReport } from "./readers/index.js";
import type { SlipSearch } from "./slips/search.js";

/** What every step of the build may use; `facts` is known once the windows are set. */
export interface Build {
  connection: DuckDBConnection;
  settings: Settings;
  report: ReadReport;
  facts: Facts;
  /** Name of the inputs by their content, and the former build that this one is compared with. */
  inputs: string;
  basis: Basis;
  /** The search for slips, once it has begun; it takes longest of all, and nothing needs it soon. */
  slips?: SlipSearch | null;
}

/** What the data turned out to hold. */
export interface Facts {
  asOf: Date;
  hasQuantity: boolean;
  hasCost: boolean;
  hasHours: boolean;
  hourRate: number | null;
}

/** The facts before the windows are set. */
export const unknownFacts: Facts = {
  asOf: new Date(0),
  hasQuantity: false,
  hasCost: false,
  hasHours: false,
  hourRate: null,
};

/** One step of the build: its name, as progress shows it, and its work. */
export interface Step {
  name: string;
  run(build: Build): Promise<void>;
}

/** A table of one source, from the SQL of its name. */
export function staging(name: string, as: Kind = "table"): Step {
  return {
    name: `stg_${name}`,
    run: ({ connection }) => create(connection, `stg_${name}`, `staging/${name}.sql`, { as }),
  };
}

/** Lines below which planning how to make their rows again takes longer than writing them down. */
const fewLines = 10_000;

/**
 * The rows of all invoice lines, for as long as the build lives: a view, since rows that are asked for a few times are sooner made again
 * than written down; of few lines they are written down.
 */
export function passing(name: string): Step {
  return {
    name: `stg_${name}`,
    run: (build) => {
      const lines = build.report.files.filter(({ source }) => source === "invoice_lines");
      const count = lines.reduce((sum, { rows_read }) => sum + rows_read, 0);
      return staging(name, count < fewLines ? "temp table" : "temp view").run(build);
    },
  };
}

/** A table that only the build reads; one that a view of the data model or a check of the tables stands on has to stay. */
export function helper(name: string, as: Kind = "temp table"): Step {
  return { name, run: ({ connection }) => create(connection, name, `marts/${name}.sql`, { as }) };
}

/** Lets go of a helper that no later step asks for, where it is large: memory of a build is held by what lives to its end. */
export function without(name: string): Step {
  return {
    name: `without ${name}`,
    run: async ({ connection }) => {
      await connection.run(`drop table ${name}`);
    },
  };
}

/** A table of a ratio before and after each of some moments, with the test of whether it changed. */
export function tests(name: string, what: Omit<SideTests, "result">): Step {
  return { name, run: ({ connection }) => sideTests(connection, { ...what, result: name }) };
}

/** A table of the data model; as a view where it is another under other names, of which a second copy would be large. */
export function mart(name: TableName, as: Kind = "table"): Step {
  return {
    name,
    run: ({ connection }) => create(connection, name, `marts/${name}.sql`, { columns: typed(name), as }),
  };
}

/** SQL of the columns of a table, each with the type that the data model gives it. */
export function typed(name: TableName): string {
  return Object.entries<Column>(schema[name].columns)
    .map(([column, { kind }]) => `"${column}"::${duckdbTypes[kind]} as "${column}"`)
    .join(", ");
}

/** What a step makes; what is temporary lives as long as the build, and is not compressed. */
type Kind = "table" | "view" | "temp table" | "temp view";

async function create(
  connection: DuckDBConnection,
  table: string,
  file: string,
  { columns = "*", as = "table" }: { columns?: string; as?: Kind } = {},
): Promise<void> {
  const sql = await readFile(new URL(file, import.meta.url), "utf8");
  await connection.run(`create or replace ${as} ${table} as select ${columns} from (\n${sql}\n)`);
}
