import { headersOf } from "../../settings/column_spec.js";
import { sources, type Field, type SourceName } from "../../sources.js";
import { recognise } from "./headers.js";
import type { Found } from "./opened.js";
import { missingFields } from "./requirements.js";

/** How the list within records is to be taken: whether a row comes of each of its items, and which values of the record no item repeats. */
export interface Unfolding {
  isApt: boolean;
  /** Names of the record that hold amounts of all its lines together. */
  ofRecord: ReadonlySet<string>;
}

/** Names of lists that hold the lines of a document, or hours. */
const lineLists = /line|item|regel|posit|detail|row|product|arti[ck][le]|hour|uren|time|entr/i;

/** What the lines of a source are counted by: one of these, all of its fields. */
const counted: Partial<Record<SourceName, readonly (readonly string[])[]>> = {
  invoice_lines: [["revenue"], ["revenue_incl_vat"], ["quantity", "unit_price"]],
  hours: [["hours"]],
};

/**
 * Whether the items of a list within records are rows: where a record lacks what its source needs, or the list is one of lines with
 * amounts of their own. The amounts of a record then stand for all its lines, and are no amount of each.
 */
export function unfoldingOf(
  { source, spec }: Found,
  own: readonly string[],
  list: string,
  inner: readonly string[],
): Unfolding {
  const known: Record<string, Field> = sources[source];
  const lastPart = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  const fieldsOf = (names: readonly string[]) => recognise(names.map(lastPart), source).fields;
  const ofItems = fieldsOf(inner);
  const hasAmounts = (counted[source] ?? []).some((all) => all.every((field) => ofItems.has(field)));
  const ofRecord = fieldsOf(own);
  const isWhole =
    missingFields(
      source,
      (field) => ofRecord.has(field),
      () => false,
    ).length === 0;
  const given = new Set(Object.values(spec.columns).flatMap(headersOf));
  const sums = [...ofRecord].flatMap(([field, at]) => {
    const isSum = known[field]?.kind === "amount" || field === "quantity" || field === "hours";
    return isSum && !given.has(own[at]!) ? [own[at]!] : [];
  });
  return {
    isApt: !isWhole || (hasAmounts && lineLists.test(lastPart(list))),
    ofRecord: new Set(hasAmounts ? sums : []),
  };
}
