import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../lib/fault.js";
import { literal, rows } from "../pipeline/database.js";
import { unknownCustomer, type NamedCustomer } from "../site/choose_customer.js";

/** The customer with this number. Throws a Fault where there is none, where it is no single client, or bought nothing in the current window. */
export async function findCustomer(connection: DuckDBConnection, customerId: string): Promise<NamedCustomer> {
  const [found] = await rows<NamedCustomer & { is_collective: boolean; is_active: boolean; window: string }>(
    connection,
    `select customer_id, name, coalesce(is_collective, false) as is_collective, coalesce(is_active, false) as is_active,
       strftime(current_from, '%Y-%m') || ' to ' || strftime(current_to, '%Y-%m') as window
     from customers cross join report_facts where customer_id = ${literal(customerId)}`,
  );
  if (!found)
    throw unknownCustomer(
      await rows<NamedCustomer>(connection, "select customer_id, name from customers order by customer_id"),
      customerId,
    );
  const { name, is_collective, is_active, window } = found;
  if (is_collective)
    throw new Fault(
      "share-customer",
      `customer ${customerId} (${name}) is a card that holds many consumers: there is no one to share it with`,
    );
  if (!is_active)
    throw new Fault(
      "share-customer",
      `customer ${customerId} (${name}) has no invoice line in the window ${window}: there is nothing to show`,
    );
  return { customer_id: customerId, name };
}
