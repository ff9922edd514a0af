import type { HeadRecord } from "../text/dialect.js";
import { customerRowHeader, type Recognition } from "../headers/headers.js";
import { numberColumns, recogniseColumns, type Found } from "../opened.js";
import { missingFields } from "../headers/requirements.js";
import { isTotalText } from "./table_noise.js";

/** Cells that a row with nothing but a customer fills at most: a word for customer, a number and a name. */
export const mostCustomerCells = 3;

const month = "(jan|feb|mar|mrt|maa|apr|may|mei|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*";
/** What a date in lower case looks like, so that a name in its column is none: SQL and JavaScript read it alike. */
export const dateLike = `^([a-z]{2,10}[.,]* ?)?([0-9]{1,4}([-/., ]+[a-z0-9]+)?[-/., ]+[0-9]{2,4}|[0-9]{6,8})|^${month}[. -]*[0-9]{2,4}$`;

/** The headers of a table, and how they feed its fields, with a column more where customers stand in rows of their own. */
export interface Layout {
  headers: string[];
  recognition: Recognition;
  hasCustomerRows: boolean;
}

/**
 * Looks whether the customers of a table stand in rows of their own above their lines, as `options.customer_rows` says, or as its first rows
 * show where no column names a customer and nothing else is missing.
 */
export function layoutOf(found: Found, header: readonly string[], head: readonly HeadRecord[]): Layout {
  const recognition = recogniseColumns(found, header);
  const headers = header.map((text) => text.trim());
  const option = found.spec.options.customer_rows;
  const has = (field: string) => recognition.fields.has(field) || recognition.absent.has(field);
  const mayHave =
    option === undefined
      ? (found.source === "invoice_lines" || found.source === "hours") &&
        !has("customer_name") &&
        isOnlyMissing(found, has) &&
        showsCustomers(found, recognition, head)
      : option !== "none" && !("customer_id" in found.spec.columns);
  if (!mayHave) return { headers, recognition, hasCustomerRows: false };
  const widened = [...headers, customerRowHeader];
  return { headers: widened, recognition: recogniseColumns(found, widened), hasCustomerRows: true };
}

function isOnlyMissing({ source }: Found, has: (field: string) => boolean): boolean {
  const missing = missingFields(source, has, () => false);
  return missing.length === 1 && missing[0]!.startsWith("customer_id");
}

/** Whether the first row names a customer and the next one that does not is a line. */
function showsCustomers(found: Found, recognition: Recognition, head: readonly HeadRecord[]): boolean {
  const date = recognition.fields.get("date");
  const isDay = recognition.beside.has("date") ? /^\d{4}$/ : new RegExp(dateLike);
  const isNumber = numberColumns(found, recognition, Math.max(0, ...head.map(({ fields }) => fields.length)));
  const kinds = head
    .map(({ fields }) => fields.map((text) => text.trim()))
    .filter((cells) => cells.some((text) => text !== ""))
    .map((cells) => {
      const filled = cells.filter((text) => text !== "");
      const isLine = date !== undefined && isDay.test((cells[date] ?? "").toLowerCase());
      if (isLine || cells.some((text, i) => text !== "" && isNumber[i])) return isLine ? "line" : "other";
      return filled.length <= mostCustomerCells && !isTotalText(filled[0]!) ? "customer" : "other";
    });
  return kinds[0] === "customer" && kinds.find((kind) => kind !== "customer") === "line";
}
