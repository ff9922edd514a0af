import { lines as catalogue } from "../../lib/words/lines.js";
import type { InvoiceLine } from "../../schema.js";
import type { ListColumn } from "../list/columns.js";
import type { Report } from "../report.js";

/** The columns of a customer's invoice lines; what no line holds is left out. */
export function lineColumns(
  lines: readonly InvoiceLine[],
  { words, formats }: Report,
): ListColumn<InvoiceLine>[] {
  const text = catalogue[words.language];
  const money = (
    key: "revenue" | "discount" | "cost" | "freight" | "payment_cost",
  ): ListColumn<InvoiceLine> => ({
    key,
    label: text[key],
    isNumber: true,
    value: (line) => line[key],
    text: (line) => formats.cents(line[key]),
  });
  const columns: ListColumn<InvoiceLine>[] = [
    {
      key: "date",
      label: text.date,
      first: "descending",
      value: (line) => line.date,
      text: (line) => formats.date(line.date),
    },
    {
      key: "invoice",
      label: text.invoice,
      value: (line) => line.invoice_id,
      text: (line) => line.invoice_id ?? "",
    },
    {
      key: "product",
      label: text.product,
      value: (line) => line.product_name ?? line.product_id,
      text: (line) => [line.product_id, line.product_name].filter(Boolean).join(" "),
    },
    {
      key: "quantity",
      label: text.quantity,
      isNumber: true,
      value: (line) => line.quantity,
      text: (line) => formats.number(line.quantity, 3),
    },
    money("revenue"),
    money("discount"),
    money("cost"),
    money("freight"),
    money("payment_cost"),
    {
      key: "source",
      label: text.source,
      value: (line) => `${line.source_file}:${line.source_line}`,
      text: (line) => `${line.source_file}:${line.source_line}`,
    },
  ];
  return columns.filter((column) => lines.some((line) => column.value(line) !== null));
}
