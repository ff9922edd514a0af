import { section } from "./section.js";

/** The findings of the pipeline as sentences; figures come in as text, already written for the reader. */
export const findings = section(
  {
    notInMaster: (customers: string, revenue: string, example: string) =>
      `${customers} customers have invoice lines (${revenue}) but do not stand in the customer file; they stay in under their number, such as "${example}"`,
    unassignedLines: (rows: string, revenue: string) =>
      `${rows} invoice lines (${revenue}) carry no customer; they are kept under "unassigned" and stand in every total`,
    unassignedHours: (rows: string, hours: string) =>
      `${rows} registrations (${hours} hours) carry no customer; they are kept under "unassigned"`,
    duplicates: (rows: string, revenue: string, example: string) =>
      `${rows} invoice lines (${revenue}) repeat another line in every field, such as invoice ${example}; they are kept. Say "duplicates: drop" in report.yaml to leave them out`,
    duplicatesDropped: (rows: string, revenue: string) =>
      `${rows} invoice lines (${revenue}) repeated another line in every field and were left out by the rule "duplicates: drop"`,
    costUnknown: (rows: string, revenue: string) =>
      `${rows} invoice lines (${revenue}) have no cost; gross margin and what follows from it leave them out`,
    noCost: () =>
      "no cost was supplied: the report ends at net revenue. Add cost or unit_cost to the lines, or unit_cost to the products",
    noHours: () =>
      "no hours were supplied: the report ends at gross margin. Hours would add cost to serve and contribution",
    noHourRate: () => "hours were supplied without hour_rate: cost to serve and contribution are unknown",
    teamsBlended: (rate: string) =>
      `teams were given without hour_rate: every hour counts at their joint capacity cost rate of ${rate}`,
    afterAsOf: (rows: string, revenue: string, month: string) =>
      `${rows} invoice lines (${revenue}) are dated after ${month}, the last complete month; they stand in the tables but in no window`,
    emptyMonths: (months: string, first: string) =>
      `${months} months between the first and the last have no invoice line; the first is ${first}`,
    quarantined: (source: string, rows: string, reason: string) =>
      `${rows} rows of ${source} could not be used and stand in quarantine; the first: ${reason}`,
    excluded: (source: string, rows: string, revenue: string, rule: string) =>
      `${rows} rows of ${source} (${revenue}) are left out by the rule ${rule}`,
    creditsByType: (file: string) =>
      `${file} writes credits as positive amounts with a document type; they were made negative`,
    creditsByQuantity: (file: string) =>
      `${file} writes credits as positive amounts with a negative quantity; they were made negative`,
    merged: (customers: string, example: string) =>
      `customer numbers merged into another by alias_of: ${customers}, such as ${example}`,
    idsRewritten: (customers: string, example: string) =>
      `customer numbers that the export writes otherwise: ${customers}, such as "${example}"`,
    unknownCustomer: (source: string, rows: string, example: string) =>
      `${rows} rows of ${source} name a customer without lines and without a master record, such as "${example}"`,
  },
  {
    notInMaster: (customers, revenue, example) =>
      `${customers} klanten hebben factuurregels (${revenue}) maar staan niet in het klantenbestand; ze blijven onder hun nummer staan, zoals "${example}"`,
    unassignedLines: (rows, revenue) =>
      `${rows} factuurregels (${revenue}) noemen geen klant; ze staan onder "niet toegewezen" en tellen in elk totaal mee`,
    unassignedHours: (rows, hours) =>
      `${rows} urenregels (${hours} uur) noemen geen klant; ze staan onder "niet toegewezen"`,
    duplicates: (rows, revenue, example) =>
      `${rows} factuurregels (${revenue}) herhalen een andere regel in elk veld, zoals factuur ${example}; ze blijven staan. Zet "duplicates: drop" in report.yaml om ze weg te laten`,
    duplicatesDropped: (rows, revenue) =>
      `${rows} factuurregels (${revenue}) herhaalden een andere regel in elk veld en zijn weggelaten door de regel "duplicates: drop"`,
    costUnknown: (rows, revenue) =>
      `${rows} factuurregels (${revenue}) hebben geen kostprijs; brutomarge en wat daarop volgt laat ze buiten beschouwing`,
    noCost: () =>
      "er is geen kostprijs aangeleverd: het rapport eindigt bij netto-omzet. Voeg cost of unit_cost toe aan de regels, of unit_cost aan de artikelen",
    noHours: () =>
      "er zijn geen uren aangeleverd: het rapport eindigt bij brutomarge. Met uren komen servicekosten en bijdrage in beeld",
    noHourRate: () => "er zijn uren aangeleverd zonder hour_rate: servicekosten en bijdrage zijn onbekend",
    teamsBlended: (rate) =>
      `er zijn teams opgegeven zonder hour_rate: elk uur telt tegen hun gezamenlijke capaciteitstarief van ${rate}`,
    afterAsOf: (rows, revenue, month) =>
      `${rows} factuurregels (${revenue}) zijn van na ${month}, de laatste volledige maand; ze staan in de tabellen maar in geen enkel venster`,
    emptyMonths: (months, first) =>
      `${months} maanden tussen de eerste en de laatste hebben geen factuurregel; de eerste is ${first}`,
    quarantined: (source, rows, reason) =>
      `${rows} rijen van ${source} zijn niet bruikbaar en staan in quarantaine; de eerste: ${reason}`,
    excluded: (source, rows, revenue, rule) =>
      `${rows} rijen van ${source} (${revenue}) zijn weggelaten door de regel ${rule}`,
    creditsByType: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een documentsoort; ze zijn negatief gemaakt`,
    creditsByQuantity: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een negatief aantal; ze zijn negatief gemaakt`,
    merged: (customers, example) =>
      `klantnummers die via alias_of bij een ander nummer horen: ${customers}, zoals ${example}`,
    idsRewritten: (customers, example) =>
      `klantnummers die de export anders schrijft: ${customers}, zoals "${example}"`,
    unknownCustomer: (source, rows, example) =>
      `${rows} rijen van ${source} noemen een klant zonder regels en zonder klantrecord, zoals "${example}"`,
  },
);
