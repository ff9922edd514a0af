import { unassigned, type Row } from "../schema.js";
import { customerHref } from "./charts/style.js";
import { element } from "./dom.js";
import type { Report } from "./report.js";

/** Who stands in a restated month: a link to its page, plain words where it has none any more (a merged number) or never had one. */
export function restatedCustomer(
  { customer_id, name }: Pick<Row<"restatements">, "customer_id" | "name">,
  { words }: Pick<Report, "words">,
): HTMLElement | string {
  if (customer_id === unassigned) return words.common.unassigned;
  return name === null ? customer_id : element("a", { href: customerHref(customer_id) }, name);
}
