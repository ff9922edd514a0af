import { headerKey } from "./header_key.js";
import { currencyCodes } from "./numbers.js";

/** How the currency of an amount stands in its header, as `headerKey` writes it, and how it stands beside an amount; euros first. */
const endings = [
  ...currencyCodes.map((code) => [code.toLowerCase(), code] as const),
  ["dollar", "$"] as const,
];

/** The words for a currency that a header may end in, in the order in which they are looked for. */
export const headedWords = endings.map(([word]) => word);

/** The currency that a header ends in, as `Bedrag (CHF)` and `Amount ($)`; null where there is none. */
export function headedCurrency(header: string): string | null {
  const key = headerKey(header);
  return endings.find(([word]) => key.endsWith(word))?.[1] ?? null;
}
