import { section } from "../section.js";

/** Keys and registrations that stand there more than once. */
export const repeats = section(
  {
    repeatedKeys: (source: string, n: number, keys: string, example: string, fields: string) =>
      `${
        {
          invoices: n === 1 ? "one invoice number stands" : `${keys} invoice numbers stand`,
          customers: n === 1 ? "one customer number stands" : `${keys} customer numbers stand`,
          products: n === 1 ? "one product number stands" : `${keys} product numbers stand`,
          projects: n === 1 ? "one project number stands" : `${keys} project numbers stand`,
          rates: n === 1 ? "one currency stands" : `${keys} currencies stand`,
        }[source]
      } in more than one row of ${source} and not with the same ${fields}, such as "${example}": what stands first counts. Leave the other rows out with exclude in report.yaml, or mend the export`,
    repeatedHours: (file: string, rows: string, hours: string, share: string) =>
      `${rows} registrations of ${file} (${hours} hours, ${share} of its hours) are in every field the same as one before them: exported twice? They count each time. Leave one export out if so`,
  },
  {
    repeatedKeys: (source, n, keys, example, fields) =>
      `${
        {
          invoices: n === 1 ? "één factuurnummer staat" : `${keys} factuurnummers staan`,
          customers: n === 1 ? "één klantnummer staat" : `${keys} klantnummers staan`,
          products: n === 1 ? "één artikelnummer staat" : `${keys} artikelnummers staan`,
          projects: n === 1 ? "één projectnummer staat" : `${keys} projectnummers staan`,
          rates: n === 1 ? "één valuta staat" : `${keys} valuta's staan`,
        }[source]
      } op meer dan één rij van ${source}, en niet met dezelfde ${fields}, zoals "${example}": wat het eerst staat, telt. Laat de andere rijen weg met exclude in report.yaml, of verbeter de export`,
    repeatedHours: (file, rows, hours, share) =>
      `${rows} urenregels van ${file} (${hours} uur, ${share} van de uren in dit bestand) zijn in elk veld gelijk aan een eerdere: twee keer geëxporteerd? Ze tellen elke keer. Laat dan één export weg`,
  },
);
