import { Fault } from "../lib/fault.js";
import { editDistance } from "../lib/nearest.js";
import { lookalikes } from "../lib/search.js";
import type { Customer } from "../schema.js";

/** A customer as a command names it. */
export type NamedCustomer = Pick<Customer, "customer_id" | "name">;

/** The customer of a number as the report or the export writes it; throws a Fault where there is none. */
export function chooseCustomer<C extends NamedCustomer & Pick<Customer, "customer_id_raw">>(
  customers: readonly C[],
  wanted: string,
): C {
  const found =
    customers.find(({ customer_id }) => customer_id === wanted) ??
    customers.find(({ customer_id_raw }) => customer_id_raw === wanted);
  if (!found) throw unknownCustomer(customers, wanted);
  return found;
}

/** That there is no customer of that number, with the three most alike: by a few letters of the number, else by name. */
export function unknownCustomer(all: readonly NamedCustomer[], wanted: string): Fault {
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
