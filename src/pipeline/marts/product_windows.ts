import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../database.js";

const sql = (name: string) => readFile(new URL(name, import.meta.url), "utf8");

/**
 * The pieces that fall in windows, by kind of window. Years do not overlap, so that each line is in one; lines are joined with their
 * customer for its baseline alone: without a join DuckDB knows how large sums can become, and takes half the time to add up.
 */
const slices = [
  `select *, date_diff('month', month, getvariable('current_to')) // 12 as slot from product_pieces
   where month <= getvariable('current_to')`,
  `select *, -1 as slot from product_pieces
   where month between getvariable('current_from') - interval 1 month and getvariable('current_to') - interval 1 month`,
  `select pieces.*, slot from product_pieces as pieces join window_slots using (customer_id)
   where slot = -2 and month between from_on and to_on`,
];

/** Fills `product_windows` (window of a customer × product) from the lines, for as long as the build lives. */
export async function productWindows(connection: DuckDBConnection): Promise<void> {
  await connection.run(`create or replace temp table window_slots as ${await sql("window_slots.sql")}`);
  await connection.run(`create or replace temp table counted_pieces as ${await sql("counted_pieces.sql")}`);
  const { counted } = await row<{ counted: number }>(
    connection,
    "select count(*) as counted from counted_pieces",
  );
  await connection.run(
    `create or replace temp view product_pieces as ${await sql("product_pieces.sql")}
     ${counted === 0 ? "" : "union all by name from counted_pieces"}`,
  );
  const windows = await sql("product_windows.sql");
  for (const [i, slice] of slices.entries()) {
    await connection.run(`create or replace temp view window_pieces as ${slice}`);
    await connection.run(
      i === 0
        ? `create or replace temp table product_windows as ${windows}`
        : `insert into product_windows ${windows}`,
    );
  }
}
