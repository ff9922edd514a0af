import type { Language } from "../text/format.js";
import { many } from "./many.js";

const marks: Record<string, string> = {
  tabs: "tabs",
  semicolons: "puntkomma's",
  bars: "strepen",
  commas: "komma's",
};
const nouns: Readonly<Record<string, string>> = {
  "a number": "geen getal",
  "a date": "geen datum",
  "an amount": "geen bedrag",
  "a share or percentage of at most 100%": "geen aandeel of percentage van hooguit 100%",
  "a duration in hours": "geen duur in uren",
  "a yes or no": "geen ja of nee",
};

const fieldsInstead = (found: string, wanted: string) =>
  `${found} ${many(found, "veld", "velden")} in plaats van ${wanted}`;

/** How the reasons why a row could not be used, or was left out by a rule of ours, read in Dutch; what none of these fits is left as it is. */
const dutch: readonly [reason: RegExp, words: (...parts: string[]) => string][] = [
  [
    /^(\w+) (".*") is not (an? [^"]+)$/s,
    (field, value, noun) => `${field} ${value} is ${nouns[noun!] ?? `geen ${noun}`}`,
  ],
  [/^no date$/, () => "geen datum"],
  [/^no hours$/, () => "geen uren"],
  [/^no revenue: neither/, () => "geen omzet: er is geen bedrag, en ook geen aantal met een stuksprijs"],
  [
    /^no VAT rate beside an amount with VAT in it/,
    () => "geen btw-tarief naast een bedrag inclusief btw (0 waar er geen is)",
  ],
  [/^quantity × unit price is too large/, () => "aantal × stuksprijs is te groot voor een bedrag"],
  [/^the amount is too large/, () => "het bedrag is te groot in de valuta van het rapport"],
  [/^invoice (".*") has no header$/s, (invoice) => `factuur ${invoice} heeft geen kop`],
  [/^no exchange rate for (.*) in (.*)$/, (currency, month) => `geen koers voor ${currency} in ${month}`],
  [/^a required field is empty: (.*)$/, (fields) => `een verplicht veld is leeg: ${fields}`],
  [/^valid_from lies after valid_to$/, () => "valid_from ligt na valid_to"],
  [/^customer (".*") is merged into itself$/s, (customer) => `klant ${customer} gaat op in zichzelf`],
  [/^exchange_rate is not above 0$/, () => "exchange_rate is niet hoger dan 0"],
  [
    /^(\d+) fields? instead of (\d+), with a line end/,
    (found, wanted) =>
      `${fieldsInstead(found!, wanted!)}, met een ander soort regeleinde (CR) ertussen: sla het bestand op met één soort regeleinden`,
  ],
  [
    /^(\d+) fields? instead of (\d+), but \d+ by (tabs|semicolons|bars|commas)$/,
    (found, wanted, mark) =>
      `${fieldsInstead(found!, wanted!)}, maar wel ${wanted} met ${marks[mark!]} ertussen`,
  ],
  [/^(\d+) fields? instead of (\d+)/, (found, wanted) => fieldsInstead(found!, wanted!)],
  [
    /^a value in column (\d+), where the header has none$/,
    (column) => `een waarde in kolom ${column}, waar de kop niets heeft`,
  ],
  [/^totals row$/, () => "totaalregel"],
  [/^repeated header$/, () => "herhaalde kop"],
  [/^note beside the table$/, () => "aantekening naast de tabel"],
  [/^text among the lines$/, () => "tekst tussen de regels"],
  [/^row of a customer$/, () => "rij met een klant"],
  [/^heading of a document$/, () => "kop van een document"],
  [/^an object among lists$/, () => "een object tussen lijsten"],
];

/** Why a row could not be used, in a language; reasons are written in English where they arise. */
export function reasonIn(language: Language, reason: string): string {
  if (language === "en") return reason;
  if (reason.startsWith("invoice: ")) return `factuurkop: ${reasonIn(language, reason.slice(9))}`;
  for (const [pattern, words] of dutch) {
    const found = pattern.exec(reason);
    if (found) return words(...found.slice(1));
  }
  return reason;
}
