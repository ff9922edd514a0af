import { sources } from "../../../sources.js";
import { headedWords } from "./headed_currency.js";
import { headerKey } from "./header_key.js";

const names = ["revenue", ...sources.invoice_lines.revenue.headers].map(headerKey);
const within = (words: string) => words.split(" ").flatMap((word) => [word, `in${word}`]);

/** What a header says behind an amount that stands in the currency of the company, as `Amount (LCY)` and `Betrag in Hauswährung`. */
const localEnds = within(
  "lcy lc lv dc hw localcurrency lokalevaluta basisvaluta basecurrency companycurrency homecurrency accountingcurrency boekhoudvaluta standaardvaluta hauswahrung",
);
const localNames = "localamount localcurrencyamount lcamount baseamount basisbedrag";
/** What Odoo calls an invoice in the currency of the company; beside the amounts of lines it is no amount of one. */
const ofInvoice = "untaxedamountsigned";
/** And behind one in the currency of the document, as `Bedrag (VV)`. */
const lineEnds = [
  ...within(
    "fcy fc vv fw foreigncurrency vreemdevaluta transactioncurrency transactievaluta documentcurrency doccurrency doccurr documentvaluta invoicecurrency factuurvaluta belegwahrung transaktionswahrung fremdwahrung",
  ),
  ...["invaluta", "incurrency"],
];
const lineNames = "foreignamount foreigncurrencyamount valutabedrag untaxedamountincurrencysigned";

const keysOf = (ends: readonly string[], whole: string): ReadonlySet<string> =>
  new Set([...whole.split(" "), ...names.flatMap((name) => ends.map((end) => name + end))]);
const localKeys = keysOf(localEnds, localNames);
const lineKeys = keysOf(lineEnds, lineNames);
const headedKeys = keysOf(
  headedWords.flatMap((word) => within(word)),
  "",
);

/** The columns of the amount of a line: in its own currency, or that of the company where it `isLocal`, and in that of the company beside it. */
export interface AmountColumns {
  revenue: number | null;
  revenue_local: number | null;
  isLocal: boolean;
}

/** What is known of a table before: the columns of its amount and its currency, and whether quantity × price gives an amount too. */
export interface KnownColumns {
  revenue: number | undefined;
  currency: number | undefined;
  hasPrice: boolean;
}

/**
 * Which columns hold the amount of a line where some header says in whose currency. Two that are marked, or a plain one beside one in the
 * currency of the company, go together where a column gives the currency; a plain one beside one in that of the document is in that of
 * the company, and counts alone. Null where no header says anything.
 */
export function amountColumns(
  keys: readonly string[],
  { revenue, currency, hasPrice }: KnownColumns,
  isFree: (position: number) => boolean,
): AmountColumns | null {
  const of = (known: ReadonlySet<string>) => {
    const at = keys.findIndex(
      (key, position) => known.has(key) && (isFree(position) || position === revenue),
    );
    return at < 0 ? null : at;
  };
  const isOfInvoice = revenue !== undefined && keys[revenue] === ofInvoice;
  const [marked, line, headed] = [isOfInvoice ? revenue : of(localKeys), of(lineKeys), of(headedKeys)];
  const plain = [marked, line, headed].includes(revenue ?? null) ? null : (revenue ?? null);
  const local = marked ?? headed;
  const own = line ?? plain;
  if (local !== null && currency !== undefined && (own !== null || hasPrice))
    return { revenue: own, revenue_local: local, isLocal: false };
  const alone = marked ?? (line === null ? null : (headed ?? plain));
  if (alone !== null) return { revenue: alone, revenue_local: null, isLocal: true };
  return line === null || currency === undefined
    ? null
    : { revenue: line, revenue_local: null, isLocal: false };
}
