import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../../database.js";

/** Words for one of what is counted; weights and measures are none, since a column may hold grams beside kilograms. */
const units = [
  "x × st stk stuks? stück pcs? pce pieces? ea each units? eenheid eenheden",
  "u uur uren h hrs? hours? std stunden? dag dagen days? maand maanden mnd months?",
].flatMap((words) => words.split(" "));
const counted = literal(`(?i)(.*\\d)\\s*(?:${units.join("|")})[.]?`);

/** SQL of a quantity without the word for its unit, `2 x` as `2`; the cell as it is where no value has letters. */
export async function quantityCell(
  connection: DuckDBConnection,
  table: string,
  cell: string,
): Promise<string> {
  const { hasUnits } = await row<{ hasUnits: boolean | null }>(
    connection,
    `select bool_or(regexp_full_match(${cell}, ${counted})) as "hasUnits" from ${table}`,
  );
  if (!hasUnits) return cell;
  return `case when regexp_full_match(${cell}, ${counted}) then regexp_extract(${cell}, ${counted}, 1) else ${cell} end`;
}
