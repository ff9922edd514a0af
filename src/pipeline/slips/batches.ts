import type { DuckDBConnection } from "@duckdb/node-api";
import { slipColumns, type SlipMonths } from "../../lib/changes/slip_months.js";
import { unassigned } from "../../schema.js";
import { rows } from "../database.js";

/** The months of some customers, one after another: customer i has those from `starts[i]` up to but without `starts[i + 1]`. */
export interface SlipBatch {
  readonly ids: readonly string[];
  readonly starts: Int32Array;
  readonly months: SlipMonths;
}

/** Customers in a batch: enough that handing one over costs next to nothing. */
export const batchSize = 500;

// Every month of a customer from its first line to the as-of month; NaN where the input cannot give a figure.
const grid = `grid as (
    select customer_id, unnest(generate_series(first_month::timestamp, getvariable('as_of')::timestamp, interval 1 month))::date as month
    from (
      select customer_id, min(month) as first_month from customer_months
      where lines > 0 and month between getvariable('history_from') and getvariable('as_of') and customer_id <> '${unassigned}'
      group by customer_id
    )
  )`;

/** A customer that bought, and its months from its first line to the as-of month. */
export interface CustomerMonths {
  readonly customer_id: string;
  readonly months: number;
}

/** Who bought, in the order of their numbers, each with its count of months. */
export function customersWithMonths(connection: DuckDBConnection): Promise<CustomerMonths[]> {
  return rows(
    connection,
    `with ${grid} select customer_id, count(*) as months from grid group by customer_id order by customer_id`,
  );
}

/** The months of these customers, who are all that bought, in batches; from `customer_months` and `customer_price_months`. */
export async function* slipBatches(
  connection: DuckDBConnection,
  customers: readonly CustomerMonths[],
  size = batchSize,
): AsyncGenerator<SlipBatch> {
  const result = await connection.stream(`with ${grid}
    select
      date_diff('month', getvariable('history_from'), grid.month)::double as month,
      coalesce(case when months.gross_margin is not null then (months.revenue - months.revenue_without_cost)::double end, 'NaN') as revenue,
      coalesce(months.gross_margin::double, 'NaN') as gross_margin,
      coalesce(months.orders, 0)::double as orders,
      case when getvariable('has_hours') and grid.month >= getvariable('hours_from') then coalesce(months.hours, 0)::double else 'NaN' end as hours,
      coalesce(price.revenue, 'NaN') as measured,
      coalesce(price.revenue_at_mean_price, 'NaN') as volume
    from grid
    left join customer_months as months using (customer_id, month)
    left join customer_price_months as price
      on price.customer_id = grid.customer_id and price.month = grid.month and price.revenue_at_mean_price > 0
    order by grid.customer_id, grid.month`);
  let chunk = await result.fetchChunk();
  let taken = 0;
  for (let from = 0; from < customers.length; from += size) {
    const batch = emptyBatch(customers.slice(from, from + size));
    const length = batch.starts.at(-1)!;
    for (let filled = 0; filled < length;) {
      if (!chunk) throw new Error("the months of the customers end too soon");
      const count = Math.min(length - filled, chunk.rowCount - taken);
      slipColumns.forEach((name, column) => {
        const values = batch.months[name];
        const vector = chunk!.getColumnVector(column);
        for (let i = 0; i < count; i += 1) values[filled + i] = vector.getItem(taken + i) as number;
      });
      filled += count;
      taken += count;
      if (taken === chunk.rowCount) [chunk, taken] = [await result.fetchChunk(), 0];
    }
    yield batch;
  }
}

function emptyBatch(customers: readonly CustomerMonths[]): SlipBatch {
  const starts = new Int32Array(customers.length + 1);
  customers.forEach(({ months }, i) => (starts[i + 1] = starts[i]! + months));
  const column = () => new Float64Array(starts.at(-1)!);
  return {
    ids: customers.map(({ customer_id }) => customer_id),
    starts,
    months: {
      month: column(),
      revenue: column(),
      gross_margin: column(),
      orders: column(),
      hours: column(),
      measured: column(),
      volume: column(),
    },
  };
}
