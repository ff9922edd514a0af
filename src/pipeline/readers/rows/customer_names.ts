/** A row that names a customer, and the rows of the customers it is a part of, from the outside in. */
export interface Group {
  line: number;
  texts: readonly string[];
  within: readonly Group[];
}

/** The number and name under which the lines of a group stand; the number null where the export says that there is no customer. */
export interface Customer {
  id: string | null;
  name: string | null;
}

const noun = "debiteur(?:en)?|klant|customer|client|relatie|afnemer|kunde|debitor|debtor|account";
const noAddition = "(?:[- ]?(?:nr|nummer|number|no|code|id))?";
const label = new RegExp(`^(?:${noun})${noAddition}[.]?\\s*(?::\\s*|\\s|$)`, "i");
const numbered = /^([^\s]*\d[^\s]*?)\s*(?:[-–—:|]\s+|\s)\s*(\S.*)$/;
/** How QuickBooks heads the lines that have no customer. */
const nobody = /^not specified$/i;

/** Whether a text begins with a word for customer. */
export function saysCustomer(text: string): boolean {
  return label.test(text.trim());
}

const thing =
  "artikel|product|item|artikelgroep|productgroep|omzetgroep|categorie|category|group|groep|warengruppe|project|medewerker|employee|vertegenwoordiger|sales ?person|account ?manager|land|country|regio|region|grootboek|ledger|rekening|kostenplaats|cost cent(?:er|re)|leverancier|supplier|vendor";
const otherThing = new RegExp(`^(?:${thing})${noAddition}[.]?\\s*:`, "i");

/** Whether a text says that it names something else than a customer: `Artikelgroep: Bouten`. */
export function saysOther(text: string): boolean {
  return otherThing.test(text.trim());
}

/** A name as it is compared: without the word for customer before it, case, punctuation and spacing. */
export function nameKey(text: string): string {
  return text
    .trim()
    .replace(label, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The customers that groups name. A number and a name come apart where they stand in cells of their own, or where every group of the file begins
 * with a number of its own; else the name is the number too. A customer within another is `Parent:Child`, as QuickBooks writes it elsewhere.
 */
export function customersOf(groups: readonly Group[]): Map<Group, Customer> {
  const parts = new Map(groups.map((group) => [group, partsOf(group.texts)]));
  const single = [...parts.values()].flatMap((texts) => (texts.length === 1 ? [texts[0]!] : []));
  const split = single.map((text) => numbered.exec(text));
  const isNumbered =
    split.every((match) => match !== null) &&
    new Set(split.map((match) => match![1])).size === new Set(single).size;
  const own = (group: Group): Customer => {
    const [first = "", ...rest] = parts.get(group) ?? partsOf(group.texts);
    if (rest.length > 0) return { id: first, name: rest.join(" ") };
    const match = isNumbered ? numbered.exec(first) : null;
    return match ? { id: match[1]!, name: match[2]! } : { id: nobody.test(first) ? null : first, name: null };
  };
  return new Map(
    groups.map((group) => {
      const customer = own(group);
      if (customer.name !== null || customer.id === null || group.within.length === 0)
        return [group, customer];
      return [group, { id: [...group.within, group].map((one) => own(one).id).join(":"), name: null }];
    }),
  );
}

function partsOf(texts: readonly string[]): string[] {
  const parts = texts.map((text) => text.trim().replace(label, "").trim());
  const filled = parts.filter((text) => text !== "");
  return filled.length > 0 ? filled : texts.map((text) => text.trim());
}
