import { section } from "../section.js";
import { many } from "../many.js";

/** Customer numbers: unknown, merged, alike. */
export const customers = section(
  {
    notInMaster: (n: number, customers: string, revenue: string, example: string) =>
      n === 1
        ? `customer "${example}" has invoice lines (${revenue}) but does not stand in the customer file; it stays in under its number`
        : `${customers} customers have invoice lines (${revenue}) but do not stand in the customer file; they stay in under their number, such as "${example}"`,
    combined: (n: number, customers: string) =>
      `; ${n === 1 ? "one of them holds" : `${customers} of them hold`} a number of that file with a name beside it in one column: export the number in a column of its own, so that lines and cards meet`,
    merged: (customers: string, example: string) =>
      `customer numbers merged into another by alias_of: ${customers}, such as ${example}`,
    unknownAlias: (customers: string, example: string) =>
      `customer numbers that others are merged into, but that have neither lines nor a card: ${customers}, such as "${example}"; is it a slip of the pen?`,
    idsRewritten: (customers: string, example: string) =>
      `customer numbers that the export writes otherwise: ${customers}, such as "${example}"`,
    collective: (n: number, cards: string, revenue: string, share: string, example: string) =>
      `${n === 1 ? `the collective card "${example}"` : `${cards} collective cards, such as "${example}",`} (${revenue}, ${share} of net revenue) ${n === 1 ? "stands" : "stand"} in no tier: many buyers, no relationship`,
    looksCollective: (n: number, cards: string, revenue: string, example: string) =>
      `${n === 1 ? `customer ${example} (${revenue}) reads` : `${cards} customers (${revenue}), such as ${example}, read`} like a card for many buyers; mark it with is_collective in the customer file to keep it out of the tiers`,
    unknownParent: (n: number, customers: string, example: string) =>
      `${n === 1 ? "one customer names" : `${customers} customers name`} a parent that is no customer, such as "${example}"`,
    within: (n: number, customers: string, revenue: string, example: string) =>
      `${n === 1 ? "one customer is" : `${customers} customers are`} written as a part of another, such as ${example}, and each counts as one of its own (${revenue} in the current window), apart from the hours and lines of the other. Where ${n === 1 ? "it is a project" : "they are projects"} of that customer, merge them: a file of aliases under sources, with customer_id and alias_of as written here before and behind the arrow`,
    suggestions: (n: number, pairs: string, example: string) =>
      `${n === 1 ? "two customer numbers" : `${pairs} pairs of customer numbers`} may be one customer, such as ${example}; nothing was merged. The data-quality page has the evidence and a file of aliases to start from`,
    alikeNumbers: (n: number, numbers: string, revenue: string, example: string) =>
      `${n === 1 ? "one customer number is" : `${numbers} customer numbers are`} written in more than one way, but for leading zeros, capitals or characters that cannot be seen, such as "${example}": each way counts as a customer of its own (${revenue} together in the current window). Write them alike in the exports, or take the file of aliases that the data-quality page gives`,
    strangers: (n: number, numbers: string, revenue: string, example: string) =>
      `${n === 1 ? "one customer number carries" : `${numbers} customer numbers carry`} names that have no word in common, such as "${example}" (${revenue} in the current window): renamed, or do two administrations number their customers alike? Each number counts as one customer; if they are two, put something of its own before the numbers of one export`,
    unknownCustomer: (source: string, rows: string, example: string) =>
      `${rows} ${many(rows, "row", "rows")} of ${source} ${many(rows, "names", "name")} a customer without lines and without a master record, such as "${example}"`,
  },
  {
    notInMaster: (n, customers, revenue, example) =>
      n === 1
        ? `klant "${example}" heeft factuurregels (${revenue}) maar staat niet in het klantenbestand; die blijft onder het nummer staan`
        : `${customers} klanten hebben factuurregels (${revenue}) maar staan niet in het klantenbestand; ze blijven onder hun nummer staan, zoals "${example}"`,
    combined: (n, customers) =>
      `; ${n === 1 ? "één ervan bevat" : `${customers} ervan bevatten`} een nummer uit dat bestand met een naam ernaast in één kolom: exporteer het nummer in een eigen kolom, dan komen regels en klantkaarten bij elkaar`,
    merged: (customers, example) =>
      `klantnummers die via alias_of bij een ander nummer horen: ${customers}, zoals ${example}`,
    unknownAlias: (customers, example) =>
      `klantnummers waar andere in opgaan, maar zonder regels en zonder klantkaart: ${customers}, zoals "${example}"; een verschrijving?`,
    idsRewritten: (customers, example) =>
      `klantnummers die de export anders schrijft: ${customers}, zoals "${example}"`,
    collective: (n, cards, revenue, share, example) =>
      `${n === 1 ? `de verzamelkaart "${example}"` : `${cards} verzamelkaarten, zoals "${example}",`} (${revenue}, ${share} van de netto-omzet) ${n === 1 ? "staat" : "staan"} in geen laag: veel kopers, geen relatie`,
    looksCollective: (n, cards, revenue, example) =>
      `${n === 1 ? `klant ${example} (${revenue}) leest` : `${cards} klanten (${revenue}), zoals ${example}, lezen`} als een kaart voor veel kopers; zet is_collective in het klantenbestand om die buiten de lagen te houden`,
    within: (n, customers, revenue, example) =>
      `${n === 1 ? "één klant staat" : `${customers} klanten staan`} er als deel van een andere, zoals ${example}, en elk telt als eigen klant (${revenue} in het huidige venster), los van de uren en regels van die andere. ${n === 1 ? "Is het een project" : "Zijn het projecten"} van die klant, voeg ze dan samen: een bestand met aliassen onder sources, met als customer_id en alias_of wat hier voor en achter de pijl staat`,
    unknownParent: (n, customers, example) =>
      `${n === 1 ? "één klant noemt" : `${customers} klanten noemen`} een moeder die geen klant is, zoals "${example}"`,
    suggestions: (n, pairs, example) =>
      `${n === 1 ? "twee klantnummers zijn" : `${pairs} paren klantnummers zijn`} mogelijk één klant, zoals ${example}; er is niets samengevoegd. De pagina datakwaliteit heeft de aanwijzingen en een bestand met aliassen om mee te beginnen`,
    alikeNumbers: (n, numbers, revenue, example) =>
      `${n === 1 ? "één klantnummer is" : `${numbers} klantnummers zijn`} op meer dan één manier geschreven, op voorloopnullen, hoofdletters of onzichtbare tekens na, zoals "${example}": elke schrijfwijze telt als een eigen klant (samen ${revenue} in het lopende jaar). Schrijf ze in de exports gelijk, of neem het bestand met aliassen van de pagina datakwaliteit over`,
    strangers: (n, numbers, revenue, example) =>
      `${n === 1 ? "onder één klantnummer staan" : `onder ${numbers} klantnummers staan`} namen zonder een woord gemeen, zoals "${example}" (${revenue} in het lopende jaar): omgedoopt, of nummeren twee administraties hun klanten gelijk? Elk nummer telt als één klant; zijn het er twee, zet dan in één export iets eigens voor de nummers`,
    unknownCustomer: (source, rows, example) =>
      `${rows} ${many(rows, "rij", "rijen")} van ${source} ${many(rows, "noemt", "noemen")} een klant zonder regels en zonder klantrecord, zoals "${example}"`,
  },
);
