import { sources, type Field, type SourceName } from "../../sources.js";

/** Which column of a file feeds each field. */
export interface Recognition {
  /** Field → position of its column, from 0. */
  fields: Map<string, number>;
  /** Fields that report.yaml names, whose header this file lacks: field → header. */
  absent: Map<string, string>;
  /** Fields for which two columns are equally good: field → both headers. */
  open: Map<string, [string, string]>;
}

/** The headers of columns that a reader adds for customers who stand in rows of their own above their lines: their numbers, and their names. */
export const customerHeaders: readonly string[] = ["↑ 1", "↑ 2"];
export const [customerRowHeader, customerNameHeader] = customerHeaders as [string, string];

/** A header as it is compared: letters and digits only, without case and accents; `%` is `pct`, `€` is `eur`. */
export function headerKey(header: string): string {
  return header
    .replaceAll("%", " pct ")
    .replaceAll("€", " eur ")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Recognises the columns of a source by their headers: what report.yaml names first, then a field's own name, then its
 * synonyms in the order of `sources.ts`. A column feeds one field; an order number also feeds a missing invoice number.
 */
export function recognise(
  headers: readonly string[],
  source: SourceName,
  given: Readonly<Record<string, string>> = {},
): Recognition {
  const keys = headers.map(headerKey);
  const found: Recognition = { fields: new Map(), absent: new Map(), open: new Map() };
  const taken = new Set<number>();
  for (const [field, header] of Object.entries(given)) {
    const position = positionOf(headers, header);
    if (position === null) found.absent.set(field, header);
    else {
      found.fields.set(field, position);
      taken.add(position);
    }
  }
  const wanted: [string, Field][] = Object.entries(sources[source]);
  const claim = (field: string, names: readonly string[], free: (position: number) => boolean): void => {
    if (field in given || found.fields.has(field)) return;
    for (const name of names) {
      const key = headerKey(name);
      const [first, second] = keys.flatMap((k, position) => (k === key && free(position) ? [position] : []));
      if (first === undefined) continue;
      if (second !== undefined) found.open.set(field, [headers[first] ?? "", headers[second] ?? ""]);
      found.fields.set(field, first);
      taken.add(first);
      return;
    }
  };
  const above = headers.indexOf(customerRowHeader);
  if (above >= 0) found.fields.set("customer_id", above);
  const isFree = (position: number) => !taken.has(position);
  for (const [field] of wanted) claim(field, [field], isFree);
  for (const [field, { headers: synonyms }] of wanted) claim(field, synonyms, isFree);
  const order = found.fields.get("order_id");
  const { invoice_id } = sources[source] as Record<string, Field>;
  if (order !== undefined && invoice_id)
    claim("invoice_id", invoice_id.headers, (position) => position === order);
  return found;
}

/** Position of the column with a header, as written or else by its key; null where there is none. */
export function positionOf(headers: readonly string[], header: string): number | null {
  const exact = headers.findIndex((item) => item.trim() === header.trim());
  const position = exact >= 0 ? exact : headers.findIndex((item) => headerKey(item) === headerKey(header));
  return position >= 0 ? position : null;
}
