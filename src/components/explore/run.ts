import type { TableName } from "../../schema.js";
import type { Database, Held } from "./duckdb.js";

/** DuckDB as it stands, and what it holds of each table. */
export interface Session {
  readonly database: Database;
  readonly loaded: Map<TableName, Held>;
  /** Addresses of the tables in the site. */
  readonly tables: Readonly<Record<TableName, string>>;
}

/** Told while a table is read for a query: which, and how much of it is there, 0–1. */
export type TableRead = (table: TableName, done: number) => void;

/** One statement on its way. */
export interface Run {
  readonly sql: string;
  readonly onRead: TableRead;
  isCancelled: boolean;
}
