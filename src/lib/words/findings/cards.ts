import { section } from "../section.js";
import { many } from "../many.js";

/** What customer cards and agreements hold that cannot be right. */
export const cards = section(
  {
    agreedCase: (n: number, customers: string, example: string) =>
      `the case at acceptance of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} cannot be: net revenue of zero or less, or hours below zero. That figure is read as not given; mend it in the customer file`,
    nobody: (n: number, customers: string, revenue: string, example: string) =>
      `${n === 1 ? `customer number "${example}" (${revenue} in all) reads` : `${customers} customer numbers (${revenue} in all), such as "${example}", read`} as no customer: leave the cell empty in the export, and its lines stand under "unassigned". As it is, ${n === 1 ? "it counts as a customer" : "each counts as a customer"}`,
    lostLetters: (n: number, customers: string, example: string) =>
      `${n === 1 ? `the name of one customer, "${example}", has` : `the names of ${customers} customers, such as "${example}", have`} lost letters before they were exported: "\ufffd" stands in the file itself, and what stood there is not in it. Mend the export, or give the names in a customer file`,
    contactCount: (n: number, customers: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} a number of contact persons that cannot be; it is read as not given`,
    sinceAfter: (n: number, customers: string, example: string, asOf: string) =>
      `${n === 1 ? `customer "${example}" is` : `${customers} customers, such as "${example}", are`} a customer since a day after ${asOf}, the last month of the report: mend the date`,
    agreementBelowZero: (rows: string, example: string) =>
      `${rows} ${many(rows, "agreement gives", "agreements give")} a discount or rebate below zero, such as for customer "${example}": it counts as a surcharge`,
    agreementAboveHalf: (rows: string, example: string, largest: string) =>
      `${rows} ${many(rows, "agreement gives", "agreements give")} a discount or rebate above 50%, up to ${largest}, such as for customer "${example}": where 1 stands for 1%, say options: {discount: percent}`,
  },
  {
    agreedCase: (n, customers, example) =>
      `de afspraak bij acceptatie van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} kan niet: netto-omzet van nul of minder, of uren onder nul. Dat cijfer geldt als niet opgegeven; verbeter het in het klantenbestand`,
    nobody: (n, customers, revenue, example) =>
      `${n === 1 ? `klantnummer "${example}" (samen ${revenue}) leest` : `${customers} klantnummers (samen ${revenue}), zoals "${example}", lezen`} als geen klant: laat de cel leeg in de export, dan staan de regels onder "unassigned". Zoals het er staat ${n === 1 ? "telt het als klant" : "telt elk als klant"}`,
    lostLetters: (n, customers, example) =>
      `${n === 1 ? `de naam van één klant, "${example}", heeft` : `de namen van ${customers} klanten, zoals "${example}", hebben`} vóór de export letters verloren: "\ufffd" staat in het bestand zelf, en wat er stond niet. Verbeter de export, of geef de namen in een klantenbestand`,
    contactCount: (n, customers, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} een aantal contactpersonen dat niet kan; het geldt als niet opgegeven`,
    sinceAfter: (n, customers, example, asOf) =>
      `${n === 1 ? `klant "${example}" is` : `${customers} klanten, zoals "${example}", zijn`} klant sinds een dag na ${asOf}, de laatste maand van het rapport: verbeter de datum`,
    agreementBelowZero: (rows, example) =>
      `${rows} ${many(rows, "afspraak geeft", "afspraken geven")} een korting of bonus onder nul, zoals bij klant "${example}": dat telt als toeslag`,
    agreementAboveHalf: (rows, example, largest) =>
      `${rows} ${many(rows, "afspraak geeft", "afspraken geven")} een korting of bonus boven 50%, tot ${largest}, zoals bij klant "${example}": staat 1 voor 1%, zeg dan options: {discount: percent}`,
  },
);
