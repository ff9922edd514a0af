import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Products that are sold in several units: how many, one of them with two of its units, and the lines in another one than most. */
interface MixedUnits {
  n: number;
  products: string;
  example: string;
  most: string;
  other: string;
  rows: string;
  revenue: string;
}

/** Values that are possible but unlikely. */
export const unlikely = section(
  {
    hoursOutside: (rows: string, hours: string, example: string) =>
      `${rows} ${many(rows, "registration", "registrations")} of hours (${hours} in all), such as of ${example}, ${many(rows, "lies", "lie")} before the history or after the last month with invoice lines: in the tables, but in no window`,
    hoursOverADay: (rows: string, file: string, hours: string, example: string, most: string) =>
      `${rows} ${many(rows, "registration", "registrations")} of ${file} (${hours} hours in all) ${many(rows, "is", "are")} longer than ${most} hours, such as of ${example}: are they minutes? Then say options: {duration: minutes}. Or sums of several days? They count as they stand`,
    hoursLikeMinutes: (rows: string, file: string, example: string) =>
      `in ${rows} ${many(rows, "registration", "registrations")} of ${file} the part of an hour never reaches 0.60, as of ${example}: does it stand for minutes, so that 1.30 is an hour and a half? They are read as decimals; if so, export hours as 1:30 or 1.5`,
    hoursAreSums: {
      week: (rows: string, file: string, hours: string, example: string) =>
        `${file} holds hours by week: all stand on one day of the week, the last on ${example}. ${rows} ${many(rows, "row", "rows")} (${hours} hours in all) ${many(rows, "is", "are")} more than a day has, as sums may be, and ${many(rows, "counts", "count")} in the month of ${many(rows, "its", "their")} date`,
      month: (rows: string, file: string, hours: string, example: string) =>
        `${file} holds hours by month: all of a month stand on one day, the last on ${example}. ${rows} ${many(rows, "row", "rows")} (${hours} hours in all) ${many(rows, "is", "are")} more than a day has, as sums may be`,
    },
    hoursBelowZero: (n: number, customers: string, example: string, hours: string) =>
      `the hours of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} come to less than zero over twelve months (${hours} in all): corrections without the registrations that they correct? They count as they stand, and lower cost to serve`,
    onlyCredits: (n: number, customers: string, revenue: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} credits (${revenue}) and no invoice line: are the invoices in another file, or before the history?`,
    onlyFree: (n: number, customers: string, example: string) =>
      `every line of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} in the last twelve months has an amount of zero: free goods count at price zero, with their cost. Is the price in another column?`,
    listPriceZero: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "carries", "carry")} a list price of zero or less, such as invoice ${example}; it is read as not given, so ${many(rows, "it shows", "they show")} no discount`,
    totalsOnLines: (rows: string, revenue: string, invoices: string, example: string) =>
      `all lines of an invoice have the same amount on ${invoices} of the last twelve months, such as ${example}: ${lines(rows)} (${revenue}). It reads like the total of the invoice, repeated on each of its lines; if so, revenue counts several times. Export the amount of the line, or one line an invoice`,
    priceJump: (n: number, products: string, revenue: string, example: string) =>
      `the price of a piece of ${n === 1 ? `product "${example}"` : `${products} products, such as "${example}",`} (${revenue} net revenue) is twenty times or more what it was a year ago, or a twentieth of it: did the unit of the quantity change? Then price and volume cannot be told apart there`,
    mixedUnits: ({ n, products, example, most, other, rows, revenue }: MixedUnits) =>
      `${n === 1 ? `product "${example}" is` : `${products} products, such as "${example}", are`} sold in several units with prices of their own ("${most}" and "${other}"): ${lines(rows)} (${revenue}) ${many(rows, "is", "are")} not in the unit that most lines of the product have. Quantities are added up as they stand, so that another unit reads like another price and volume. Export all quantities in one unit, or name a product_id that differs by unit`,
  },
  {
    hoursOutside: (rows, hours, example) =>
      `${rows} ${many(rows, "urenregistratie", "urenregistraties")} (samen ${hours} uur), zoals van ${example}, ${many(rows, "ligt", "liggen")} vóór de historie of na de laatste maand met factuurregels: wel in de tabellen, maar in geen periode`,
    hoursOverADay: (rows, file, hours, example, most) =>
      `${rows} ${many(rows, "urenregistratie", "urenregistraties")} in ${file} (samen ${hours} uur) ${many(rows, "is", "zijn")} langer dan ${most} uur, zoals van ${example}: zijn het minuten? Zeg dan options: {duration: minutes}. Of sommen van meer dagen? Ze tellen zoals ze er staan`,
    hoursLikeMinutes: (rows, file, example) =>
      `in ${rows} ${many(rows, "urenregistratie", "urenregistraties")} van ${file} komt het deel van een uur nooit aan 0,60, zoals op ${example}: staat dat voor minuten, zodat 1,30 anderhalf uur is? Ze zijn gelezen als decimalen; exporteer uren dan als 1:30 of 1,5`,
    hoursAreSums: {
      week: (rows, file, hours, example) =>
        `${file} bevat uren per week: alle staan op één dag van de week, de laatste op ${example}. ${rows} ${many(rows, "rij", "rijen")} (samen ${hours} uur) ${many(rows, "is", "zijn")} meer dan er op een dag kan, zoals bij sommen mag, en ${many(rows, "telt", "tellen")} in de maand van ${many(rows, "haar", "hun")} datum`,
      month: (rows, file, hours, example) =>
        `${file} bevat uren per maand: alle van een maand staan op één dag, de laatste op ${example}. ${rows} ${many(rows, "rij", "rijen")} (samen ${hours} uur) ${many(rows, "is", "zijn")} meer dan er op een dag kan, zoals bij sommen mag`,
    },
    hoursBelowZero: (n, customers, example, hours) =>
      `de uren van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} komen over twaalf maanden onder nul uit (samen ${hours}): correcties zonder de registraties die ze corrigeren? Ze tellen zoals ze er staan, en verlagen de servicekosten`,
    onlyCredits: (n, customers, revenue, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} creditregels (${revenue}) en geen factuurregel: staan de facturen in een ander bestand, of vóór de historie?`,
    onlyFree: (n, customers, example) =>
      `elke regel van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} in de laatste twaalf maanden heeft een bedrag van nul: gratis goederen tellen voor prijs nul, met hun kostprijs. Staat de prijs in een andere kolom?`,
    listPriceZero: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} een lijstprijs van nul of minder, zoals factuur ${example}; die geldt als niet opgegeven, dus er blijkt geen korting uit`,
    totalsOnLines: (rows, revenue, invoices, example) =>
      `op ${invoices} facturen van de laatste twaalf maanden, zoals ${example}, hebben alle regels hetzelfde bedrag: ${regels(rows)} (${revenue}). Het lijkt het totaal van de factuur, herhaald op elke regel; dan telt de omzet meer keren. Exporteer het bedrag van de regel, of één regel per factuur`,
    priceJump: (n, products, revenue, example) =>
      `de stuksprijs van ${n === 1 ? `artikel "${example}"` : `${products} artikelen, zoals "${example}",`} (${revenue} netto-omzet) is twintig keer zo hoog of meer als een jaar geleden, of een twintigste ervan: is de eenheid van het aantal veranderd? Dan zijn prijs en volume daar niet te scheiden`,
    mixedUnits: ({ n, products, example, most, other, rows, revenue }) =>
      `${n === 1 ? `artikel "${example}" wordt` : `${products} artikelen, zoals "${example}", worden`} verkocht in verschillende eenheden met elk een eigen prijs ("${most}" en "${other}"): ${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} niet de eenheid van de meeste regels van het artikel. Aantallen tellen op zoals ze er staan, zodat een andere eenheid een andere prijs en een ander volume lijkt. Exporteer alle aantallen in één eenheid, of wijs een product_id aan dat per eenheid verschilt`,
  },
);
