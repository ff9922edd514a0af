import { missing, numberWriter } from "./number_writer.js";
import { shortAmounts } from "./short_amounts.js";

/** The languages in which a report can be read. */
export type Language = "en" | "nl";

/** Writers of figures in one language and currency, each of which stays on one line; null and undefined become an en dash. */
export interface Formats {
  /** Whole euros: € 1,234 · € 1.234. */
  money(value: number | null | undefined): string;
  /** Euros and cents: € 1,234.56 · € 1.234,56. */
  cents(value: number | null | undefined): string;
  /** Short euros for axes and key figures: € 1.2M · € 1,2 mln., € 68.2K · € 68.200. */
  compact(value: number | null | undefined): string;
  /** Whole euros with a sign: +€ 1,234 · −€ 1.234. */
  change(value: number | null | undefined): string;
  /** Euros and cents with a sign: +€ 1,234.56 · −€ 1.234,56. */
  centsChange(value: number | null | undefined): string;
  /** Short euros with a sign, for labels in charts. */
  compactChange(value: number | null | undefined): string;
  /** A share 0–1 as percent, one decimal: 12.3% · 12,3%. */
  share(value: number | null | undefined, digits?: number): string;
  /** A difference of shares in percentage points, with a sign: +1.2 pt. */
  points(value: number | null | undefined): string;
  /** A whole number with thousands marks. */
  count(value: number | null | undefined): string;
  /** A number with at most the given decimals (default 1). */
  number(value: number | null | undefined, digits?: number): string;
  /** A number with exactly the given decimals, so that those of a column stand under each other. */
  fixed(value: number | null | undefined, digits: number): string;
  /** The same of a difference, with a sign. */
  fixedChange(value: number | null | undefined, digits: number): string;
  /** 12 Nov 2026 · 12 nov 2026. */
  date(value: Date | null | undefined): string;
  /** Nov 2026 · nov 2026. */
  month(value: Date | null | undefined): string;
  /** Names compared as a reader of this language sorts them. */
  compare(a: string, b: string): number;
}

const locales: Record<Language, string> = { en: "en-GB", nl: "nl-NL" };
const cache = new Map<string, Formats>();

/** The writers for a language and an ISO 4217 currency. */
export function formats(language: Language, currency: string): Formats {
  const key = `${language} ${currency}`;
  const known = cache.get(key);
  if (known) return known;
  const made = make(locales[language], currency);
  cache.set(key, made);
  return made;
}

function make(locale: string, currency: string): Formats {
  const number = numberWriter(locale);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (value: Date | null | undefined) =>
      value == null ? missing : format.format(value).replaceAll(" ", "\u00a0");
  };
  const euros = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const whole = { ...euros, maximumFractionDigits: 0 } as const;
  // A Dutch reader knows mln., but no K.
  const letter = { hasLetter: locale !== locales.nl };
  const signed = { signDisplay: "exceptZero" } as const;
  const digits = cached((n: number) => number({ maximumFractionDigits: n }));
  const exact = cached((n: number) => number({ minimumFractionDigits: n, maximumFractionDigits: n }));
  const exactChange = cached((n: number) =>
    number({ ...signed, minimumFractionDigits: n, maximumFractionDigits: n }),
  );
  const shares = cached((n: number) =>
    number({ style: "percent", minimumFractionDigits: n, maximumFractionDigits: n }),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    money: number(whole),
    cents: number(euros),
    compact: shortAmounts(number, euros, letter),
    change: number({ ...whole, ...signed }),
    centsChange: number({ ...euros, ...signed }),
    compactChange: shortAmounts(number, { ...euros, ...signed }, letter),
    share: (value, n = 1) => shares(n)(value),
    points: (value) => (value == null ? missing : `${exactChange(1)(value * 100)}\u00a0pt`),
    count: number({ maximumFractionDigits: 0 }),
    number: (value, n = 1) => digits(n)(value),
    fixed: (value, n) => exact(n)(value),
    fixedChange: (value, n) => exactChange(n)(value),
    date: date({ day: "numeric", month: "short", year: "numeric" }),
    month: date({ month: "short", year: "numeric" }),
    compare: collator.compare,
  };
}

function cached<T>(make: (n: number) => T): (n: number) => T {
  const made = new Map<number, T>();
  return (n) => {
    const known = made.get(n) ?? make(n);
    made.set(n, known);
    return known;
  };
}
