import { fold } from "../text/search.js";

/** A customer by what an analyst may call it: its number in the report, that in the exports, its name. */
export interface CalledCustomer {
  customer_id: string;
  customer_id_raw: string | null;
  name: string;
}

/** A name without what people write differently: capitals, accents, and spaces and marks beside the words. */
const plain = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}&+]+/gu, " ")
    .trim();

/**
 * The customers that a text calls exactly: by the number of the report, else by that of the exports, else by the whole name. Several where
 * cards share it.
 */
export function customersNamed<C extends CalledCustomer>(customers: readonly C[], wanted: string): C[] {
  const asWritten = wanted.trim();
  const name = plain(wanted);
  const ways: ((customer: C) => boolean)[] = [
    ({ customer_id }) => customer_id === asWritten,
    ({ customer_id_raw }) => customer_id_raw === asWritten,
    (customer) => name !== "" && plain(customer.name) === name,
  ];
  for (const isCalled of ways) {
    const found = customers.filter(isCalled);
    if (found.length > 0) return found;
  }
  return [];
}
