import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../lib/fault.js";
import { literal, rows } from "../pipeline/database.js";
import type { NamedCustomer } from "../site/choose_customer.js";

/** The customer with this number, which there is. Throws a Fault where it is no single client, or bought nothing in the current window. */
export async function findCustomer(connection: DuckDBConnection, customerId: string): Promise<NamedCustomer> {
  const [found] = await rows<NamedCustomer & { is_collective: boolean; is_active: boolean; window: string }>(
    connection,
    `select customer_id, name, coalesce(is_collective, false) as is_collective, coalesce(is_active, false) as is_active,
       strftime(current_from, '%Y-%m') || ' to ' || strftime(current_to, '%Y-%m') as window
     from customers cross join report_facts where customer_id = ${literal(customerId)}`,
  );
  const { name, is_collective, is_active, window } = found!;
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
