import type { Entry } from "./entries.js";

const invoices = /invoice|factu|rechnung|facture|credit/i;
const orders = /(^|[^a-z])(sales? ?)?order|verkooporder|bestel|auftrag|commande/i;

/** Notes at lists of order lines that stand beside those of invoices that the same sales are in both, and count twice. */
export function tellOrders(entries: readonly Entry[]): void {
  const own = entries.filter(({ source, isOff }) => source === "invoice_lines" && !isOff);
  const names = ({ file, headers }: Entry) => [file, ...headers];
  const isInvoices = (entry: Entry) => names(entry).some((name) => invoices.test(name));
  const [invoiced] = own.filter(isInvoices);
  if (!invoiced) return;
  for (const entry of own.filter((one) => !isInvoices(one))) {
    const order = names(entry).find((name) => orders.test(name));
    if (order !== undefined)
      entry.notes.push(
        `Open: these seem to be lines of orders, by "${order}", and those of ${invoiced.file} of invoices: where these orders are invoiced there, they count twice. Leave this entry out then.`,
      );
  }
}
