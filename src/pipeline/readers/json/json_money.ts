import { flatten } from "./json_rows.js";
import type { JsonNode } from "./json_tree.js";

/** What the items of a list come to, by the name of the amount that was added up. */
export interface ListMoney {
  name: string;
  amount: number;
}

/** Names of amounts, as the last part of a name is without its marks: those without VAT before those that may hold it. */
const amounts = [
  ...["subtotal", "net", "netamount", "netto", "nettobedrag", "subtotaal"],
  ...["amount", "bedrag", "discountedamount", "total", "totaal", "totalamount", "totalprice"],
];

/** Adds up the amounts of a list that is not read, those of the lists within its items too. */
export class JsonMoney {
  private readonly sums = new Map<string, number>();
  private readonly unreadable = new Set<string>();
  private readonly currencies = new Set<string>();

  /** Takes the items of one record, which is in a currency where it says so. */
  take(items: readonly JsonNode[], currency: string | null, prefix = ""): void {
    if (currency !== null && items.length > 0) this.currencies.add(currency);
    for (const item of items) {
      const { cells, lists } = flatten(item, prefix);
      for (const [name, { text }] of cells)
        if (text !== null && text.trim() !== "" && placeOf(name) >= 0) this.add(name, text);
      for (const [name, inner] of lists) this.take(inner, currency, name);
    }
  }

  /** The sum by the name that tells most; null where none is an amount in each of its values, or currencies are mixed. */
  get sum(): ListMoney | null {
    const names = [...this.sums.keys()].filter((name) => !this.unreadable.has(name));
    const depth = (name: string) => name.split(".").length;
    const [best] = names.sort((a, b) => placeOf(a) - placeOf(b) || depth(a) - depth(b));
    return best === undefined || this.currencies.size > 1
      ? null
      : { name: best, amount: Number(this.sums.get(best)!.toFixed(2)) };
  }

  private add(name: string, text: string): void {
    if (/^-?\d+(\.\d+)?$/.test(text)) this.sums.set(name, (this.sums.get(name) ?? 0) + Number(text));
    else this.unreadable.add(name);
  }
}

function placeOf(name: string): number {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return amounts.indexOf(last.toLowerCase().replace(/[^a-z]/g, ""));
}
