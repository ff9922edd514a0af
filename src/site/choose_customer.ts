import { customersNamed, type CalledCustomer } from "../lib/customers/customers_named.js";
import { Fault } from "../lib/fault.js";
import { editDistance } from "../lib/text/nearest.js";
import { lookalikes } from "../lib/text/search.js";
import type { Customer } from "../schema.js";

/** A customer as a command names it. */
export type NamedCustomer = Pick<Customer, "customer_id" | "name">;

/** How many of the customers of one name a sentence lists. */
const listed = 5;

/**
 * The customer that a text calls by its number in the report, its number in the exports or its name, with a sentence that says which where it
 * was not the first of these. Throws a Fault where there is none, or several.
 */
export function chooseCustomer(
  customers: readonly CalledCustomer[],
  wanted: string,
): NamedCustomer & { said: string[] } {
  const found = customersNamed(customers, wanted);
  const [customer] = found;
  if (!customer) throw unknownCustomer(customers, wanted);
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

/** That there is no customer of that number or name, with the three most alike: by a few letters of the number, else by name. */
function unknownCustomer(all: readonly NamedCustomer[], wanted: string): Fault {
  const far = new Map(all.map((one) => [one, editDistance(one.customer_id, wanted)]));
  const byNumber = [...all].sort((a, b) => far.get(a)! - far.get(b)!);
  const close = byNumber.filter((one) => far.get(one)! <= Math.max(1, Math.floor(wanted.length / 3)));
  const alike = lookalikes(all, wanted, ({ customer_id, name }) => `${customer_id} ${name}`, 3);
  const three = [...new Set([...close.slice(0, 3), ...alike, ...byNumber.slice(0, 3)])].slice(0, 3);
  const named = three.map(({ customer_id: id, name }) => (name === id ? id : `${id} (${name})`));
  return new Fault(
    "customer",
    `there is no customer ${wanted}; the nearest ${named.length === 1 ? "is" : "are"} ${named.join(", ")}`,
  );
}
