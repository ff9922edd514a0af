import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import iconv from "iconv-lite";
import { literal } from "../src/pipeline/database.js";

/** Two files of the same invented invoice lines: plain for a floor, Dutch as an export would write them. */
export interface LargeLines {
  /** UTF-8, commas, decimal points, yyyy-mm-dd. */
  plain: string;
  /** Windows-1252, semicolons, decimal commas with points between thousands, dd-mm-yyyy, CRLF. */
  dutch: string;
}

/** Writes `count` invoice lines over five years and `customers` customers, the same on every run. */
export async function writeLargeLines(
  { plain, dutch }: LargeLines,
  count: number,
  customers: number,
): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const utf8 = `${dutch}.utf-8`;
  try {
    await connection.run(`create view lines as
      select
        i // 4 as invoice,
        date '2021-01-01' + (i * 1825 // ${count})::integer as day,
        1000 + hash(i // 4) % ${customers} as customer,
        'P' || (hash(i) % 5000)::varchar as product,
        1 + (hash(i, 1) % 20)::integer as quantity,
        ((hash(i, 2) % 2000000)::decimal(18, 2) / 100)::decimal(18, 2) as revenue,
        ((hash(i, 2) % 2000000)::decimal(18, 2) / 140)::decimal(18, 2) as cost
      from range(${count}) as t(i)`);
    await connection.run(`copy (
      select invoice as invoice_id, day as date, customer as customer_id, product as product_id, 'Café crème' as product_name,
        quantity, revenue, cost from lines
    ) to ${literal(plain)} (format csv, header true)`);
    const comma = (column: string) =>
      `replace(replace(replace(format('{:,.2f}', ${column}::double), ',', ' '), '.', ','), ' ', '.')`;
    await connection.run(`copy (
      select invoice as Factuurnummer, strftime(day, '%d-%m-%Y') as Factuurdatum, customer as Debiteurnr, product as Artikelcode,
        'Café crème' as Omschrijving, quantity as Aantal, ${comma("revenue")} as "Netto bedrag", ${comma("cost")} as Kostprijs
      from lines
    ) to ${literal(utf8)} (format csv, header true, delimiter ';')`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  const text = createReadStream(utf8, { encoding: "utf8", highWaterMark: 1 << 22 });
  await pipeline(text, windowsLines, createWriteStream(dutch));
  await rm(utf8);
}

async function* windowsLines(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks)
    yield iconv.encode(chunk.toString().replaceAll("\n", "\r\n"), "windows-1252");
}
