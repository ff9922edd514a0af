import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../src/pipeline/database.js";

/** How much is invented. */
export interface ExportSize {
  lines: number;
  customers: number;
}

/** The history, and its last month, which may stand in a file of its own. */
const [from, to, last] = ["2021-11-01", "2026-11-01", "2026-10"];
/** Products that a company sells, and those that one customer buys at most. */
const [products, assortment] = [5000, 40];

const settings = `title: Generated
hour_rate: 60
sources:
  invoice_lines:
    - file: lines*.csv
  products:
    - file: products.csv
  customers:
    - file: customers.csv
  hours:
    - file: hours.csv
`;

/**
 * Writes the exports of an invented company and their report.yaml: invoice lines in the order of their dates with a credit note
 * in seventy, products, customers and an hour registered for every tenth line, over five years; the same on every run. Customers
 * are large and small, and buy of an assortment of their own. Nothing is held in memory but what DuckDB streams.
 * @param apart where the lines of the last month go, in the place of lines.csv
 */
export async function writeExports(folder: string, size: ExportSize, apart?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const write = (query: string, file: string) =>
    connection.run(`copy (${query}) to ${literal(file)} (format csv, header true)`);
  try {
    await connection.run("create macro u(k, salt) as (hash(k, salt) % 1000000) / 1000000.0::double");
    await connection.run(`create macro day_of(i, n) as
      date '${from}' + (i * date_diff('day', date '${from}', date '${to}') // n)::integer`);
    await connection.run(
      `create macro customer_of(k) as least(${size.customers} - 1, floor(${size.customers} * pow(u(k, 1), 2)))::integer`,
    );
    await connection.run("create macro customer_id(c) as 'C' || lpad((c + 1)::varchar, 6, '0')");
    await connection.run("create macro product_id(p) as 'P' || lpad((p + 1)::varchar, 4, '0')");
    await connection.run("create macro price(p) as round(5 + 495 * pow(u(p, 2), 2), 2)");
    await connection.run("create macro years(day) as date_diff('day', date '" + from + "', day) / 365.25");
    await connection.run(`create view drawn as
      select
        i,
        i // 4 as invoice,
        day_of(i // 4 * 4, ${size.lines}) as day,
        customer_of(i // 4) as c,
        (hash(customer_of(i // 4), floor(${assortment} * pow(u(i, 3), 1.5))::integer) % ${products})::integer as p,
        (1 + floor(19 * pow(u(i, 4), 2)))::integer * case when hash(i // 4, 5) % 70 = 0 then -1 else 1 end as quantity
      from range(${size.lines}) as t(i)`);
    await connection.run(`create view priced as
      select
        *,
        round(price(p) * pow(1.03, floor(years(day))), 2)::decimal(12, 2) as unit_price,
        round(greatest(0, least(0.4, 0.2 * u(c, 6) + (u(c, 7) - 0.4) * 0.02 * years(day) + 0.04 * (u(i, 8) - 0.5))), 3)::decimal(5, 3) as discount,
        round(price(p) * (0.45 + 0.3 * u(p, 9)) * pow(1.04, floor(years(day))) * (0.97 + 0.06 * u(i, 10)), 2)::decimal(12, 2) as unit_cost
      from drawn`);
    const lines = `select 'INV' || lpad((invoice + 1)::varchar, 9, '0') as invoice_id, day as date, customer_id(c) as customer_id,
        product_id(p) as product_id, quantity, unit_price, discount,
        round(quantity * unit_price * (1 - discount), 2)::decimal(14, 2) as revenue,
        round(quantity * unit_cost, 2)::decimal(14, 2) as cost
      from priced`;
    const isLast = `day >= date '${last}-01'`;
    await write(apart ? `${lines} where not (${isLast})` : lines, join(folder, "lines.csv"));
    if (apart) await write(`${lines} where ${isLast}`, apart);
    const groups =
      "['Hardware', 'Software', 'Consumables', 'Services', 'Spare parts', 'Logistics', 'Training', 'Support']";
    await write(
      `select product_id(p) as product_id, 'Product ' || (p + 1) as product_name, ${groups}[1 + p % 8] as product_group
       from range(${products}) as t(p)`,
      join(folder, "products.csv"),
    );
    await write(
      `select customer_id(c) as customer_id, 'Customer ' || (c + 1) as name,
         ['Enterprise', 'Mid-market', 'SMB', 'Public', 'Reseller'][1 + floor(5 * u(c, 11))::integer] as segment,
         'Manager ' || (1 + floor(40 * u(c, 12)))::integer as account_manager
       from range(${size.customers}) as t(c)`,
      join(folder, "customers.csv"),
    );
    const hours = Math.ceil(size.lines / 10);
    await write(
      `select 'H' || lpad((i + 1)::varchar, 9, '0') as entry_id, day_of(i, ${hours}) as date, customer_id(customer_of(hash(i, 13))) as customer_id,
         ['Sales', 'Support', 'Delivery', 'Administration', 'Complaints'][1 + floor(5 * u(i, 14))::integer] as activity,
         round(0.25 + 3.75 * pow(u(i, 15), 3), 2)::decimal(6, 2) as hours
       from range(${hours}) as t(i)`,
      join(folder, "hours.csv"),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  await writeFile(join(folder, "report.yaml"), settings);
}

/** Name of a file with the last month's lines, beside the others. */
export const lastMonthFile = `lines-${last}.csv`;
