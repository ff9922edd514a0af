import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../lib/fault.js";
import { editDistance } from "../lib/nearest.js";
import { nearest } from "../lib/search.js";
import { literal, rows } from "../pipeline/database.js";

/** A customer as the command names it. */
export interface NamedCustomer {
  customer_id: string;
  name: string;
}

/** The customer with this number. Throws a Fault where there is none, where it is no single client, or bought nothing in the current window. */
export async function findCustomer(connection: DuckDBConnection, customerId: string): Promise<NamedCustomer> {
  const [found] = await rows<NamedCustomer & { is_collective: boolean; is_active: boolean; window: string }>(
    connection,
    `select customer_id, name, coalesce(is_collective, false) as is_collective, coalesce(is_active, false) as is_active,
       strftime(current_from, '%Y-%m') || ' to ' || strftime(current_to, '%Y-%m') as window
     from customers cross join report_facts where customer_id = ${literal(customerId)}`,
  );
  if (!found) throw await unknown(connection, customerId);
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

async function unknown(connection: DuckDBConnection, customerId: string): Promise<Fault> {
  const all = await rows<NamedCustomer>(
    connection,
    "select customer_id, name from customers order by customer_id",
  );
  const far = new Map(all.map((one) => [one, editDistance(one.customer_id, customerId)]));
  const byNumber = [...all].sort((a, b) => far.get(a)! - far.get(b)!);
  const close = byNumber.filter((one) => far.get(one)! <= Math.max(1, Math.floor(customerId.length / 3)));
  const alike = nearest(all, customerId, ({ customer_id, name }) => `${customer_id} ${name}`, 3);
  const three = [...new Set([...close.slice(0, 3), ...alike, ...byNumber.slice(0, 3)])].slice(0, 3);
  const named = three.map(({ customer_id: id, name }) => (name === id ? id : `${id} (${name})`));
  return new Fault(
    "share-customer",
    `there is no customer ${customerId}; the nearest ${named.length === 1 ? "is" : "are"} ${named.join(", ")}`,
  );
}
