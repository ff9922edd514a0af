import type { DuckDBConnection } from "@duckdb/node-api";
import { agreedGap, type AgreedCase } from "../../lib/talk/agreed_gap.js";
import { freedHours, type ServedCustomer } from "../../lib/hours/freed_hours.js";
import { handles, type HandleCustomer } from "../../lib/talk/handles.js";
import type { Settings } from "../../settings.js";
import { eachGroup, fillTable, rows } from "../database.js";

type Standing = Omit<HandleCustomer, "usual" | "order_values"> & {
  customer_id: string;
  gap_baseline: number | null;
} & Pick<AgreedCase, "expected_revenue" | "expected_margin_share" | "expected_hours">;

/** Who has a baseline is set beside that, and others beside their case at acceptance. */
const mayHaveGap =
  "gap_baseline > 0 or gap_baseline is null and coalesce(expected_margin_share, expected_hours) is not null";

/**
 * Fills `customer_handles`: customer × handle with its amount and the figures it rests on (docs/metrics.md, Handles), for customers whose
 * yield has slipped below their baseline, or below the case at acceptance where there is no baseline; and `known_gaps`, of whom a gap can be told, be it none. From `customer_gaps`.
 */
export async function customerHandles(
  connection: DuckDBConnection,
  { price_ceiling: priceCeiling }: Settings["handles"],
): Promise<void> {
  const standings = await rows<Standing>(
    connection,
    `select * from customer_gaps where ${mayHaveGap} order by customer_id`,
  );
  const served = await rows<ServedCustomer>(
    connection,
    `select customer_id, hours::double as hours, orders::integer as orders, revenue::double as revenue
     from customer_windows where period = 'current' and lines > 0 and customer_id <> 'unassigned' order by customer_id`,
  );
  const usual = new Map(freedHours(served).map((one) => [one.customer_id, one.usual]));
  const ordersOf = new Map<string, number[]>();
  // The numbers that lines have in the place of texts stand in the order of the texts; as such they are slow to read.
  const sql = `select customer_id::varchar, value
    from (
      select customer_id, order_id, sum(revenue)::double as value
      from stg_invoice_lines
      where state = 'used' and not is_credit and date between getvariable('current_from') and getvariable('current_to')
        and customer_id in (select customer_id from customer_gaps where ${mayHaveGap})
      group by customer_id, order_id
    )
    order by customer_id, order_id`;
  await eachGroup<{ value: number }>(connection, sql, (customer_id, orders) => {
    ordersOf.set(
      customer_id,
      orders.map(({ value }) => value),
    );
  });
  const gaps = standings.flatMap(({ gap_baseline, ...standing }) => {
    const gap = gap_baseline ?? agreedGap({ ...standing, revenue: standing.net_revenue }, standing.rate);
    return gap === null ? [] : [{ ...standing, gap, basis: gap_baseline === null ? "agreed" : "baseline" }];
  });
  await fillTable(connection, "known_gaps", { customer_id: "VARCHAR" }, gaps);
  await fillTable(
    connection,
    "customer_handles",
    {
      customer_id: "VARCHAR",
      rank: "INTEGER",
      kind: "VARCHAR",
      basis: "VARCHAR",
      gap: "DOUBLE",
      amount: "DOUBLE",
      is_whole: "BOOLEAN",
      lever_from: "DOUBLE",
      lever_to: "DOUBLE",
      revenue: "DOUBLE",
      orders: "INTEGER",
      hours_per_order: "DOUBLE",
      usual_hours_per_order: "DOUBLE",
      rate: "DOUBLE",
      margin_share: "DOUBLE",
      rush_orders: "INTEGER",
      confidence: "VARCHAR",
    },
    gaps.flatMap(({ customer_id, gap, basis, ...standing }) => {
      const customer: HandleCustomer = {
        ...standing,
        usual: usual.get(customer_id) ?? null,
        order_values: ordersOf.get(customer_id) ?? [],
      };
      return handles(gap, customer, { priceCeiling }).map(({ from, to, ...handle }, i) => ({
        customer_id,
        rank: i + 1,
        basis,
        gap,
        ...handle,
        lever_from: from,
        lever_to: to,
        revenue: customer.revenue,
        orders: customer.orders,
        hours_per_order:
          customer.hours !== null && customer.orders > 0 ? customer.hours / customer.orders : null,
        usual_hours_per_order: customer.usual,
        rate: customer.rate,
        margin_share: customer.margin_share,
        rush_orders: customer.rush_orders,
      }));
    }),
  );
}

/** Writes into `customers` how many handles each has; null where cost is not known, and so no gap is but what the hours agreed at acceptance tell. */
export async function countHandles(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `update customers set handle_count = (select count(*) from handles where handles.customer_id = customers.customer_id)
     where getvariable('has_cost') or customer_id in (select customer_id from known_gaps)`,
  );
}
