const amountOf = "(?:€|[$]|£|euro(?:['’]?s)?|eur)";
/** A header says that its numbers are in thousands: `(x 1.000)`, `x € 1000`, `(k€)`, `KEUR`, `T€`, `(000)`, `in duizenden euro's`. */
const thousands = [
  new RegExp(`\\(?\\s*(?:in )?[x×*]\\s*${amountOf}?\\s*1[., ]?000\\b\\s*${amountOf}?\\s*\\)?`, "iu"),
  new RegExp(`[([]\\s*${amountOf}?\\s*['’]?000s?\\s*${amountOf}?\\s*[)\\]]`, "iu"),
  new RegExp(
    `\\(?\\s*\\b(?:in )?(?:duizenden|duizendtallen|thousands?|tausend|milliers)(?: (?:of |d')?${amountOf})?\\s*\\)?`,
    "iu",
  ),
  /\(\s*k\s*\)/iu,
  /[([]?(?<![\p{L}\p{N}])(?:in )?(?:k ?€|€ ?k|k ?eur|eur k|t ?eur|t€|k ?£|£ ?k|k ?gbp|gbp k)(?![\p{L}\p{N}])[)\]]?/iu,
];

/** A header without the words by which its numbers are in thousands; null where it has none. */
export function withoutThousands(header: string): string | null {
  const words = thousands.find((pattern) => pattern.test(header));
  const rest = words && header.replace(words, " ").trim();
  return rest ? rest : null;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
const minutes = word("min|mins|minutes?|minuten|minuut");
const hours = word("h|hh|hrs?|hours?|u|uur|uren|stunden?|heures?");

/** Whether a header says that its numbers are minutes: `Minuten`, `Duur (min)`; `Duration (h:min)` does not. */
export function isInMinutes(header: string): boolean {
  return minutes.test(header) && !hours.test(header);
}
