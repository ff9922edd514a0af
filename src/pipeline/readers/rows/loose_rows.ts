import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row, rows } from "../../database.js";
import type { LooseRow } from "./customer_groups.js";
import { dateLike, mostCustomerCells } from "./customer_rows.js";
import { numberColumns, ownWidth, type Opened } from "../opened.js";
import { isTotalSql } from "./table_noise.js";

/** The rows between the lines of a table whose last column is still to be filled, and how many lines there are. */
export async function looseRows(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<{ loose: LooseRow[]; lineCount: number }> {
  const conditions = conditionsOf(opened);
  const loose = await rows<LooseRow>(
    connection,
    `with judged as (
       select line, ${conditions.texts} as texts, ${conditions.at} as "at", ${conditions.hasNumber} as "hasNumber", ${conditions.isLine} as is_line, ${conditions.isLoose} as is_loose
       from ${cells}
     )
     select line, texts, "at", "hasNumber", "linesAbove" from (
       select *, (count(*) filter (is_line) over (order by line rows unbounded preceding))::integer as "linesAbove" from judged
     ) where is_loose order by line`,
  );
  const { lineCount } = await row<{ lineCount: number }>(
    connection,
    `select count(*) filter (${conditions.isLine})::integer as "lineCount" from ${cells}`,
  );
  return { loose, lineCount };
}

/** SQL over the cells of a row: what it fills, and whether it is a line or stands between the lines. */
function conditionsOf(opened: Opened): {
  texts: string;
  at: string;
  hasNumber: string;
  isLine: string;
  isLoose: string;
} {
  const { recognition, delimiter } = opened;
  const width = ownWidth(opened);
  const names = Array.from({ length: width }, (_, i) => `c${i}`);
  const isNumber = numberColumns(opened, recognition, width);
  const numbers = names.filter((_, i) => isNumber[i]);
  const hasNumber = `(${numbers.map((name) => `${name} is not null`).join(" or ") || "false"})`;
  const date = recognition.beside.has("date") ? undefined : recognition.fields.get("date");
  const hasDate =
    date === undefined ? "false" : `coalesce(regexp_matches(lower(c${date}), ${literal(dateLike)}), false)`;
  // A row that leaves out the empty fields at its end does not fit the header, and has its text alone.
  const parts = `case when regexp_full_match(raw, '"[^"]*"') then [trim(raw, '"')] else string_split(raw, ${literal(delimiter ?? "\t")}) end`;
  const isDate = `regexp_matches(lower(part), ${literal(dateLike)})`;
  const isShort = `(fault is not null and len(${parts}) <= ${mostCustomerCells} and len(list_filter(${parts}, part -> ${isDate} or contains(part, '"'))) = 0)`;
  const texts = `case when fault is not null then list_filter(${parts}, part -> trim(part) <> '') else list_filter([${names.join(", ")}], part -> part is not null) end`;
  const at = `(case when fault is not null then list_position(list_transform(${parts}, part -> trim(part) <> ''), true) else list_position([${names.map((name) => `${name} is not null`).join(", ")}], true) end)::integer`;
  const isTotal = `(fault is null and not ${hasDate} and ${hasNumber} and ${isTotalSql(names)})`;
  const isName = `(${isShort} or (fault is null and not ${hasDate} and not ${hasNumber} and len(${texts}) between 1 and ${mostCustomerCells}))`;
  const isLine =
    date === undefined
      ? `(fault is null and ${hasNumber} and not ${isTotal})`
      : `(fault is null and ${hasDate})`;
  return { texts, at, hasNumber, isLine, isLoose: `(${isTotal} or ${isName})` };
}
