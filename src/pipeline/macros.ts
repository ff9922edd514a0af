import type { DuckDBConnection } from "@duckdb/node-api";
import { legalForms } from "../lib/text/legal_forms.js";

/** Words of a company's name by which no two are told apart: legal forms and articles. */
const emptyWords = [...legalForms, "the", "de", "het"];

/** What companies write, without case and accents, where a conversation needs no review any more. */
const closedWords = [
  ...["closed", "done", "completed", "finished", "reviewed", "achieved", "cancelled", "canceled", "dropped"],
  ...["gesloten", "afgesloten", "afgerond", "klaar", "gereed", "voltooid", "geevalueerd", "behaald"],
  ...["vervallen", "geannuleerd"],
];

/** What document types say that is a credit note, in lower case; a card or a sale on account is none. */
const creditTypes = [
  "^(credit|cred|crediet|return)",
  "^(c|cn|cr|nc|ncr|381)$",
  "(credit|crediet)[ _-]*(note|memo|nota|factuur|invoice|bon)",
  "(^|[^a-z])(refund|gutschrift|storno|avoir|abono|rechnungskorrektur)",
  "nota (di |de )?cr[eé]dito|factura rectificativa",
  "retour",
].join("|");

/** The dollar that the sign stands for. */
const dollar = `case when getvariable('currency') in ('AUD', 'CAD', 'HKD', 'NZD', 'SGD') then getvariable('currency') else 'USD' end`;

/** Rates of VAT of the Netherlands and the countries around it, of these and former years. */
export const vatRates = [0.21, 0.2, 0.19, 0.12, 0.1, 0.09, 0.07, 0.06, 0.055, 0.05];

/** Hours as they are added: in decimals, so that a sum is the same in any order, and in so many that six times ten minutes are an hour. */
export const hoursType = "decimal(18, 8)";

/** Rates of VAT that a column of rates may hold: also none, and those of other countries of Europe. */
export const anyVatRates = [
  ...[0, ...vatRates],
  ...[0.255, 0.25, 0.24, 0.23, 0.22, 0.17, 0.16, 0.14, 0.135, 0.13, 0.085, 0.081, 0.08, 0.026, 0.021],
];

/** The macros of the staging queries; they live as long as the connection, and leave no trace in the database. */
const macros: Record<string, string> = {
  // A currency as its three letters, from the code or the sign in an export; a dollar is that of the report, where that is one.
  // Harvest writes the name of a currency behind its letters: `USD - United States Dollar`.
  "currency_code(written)": `case upper(trim(written))
      when '€' then 'EUR' when 'EURO' then 'EUR' when '$' then ${dollar} when 'US$' then 'USD' when '£' then 'GBP'
      else upper(nullif(trim(split_part(written, ' - ', 1)), '')) end`,
  // The rate at which an export has put an amount in the currency of the report beside it; null where it is no such currency.
  "local_rate(amount, local_amount, local_currency)": `
      case when local_currency is null or currency_code(local_currency) = getvariable('currency')
        then try_cast(abs(nullif(local_amount, 0)::double) / abs(nullif(amount, 0)::double) as decimal(20, 12)) end`,
  // The rate that the head of an invoice gives a line: none where the line is in another currency than the head.
  "rate_of_head(line_currency, head_currency, head_rate)": `
      case when coalesce(currency_code(line_currency) = currency_code(head_currency), true) then head_rate end`,
  // An amount in the reporting currency, null where it is too large to be one; nearly every line is in it already, and wide decimals
  // are slow to multiply.
  "in_currency(amount, exchange_rate)": `
      case when exchange_rate = 1 then try_cast(amount as decimal(18, 4))
        when abs(amount::double * exchange_rate::double) < 1e13 then (amount * exchange_rate)::decimal(18, 4) end`,
  // Whether the hours of a window that begins on a day are known: registration had begun, a month's delay aside.
  "knows_hours(from_on)": `
      getvariable('hours_from') <= greatest(from_on, getvariable('history_from')) + interval 1 month`,
  // Whether so little of a window's turnover falls in months that lack an amount that the window counts as one that has it.
  "lacks_little(without, turnover)": `coalesce(without, 0) <= 0.05 * turnover`,
  // Quantity × price, exact; null where it is too large to be an amount. Decimals of 18 digits overflow when they are multiplied.
  "priced(quantity, price)": `
      case when abs(quantity::double * price::double) < 1e13 then quantity::decimal(28, 6) * price end`,
  "exact_hours(hours)": `hours::${hoursType}`,
  // Hours at a rate, to four decimals; wide decimals, for what does not fit in 18 digits, are slow to multiply.
  "cost_of_hours(hours, rate)": `
      case when abs(hours) < 99 and abs(rate) < 9999 then (hours::decimal(10, 8) * rate::decimal(8, 4))::decimal(18, 4)
        else (hours::decimal(19, 8) * rate)::decimal(18, 4) end`,
  // Whether an amount follows from quantity × price but for what rounding of either, or of a percentage, can leave.
  "is_close(amount, expected, quantity, unit_price, discount)": `
      abs(abs(amount::double) - abs(expected::double)) <= 0.02 + 0.005 * abs(quantity::double)
        + case when quantity <> trunc(quantity) then 0.005 * abs(unit_price::double) else 0 end
        + case when discount <> 0 then 0.0005 * abs(quantity::double * unit_price::double) else 0 end`,
  // Quantity × price, less the discount that a line states as a share or as an amount; a zero in one of them says nothing of the other.
  "discounted(quantity, unit_price, discount, discount_amount)": `
      case when discount <> 0 then abs(quantity::double * unit_price::double) * (1 - discount)
        else abs(quantity::double * unit_price::double)
          - coalesce(if(quantity < 0, abs(discount_amount::double), discount_amount::double), 0) end`,
  // A customer number without what a spreadsheet drops or nobody sees: leading zeros, case, spaces, marks without width.
  "alike_number(id)": `coalesce(nullif(ltrim(regexp_replace(upper(nfc_normalize(id)), '[\\s\\p{Z}\\p{Cf}]', '', 'g'), '0'), ''), '0')`,
  // Whether a document type is that of a credit note: one of those that are named, a line each, else by what it is called.
  "is_credit_note(type, named)": `
      case when named is not null then contains(chr(10) || named || chr(10), chr(10) || lower(trim(type)) || chr(10))
        else regexp_matches(lower(type), '${creditTypes}')
          and not regexp_matches(lower(type), '^credit[ _-]*(card|kaart|sale|account)') end`,
  // Whether VAT is that of an amount without it, by a rate that exists, but for rounding to cents.
  "fits_vat(vat, amount)": `abs(vat::double) > 0 and least(${vatRates.map((share) => `abs(abs(vat::double) - ${share} * abs(amount::double))`).join(", ")}) <= 0.0051`,
  // Whether the state of a conversation, as given, says that nothing remains to be reviewed.
  "is_closed(status)": `coalesce(lower(strip_accents(trim(status))) in (${closedWords.map((word) => `'${word}'`).join(", ")}), false)`,
  // A name without case, accents, punctuation, legal form and order of words, to tell two spellings of one name.
  "normal_name(name)": `nullif(array_to_string(list_sort(list_filter(
      regexp_split_to_array(
        regexp_replace(
          regexp_replace(lower(strip_accents(name)), '[.''’]', '', 'g'), '\\b([bnc]) v\\b|\\bv o f\\b', '', 'g'),
        '[^\\p{L}\\p{N}]+'),
      lambda word: word <> '' and not list_contains([${emptyWords.map((word) => `'${word}'`).join(", ")}], word))), ' '), '')`,
};

/** Creates the macros that the staging queries share. */
export async function createMacros(connection: DuckDBConnection): Promise<void> {
  const created = Object.entries(macros).map(
    ([signature, body]) => `create or replace temp macro ${signature} as (${body})`,
  );
  await connection.run(created.join(";\n"));
}
