import type { DuckDBConnection } from "@duckdb/node-api";
import { customersNamed, type CalledCustomer } from "../lib/customers_named.js";
import { Fault } from "../lib/fault.js";
import { rows } from "../pipeline/database.js";
import { unknownCustomer } from "../site/choose_customer.js";

/** A customer, and a sentence that says which where it was called otherwise than by its number in the report. */
export interface NamedCustomer {
  customer_id: string;
  name: string;
  said: string[];
}

/** How many of the customers of one name a sentence lists. */
const listed = 5;

/**
 * The customer of a report that a text calls by its number there, its number in the exports or its name. Throws a Fault where there is
 * none, or several.
 */
export async function namedCustomer(connection: DuckDBConnection, wanted: string): Promise<NamedCustomer> {
  const all = await rows<CalledCustomer>(
    connection,
    "select customer_id, customer_id_raw, name from customers order by customer_id",
  );
  const found = customersNamed(all, wanted);
  const [customer] = found;
  if (!customer) throw unknownCustomer(all, wanted);
  const { customer_id, name } = customer;
  if (found.length > 1) {
    const numbers = found.slice(0, listed).map((one) => `${one.customer_id} (${one.name})`);
    const more = found.length > listed ? `, and ${found.length - listed} more` : "";
    throw new Fault(
      "customer",
      `${found.length} customers go by "${wanted}": ${numbers.join(", ")}${more}; name one by its number`,
    );
  }
  const said = customer_id === wanted ? [] : [`"${wanted}" is customer ${customer_id} (${name})`];
  return { customer_id, name, said };
}
