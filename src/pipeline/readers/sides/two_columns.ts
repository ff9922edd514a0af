import { sources, type SourceName } from "../../../sources.js";
import { headerKey } from "../headers/header_key.js";

const keysOf = (...headers: string[]) => headers.map(headerKey);

/** Headers of amounts booked on the credit side, and on the debit side, in columns of their own. */
const credits = keysOf(
  ...["credit", "bedrag credit", "credit bedrag", "credit amount", "amount credit", "credit eur", "cr"],
  ...["haben", "betrag haben", "haben betrag", "montant crédit", "avere", "haber"],
);
const debits = keysOf(
  ...[
    "debet",
    "debit",
    "bedrag debet",
    "debet bedrag",
    "debit amount",
    "amount debit",
    "debet eur",
    "debit eur",
    "dr",
  ],
  ...["soll", "betrag soll", "soll betrag", "montant débit", "dare", "debe"],
);
const years = keysOf(
  ...["year", "fiscal year", "financial year", "book year", "invoice year", "posting year", "calendar year"],
  ...["jaar", "boekjaar", "factuurjaar", "kalenderjaar", "jahr", "geschäftsjahr", "année", "exercice"],
);
const monthNames = keysOf(
  ...["month", "invoice month", "month number", "month no", "month nr", "month name", "calendar month"],
  ...["maand", "factuurmaand", "maandnummer", "maandnr", "maand nr", "maandnaam", "monat", "mois"],
);
/** Headers of periods of a book year, which need not begin in January. */
const periods = keysOf(
  ...[
    "period",
    "fiscal period",
    "posting period",
    "accounting period",
    "period no",
    "period nr",
    "period number",
  ],
  ...[
    "periode",
    "boekperiode",
    "boekingsperiode",
    "periode nr",
    "periodenr",
    "periodenummer",
    "buchungsperiode",
  ],
);

/** Headers of the two parts of a name, and of the numbers of employees, which say less. */
const firstNames = keysOf("first name", "given name", "voornaam", "vorname", "prénom");
const lastNames = keysOf("last name", "surname", "family name", "achternaam", "nachname", "nom de famille");
const employeeNumbers = keysOf("employee id", "employee number", "medewerkernr", "personeelsnummer");

/** The columns of credit and debit that feed nothing, by the keys of the headers; null where one is absent. */
export function unusedSides(
  keys: readonly string[],
  isFree: (position: number) => boolean,
): [number, number] | null {
  const of = (names: readonly string[]) => keys.findIndex((key, at) => names.includes(key) && isFree(at));
  const [credit, debit] = [of(credits), of(debits)];
  return credit < 0 || debit < 0 ? null : [credit, debit];
}

/** Whether a header heads periods of a book year. */
export function isPeriodHeader(header: string): boolean {
  return periods.includes(headerKey(header));
}

/**
 * The two columns that feed a field by their headers: credit and debit of the revenue where no amount stands in one column, year and month of
 * the date where no column has dates, first and last name of the employee where no column names one. Null where they do not.
 */
export function pairOf(
  field: string,
  source: SourceName,
  keys: readonly string[],
  fields: ReadonlyMap<string, number>,
  isFree: (position: number) => boolean,
): [number, number] | null {
  const first = (names: readonly string[], own?: number) => {
    const positions = names.map((name) =>
      keys.findIndex((key, at) => key === name && (at === own || isFree(at))),
    );
    return positions.find((at) => at >= 0);
  };
  if (!(field in sources[source])) return null;
  if (field === "revenue") {
    const [credit, debit] = [first(credits), first(debits)];
    const has = (name: string) => fields.has(name);
    const isKnown = has("revenue") || has("revenue_incl_vat") || (has("quantity") && has("unit_price"));
    return isKnown || credit === undefined || debit === undefined ? null : [credit, debit];
  }
  if (field === "employee") {
    const own = fields.get("employee");
    const isNamed = own !== undefined && !employeeNumbers.includes(keys[own]!);
    const [name, surname] = [first(firstNames), first(lastNames)];
    return isNamed || name === undefined || surname === undefined ? null : [name, surname];
  }
  const own = fields.get("date");
  const isMonth = own === undefined || [...monthNames, ...periods].includes(keys[own]!);
  const [year, month] = [first(years), first([...monthNames, ...periods], own)];
  return !isMonth || year === undefined || month === undefined ? null : [year, month];
}
