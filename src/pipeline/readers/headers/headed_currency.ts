import { headerKey } from "./header_key.js";
import { currencies, currencyCodes } from "../values/numbers.js";

/** How the currency of an amount stands in its header, as `headerKey` writes it, and how it stands beside an amount; euros first. */
const endings = [
  ...currencyCodes.map((code) => [code.toLowerCase(), code] as const),
  ["dollar", "$"] as const,
];

/** The words for a currency that a header may end in, in the order in which they are looked for. */
export const headedWords = endings.map(([word]) => word);

const ownWord = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${currencies})[)\\]]?\\s*$`, "iu");

/** The currency that a header which report.yaml names ends in as a word of its own, since it need not be one of those that are known. */
export function namedCurrency(header: string): string | null {
  return ownWord.test(header) ? headedCurrency(header) : null;
}

/** The currency that a header ends in, as `Bedrag (CHF)` and `Amount ($)`; null where there is none. */
export function headedCurrency(header: string): string | null {
  const key = headerKey(header);
  return endings.find(([word]) => key.endsWith(word))?.[1] ?? null;
}
