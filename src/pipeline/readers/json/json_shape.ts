import { Fault } from "../../../lib/fault.js";
import type { Found } from "../opened.js";
import { discounts, lowers } from "./json_findings.js";
import { JsonMoney, type ListMoney } from "./json_money.js";
import { jsonItems } from "./json_records.js";
import { flatten, plainText } from "./json_rows.js";
import type { JsonFile, JsonNode } from "./json_tree.js";
import { listOfRows, unfoldingOf } from "./json_unfold.js";
import { SeveralLists } from "./several_lists.js";

/** What a list of records holds: its names in the order of the file, the list within to unfold, and records without any. */
export interface Shape {
  names: string[];
  unfold: string | null;
  isLists: boolean;
  emptyCount: number;
  firstEmpty: number;
  /** Names whose amounts are those of all lines of a record together. */
  ofRecord: ReadonlySet<string>;
  /** Lists within the records that are not unfolded, how many records hold them and what their items come to. */
  beside: { list: string; count: number; money: ListMoney | null }[];
  /** Lists of discounts within the lines, and what they come to. */
  discounts: [list: string, money: ListMoney][];
}

const plainShape = {
  unfold: null,
  emptyCount: 0,
  firstEmpty: 0,
  ofRecord: new Set<string>(),
  beside: [],
  discounts: [],
};

/** A list within records: the names in its items, how many records hold it, and the number of the first that does not, once one is known. */
interface InnerList {
  names: Set<string>;
  count: number;
  firstWithout: number | null;
  money: JsonMoney;
  /** Lists of discounts within its items. */
  discounts: Map<string, JsonMoney>;
}

/**
 * Looks through all records of a list for what they hold.
 * @throws Fault where the list that is to be unfolded is not there, or several could be
 */
export async function shapeOf(
  found: Found,
  source: JsonFile,
  place: string,
  wanted: string | null,
): Promise<Shape> {
  const names = new Set<string>();
  const inner = new Map<string, InnerList>();
  let header: string[] | null = null;
  let number = 0;
  for await (const item of jsonItems(source, place)) {
    number++;
    if ("items" in item) {
      header ??= number === 1 ? item.items.map(plainText) : [];
      continue;
    }
    const { cells, lists } = flatten(item);
    for (const name of cells.keys()) names.add(name);
    for (const [list, items] of lists)
      addItems(inner, list, items, { number, currency: cells.get("currency")?.text ?? null });
  }
  if (header !== null) return { ...plainShape, names: header, isLists: true };
  if (wanted !== null && !inner.has(wanted))
    throw new Fault(
      "no-records",
      `no record holds a list "${wanted}", as options.records at report.yaml:${found.spec.line} says; lists there are: ${[...inner.keys()].join(", ") || "none"}`,
      { file: found.file },
    );
  const own = [...names].filter((name) => !inner.has(name));
  const unfoldings = new Map(
    [...inner].map(([list, { names: ofItems }]) => [list, unfoldingOf(found, own, list, [...ofItems])]),
  );
  const unfold = wanted ?? listOfRows(unfoldings);
  if (unfold === undefined) throw severalLists(found, place, [...inner.keys()]);
  const beside = [...inner].flatMap(([list, { count, money }]) =>
    list === unfold ? [] : [{ list, count, money: money.sum }],
  );
  if (unfold === null) return { ...plainShape, names: own, isLists: false, beside };
  const list = inner.get(unfold)!;
  return {
    names: [...own, ...list.names],
    unfold,
    isLists: false,
    ofRecord: unfoldings.get(unfold)!.ofRecord,
    beside,
    discounts: [...list.discounts].flatMap(([name, { sum }]): [string, ListMoney][] =>
      found.source === "invoice_lines" && sum !== null && sum.amount !== 0 ? [[name, sum]] : [],
    ),
    emptyCount: number - list.count,
    firstEmpty: list.firstWithout ?? list.count + 1,
  };
}

function addItems(
  inner: Map<string, InnerList>,
  list: string,
  items: readonly JsonNode[],
  { number, currency }: { number: number; currency: string | null },
): void {
  const own = inner.get(list) ?? {
    names: new Set<string>(),
    count: 0,
    firstWithout: null,
    money: new JsonMoney(),
    discounts: new Map<string, JsonMoney>(),
  };
  inner.set(list, own);
  if (number > own.count + 1) own.firstWithout ??= own.count + 1;
  own.count++;
  if (lowers.test(list)) own.money.take(items, currency);
  for (const one of items) {
    const { cells, lists } = flatten(one, list);
    for (const name of cells.keys()) own.names.add(name);
    for (const [name, within] of lists) {
      if (!discounts.test(name.slice(list.length))) continue;
      const money = own.discounts.get(name) ?? new JsonMoney();
      own.discounts.set(name, money);
      money.take(within, currency);
    }
  }
}

function severalLists({ file, spec }: Found, place: string, lists: readonly string[]): SeveralLists {
  const records = lists.map((list) => [place, list].filter(Boolean).join("."));
  return new SeveralLists(
    `the records hold several lists: ${lists.join(", ")}; choose the one with the lines at report.yaml:${spec.line}: options: {records: ${records[0]}}`,
    file,
    records,
    true,
  );
}
