import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAfter, type ServedMonth } from "../../lib/event_effect.js";
import { eachGroup, fillTable } from "../database.js";

/** Months looked at on each side of an event; its own month belongs to neither (metrics §7). */
export const sideMonths = 6;

interface EventMonth extends ServedMonth {
  /** Months since the event's month, −6 to 6. */
  readonly offset: number;
}

/**
 * Fills `event_tests` from `events_given` (event with its customer and month) and `customer_months`: hours per order in the six
 * months before and after each event, with the exact permutation p-value; only for events with enough months on both sides.
 */
export async function eventTests(
  connection: DuckDBConnection,
  events: string,
  result: string,
): Promise<void> {
  const tested: {
    id: number;
    hours_per_order_before: number;
    hours_per_order_after: number;
    p_value: number;
  }[] = [];
  const sql = `select
      event.id::varchar as id,
      date_diff('month', event.month, months.month)::double as "offset",
      months.hours::double as hours,
      months.orders::double as orders
    from ${events} as event
    join customer_months as months
      on months.customer_id = event.customer_id
      and months.month between event.month - interval ${sideMonths} month and event.month + interval ${sideMonths} month
    where months.month <> event.month and months.hours is not null
      and months.month between getvariable('history_from') and getvariable('as_of')
    order by event.id, months.month`;
  await eachGroup<EventMonth>(connection, sql, (id, months) => {
    const found = beforeAfter(
      months.filter(({ offset }) => offset < 0),
      months.filter(({ offset }) => offset > 0),
    );
    if (found)
      tested.push({
        id: Number(id),
        hours_per_order_before: found.before,
        hours_per_order_after: found.after,
        p_value: found.p_value,
      });
  });
  tested.sort((a, b) => a.id - b.id);
  await fillTable(
    connection,
    result,
    { id: "INTEGER", hours_per_order_before: "DOUBLE", hours_per_order_after: "DOUBLE", p_value: "DOUBLE" },
    tested,
  );
}
