import { headersOf } from "../../../settings/column_spec.js";
import { sources, type Field, type SourceName } from "../../../sources.js";
import { recognise } from "../headers/headers.js";
import type { Found } from "../opened.js";
import { missingFields } from "../headers/requirements.js";

/** How a list within records is to be taken, and which values of the record no item repeats. */
export interface Unfolding {
  /** Whether the record has all that its source needs without it, or not even with it where its source has no lines. */
  isWhole: boolean;
  /** Whether it is one of lines with amounts of their own. */
  isLines: boolean;
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
 * What a list within records is beside what the records hold themselves. Where it is one of lines with amounts of their own, those of a
 * record stand for all its lines, and are no amount of each.
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
  const lacks = (has: (field: string) => boolean) => missingFields(source, has, () => false).length > 0;
  const isHelpless = !counted[source] && lacks((field) => ofRecord.has(field) || ofItems.has(field));
  const isWhole = isHelpless || !lacks((field) => ofRecord.has(field));
  const given = new Set(Object.values(spec.columns).flatMap(headersOf));
  const sums = [...ofRecord].flatMap(([field, at]) => {
    const isSum = known[field]?.kind === "amount" || field === "quantity" || field === "hours";
    return isSum && !given.has(own[at]!) ? [own[at]!] : [];
  });
  return {
    isWhole,
    isLines: hasAmounts && lineLists.test(lastPart(list)),
    ofRecord: new Set(hasAmounts ? sums : []),
  };
}

/**
 * The list within records of which a row comes of each item: the only one of lines; or else the only one there is, where a record lacks
 * what its source needs. Null where the records are rows themselves, undefined where there are several to choose from.
 */
export function listOfRows(unfoldings: ReadonlyMap<string, Unfolding>): string | null | undefined {
  const all = [...unfoldings];
  const [lines, other] = all.filter(([, { isLines }]) => isLines);
  if (lines && !other) return lines[0];
  if (!lines && all.every(([, { isWhole }]) => isWhole)) return null;
  return all.length === 1 ? all[0]![0] : undefined;
}
