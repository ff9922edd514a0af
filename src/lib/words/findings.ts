import { section } from "./section.js";

const pick = (count: string, one: string, more: string) => (count === "1" ? one : more);
const lines = (count: string) => `${count} invoice ${pick(count, "line", "lines")}`;
const regels = (count: string) => `${count} ${pick(count, "factuurregel", "factuurregels")}`;

/** The findings of the pipeline as sentences; figures come in as text, already written for the reader. */
export const findings = section(
  {
    notInMaster: (n: number, customers: string, revenue: string, example: string) =>
      n === 1
        ? `customer "${example}" has invoice lines (${revenue}) but does not stand in the customer file; it stays in under its number`
        : `${customers} customers have invoice lines (${revenue}) but do not stand in the customer file; they stay in under their number, such as "${example}"`,
    unassignedLines: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "carries no customer; it is", "carry no customer; they are")} kept under "unassigned", in every total`,
    unassignedHours: (rows: string, hours: string) =>
      `${rows} ${pick(rows, "registration", "registrations")} (${hours} hours) ${pick(rows, "carries no customer; it is", "carry no customer; they are")} kept under "unassigned"`,
    duplicates: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "repeats", "repeat")} another line in every field, such as invoice ${example}; ${pick(rows, "it is", "they are")} kept. Say "duplicates: drop" in report.yaml to leave ${pick(rows, "it", "them")} out`,
    duplicatesDropped: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) repeated another line in every field and ${pick(rows, "was", "were")} left out by the rule "duplicates: drop"`,
    costUnknown: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "has", "have")} no cost; gross margin and what follows from it leave ${pick(rows, "it", "them")} out`,
    unsoldLines: (rows: string, revenue: string, status: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "counts", "count")}, though the status, such as "${status}", says that nothing was sold. Leave them out with exclude in report.yaml, if so`,
    salesBelowZero: (below: string, rows: string, revenue: string) =>
      `${below} of ${rows} invoice lines have an amount below zero, and all together come to ${revenue}: in a ledger sales stand as credits, with a minus. Export sales as positive and credit notes as negative amounts`,
    subtotals: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) with "${example}" for a product ${pick(rows, "counts", "count")}: as sums of the lines above they would double these. Leave them out with exclude in report.yaml, if so`,
    vatLines: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) with "${example}" for a product ${pick(rows, "counts", "count")} as revenue, and ${pick(rows, "reads", "read")} like VAT. Leave ${pick(rows, "it", "them")} out with exclude in report.yaml, if so`,
    noCreditType: (types: string) =>
      `no amount is below zero, and none of the types (${types}) is known for credit notes, so all count as sales. Where one stands for credits, write "credit" for it in the export, or give its amounts a minus`,
    costZero: (rows: string, revenue: string, share: string, example: string) =>
      `${lines(rows)} (${revenue}, ${share} of net revenue), such as on "${example}", ${pick(rows, "has a cost of zero and counts", "have a cost of zero and count")} as margin as a whole. Where cost is not known, leave the cell empty`,
    noQuantity: () =>
      "no quantities were supplied: a product counts as one piece an order, so that larger and smaller orders of it show as price, and as drift. Add quantity to the lines",
    noCost: () =>
      "no cost was supplied: the report ends at net revenue. Add cost or unit_cost to the lines, or unit_cost to the products",
    noHours: () =>
      "no hours were supplied: the report ends at gross margin. Hours would add cost to serve and contribution",
    noHourRate: () => "hours were supplied without hour_rate: cost to serve and contribution are unknown",
    aboveCapacity: (team: string, coverage: string, practical: string) =>
      `the hours of team "${team}" are ${coverage} of the ${practical} that it can work: its capacity in report.yaml is too small, or hours are registered twice`,
    lowCoverage: (team: string, coverage: string, practical: string) =>
      `the hours of team "${team}" are ${coverage} of the ${practical} that it can work; below 60% cost to serve is understated`,
    teamWithoutHours: (team: string) =>
      `no hours belong to team "${team}": none names it, and none has one of its activities. Add its activities in report.yaml, or minutes_per to estimate its hours`,
    hoursOfNoTeam: (rows: string, hours: string, example: string) =>
      `${rows} ${pick(rows, "registration", "registrations")} (${hours} hours) ${pick(rows, "belongs", "belong")} to no team, such as "${example}"; they count at hour_rate, or at the joint rate of all teams`,
    unknownProject: (rows: string, hours: string, example: string) =>
      `${rows} ${pick(rows, "registration", "registrations")} (${hours} hours) ${pick(rows, "names", "name")} a project without a customer in the projects file, such as "${example}"; ${pick(rows, "it is", "they are")} kept under "unassigned"`,
    sinceAfter: (n: number, customers: string, example: string, asOf: string) =>
      `${n === 1 ? `customer "${example}" is` : `${customers} customers, such as "${example}", are`} a customer since a day after ${asOf}, the last month of the report: mend the date`,
    estimatedHours: (team: string, months: string, hours: string) =>
      `${hours} ${pick(hours, "hour", "hours")} of team "${team}" in ${months} ${pick(months, "month", "months")} without registered hours were estimated by its minutes_per`,
    hoursWithoutInvoices: (n: number, customers: string, hours: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} service hours (${hours}) and no invoice line; they cost, and bring nothing`,
    rebatesOverlap: (pairs: string, example: string) =>
      `${pairs} ${pick(pairs, "pair", "pairs")} of agreements give rebates on the same days, such as for customer "${example}"; the one that began last counts`,
    afterAsOf: (rows: string, revenue: string, month: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "is", "are")} dated after ${month}, the as-of month that report.yaml gives: in the tables, but in no window`,
    partialMonth: (rows: string, revenue: string, month: string, last: string) =>
      `the last month is partial: lines run to ${last}, so the report is as of ${month}; ${lines(rows)} (${revenue}) after it ${pick(rows, "is", "are")} in the tables, but in no window`,
    strayBefore: (n: number, rows: string, revenue: string, example: string, from: string) =>
      `${n === 1 ? "one invoice line" : `${lines(rows)}`} (${revenue}) ${n === 1 ? "lies" : "lie"} years before the rest, such as of ${example}: the history starts in ${from} without ${n === 1 ? "it" : "them"}. Mend the date, or say history_from in report.yaml`,
    strayAfter: (n: number, rows: string, revenue: string, example: string, asOf: string) =>
      `${n === 1 ? "one invoice line" : `${lines(rows)}`} (${revenue}) ${n === 1 ? "lies" : "lie"} years after the rest, such as of ${example}: the report is as of ${asOf} without ${n === 1 ? "it" : "them"}. Mend the date, or say as_of in report.yaml`,
    beforeHistory: (_n: number, rows: string, revenue: string, _example: string, from: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "is", "are")} dated before ${from}, the history_from that report.yaml gives; no baseline begins there`,
    emptyMonths: (n: number, months: string, first: string) =>
      n === 1
        ? `${first} has no invoice line, though months before and after it have`
        : `${months} months within the history have no invoice line; the first is ${first}`,
    unknownMonths: (
      what: "cost" | "list" | "freight" | "payment_cost" | "quantity",
      n: number,
      months: string,
      from: string,
      until: string,
    ) =>
      `${n === 1 ? `${from} carries` : `${months} months, ${from} to ${until}, carry`} no ${{ cost: "cost", list: "list price or discount", freight: "freight", payment_cost: "payment cost", quantity: "quantity" }[what]}, other months do: there it counts as not known, not as zero`,
    hoursBeginLate: (first: string) =>
      `the hours begin in ${first}, later than the invoice lines: before it they count as not known, not as zero. A window that begins more than a month earlier has no hours, cost to serve or contribution`,
    hoursEndEarly: (last: string, months: string, asOf: string) =>
      `the hours end in ${last}: the last ${months} months of the report have none, so their cost to serve is understated. Supply the hours, or say as_of: ${asOf} in report.yaml`,
    overlap: (
      kind: "same_file" | "same_lines" | "same_invoices",
      outcome: "kept" | "dropped" | "replaced",
      file: string,
      other: string,
      rows: string,
      revenue: string,
    ) =>
      `${
        {
          same_file: `${file} holds the very lines of ${other}: ${lines(rows)} (${revenue})`,
          same_lines: `${lines(rows)} (${revenue}) of ${file} ${pick(rows, "stands", "stand")} in ${other} too`,
          same_invoices: `${lines(rows)} (${revenue}) ${pick(rows, "is on an invoice", "are on invoices")} that ${file} and ${other} both hold with other content`,
        }[kind]
      }; ${
        {
          kept: `${pick(rows, "it counts", "they count")} in both. Leave one file out, or say "${kind === "same_invoices" ? "repeated_invoices: first" : "overlaps: drop"}" in report.yaml`,
          dropped: `${pick(rows, "it was", "they were")} left out of ${file} by a rule in report.yaml`,
          replaced: `${pick(rows, "it was", "they were")} left out of ${other} by a rule in report.yaml`,
        }[outcome]
      }`,
    quarantined: (source: string, rows: string, reason: string) =>
      `${rows} ${pick(rows, "row", "rows")} of ${source} could not be used and ${pick(rows, "stands", "stand")} in quarantine; the first: ${reason}`,
    excluded: (source: string, rows: string, revenue: string | null, rule: string) =>
      `${rows} ${pick(rows, "row", "rows")} of ${source}${revenue === null ? "" : ` (${revenue})`} ${pick(rows, "is", "are")} left out by the rule ${rule}`,
    creditsByType: (file: string) =>
      `${file} writes credits as positive amounts with a document type; they were made negative`,
    creditsByQuantity: (file: string) =>
      `${file} writes credits as positive amounts with a negative quantity; they were made negative`,
    merged: (customers: string, example: string) =>
      `customer numbers merged into another by alias_of: ${customers}, such as ${example}`,
    idsRewritten: (customers: string, example: string) =>
      `customer numbers that the export writes otherwise: ${customers}, such as "${example}"`,
    unknownAlias: (customers: string, example: string) =>
      `customer numbers that others are merged into, but that have neither lines nor a card: ${customers}, such as "${example}"; is it a slip of the pen?`,
    collective: (n: number, cards: string, revenue: string, share: string, example: string) =>
      `${n === 1 ? `the collective card "${example}"` : `${cards} collective cards, such as "${example}",`} (${revenue}, ${share} of net revenue) ${n === 1 ? "stands" : "stand"} in no tier: many buyers, no relationship`,
    looksCollective: (n: number, cards: string, revenue: string, example: string) =>
      `${n === 1 ? `customer ${example} (${revenue}) reads` : `${cards} customers (${revenue}), such as ${example}, read`} like a card for many buyers; mark it with is_collective in the customer file to keep it out of the tiers`,
    unknownParent: (n: number, customers: string, example: string) =>
      `${n === 1 ? "one customer names" : `${customers} customers name`} a parent that is no customer, such as "${example}"`,
    suggestions: (n: number, pairs: string, example: string) =>
      `${n === 1 ? "two customer numbers" : `${pairs} pairs of customer numbers`} may be one customer, such as ${example}; nothing was merged. The data-quality page has the evidence and a file of aliases to start from`,
    alikeNumbers: (n: number, numbers: string, revenue: string, example: string) =>
      `${n === 1 ? "one customer number is" : `${numbers} customer numbers are`} written in more than one way, but for leading zeros, capitals or characters that cannot be seen, such as "${example}": each way counts as a customer of its own (${revenue} together in the current window). Write them alike in the exports, or take the file of aliases that the data-quality page gives`,
    strangers: (n: number, numbers: string, revenue: string, example: string) =>
      `${n === 1 ? "one customer number carries" : `${numbers} customer numbers carry`} names that have no word in common, such as "${example}" (${revenue} in the current window): renamed, or do two administrations number their customers alike? Each number counts as one customer; if they are two, put something of its own before the numbers of one export`,
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
    vatTakenOut: (file: string, isGiven: boolean) =>
      `the amounts of ${file} include VAT (${isGiven ? "report.yaml says so" : "they equal net + VAT"}); VAT was taken out`,
    converted: (currency: string, into: string, rows: string, revenue: string, rate: string) =>
      `${lines(rows)} in ${currency} ${pick(rows, "was", "were")} converted to ${into} (${revenue}) at ${rate}`,
    earlierRate: (currency: string, days: string, month: string) =>
      `on ${days} ${pick(days, "day", "days")} there is no rate for ${currency} of the month itself; the last one before counts, first in ${month}`,
    lineChecks: (rows: string, difference: string) =>
      `the amount of ${lines(rows)} is not quantity × unit price less discount; on balance it differs by ${difference}. The amount as invoiced counts`,
    restated: (n: number, months: string, change: string | null, previous: string, example: string) =>
      `net revenue of ${n === 1 ? "one month" : `${months} months`} that the report as of ${previous} held has changed${change === null ? ", on balance by nothing" : ` by ${change} on balance`}, most at customer "${example}"`,
    historyShorter: (n: number, months: string, amount: string, previous: string, from: string) =>
      `${n === 1 ? "one month" : `${months} months`} (${amount} net revenue) of the report as of ${previous} ${n === 1 ? "lies" : "lie"} before ${from}, where the exports now begin: right where they hold the last so many months, and baselines begin later with them; else a file is missing`,
    formerUnreadable: (problem: string) =>
      `the state of the former build could not be used, so restated months are not known: ${problem}`,
    eventsBefore: (n: number, events: string, example: string, from: string) =>
      n === 1
        ? `one event, on ${example}, lies before ${from}, where the history begins: it is shown, but nothing can be set beside it`
        : `${events} events, such as one on ${example}, lie before ${from}, where the history begins: they are shown, but nothing can be set beside them`,
    eventsAfter: (n: number, events: string, example: string, asOf: string) =>
      n === 1
        ? `one event, on ${example}, lies after ${asOf}, the last month of the report: planned, or a date to mend? It is shown, and looked at once months have followed`
        : `${events} events, such as one on ${example}, lie after ${asOf}, the last month of the report: planned, or dates to mend? They are shown, and looked at once months have followed`,
    eventsTwice: (n: number, events: string, example: string) =>
      `${n === 1 ? "one event stands" : `${events} events stand`} twice with the same customer, date, type and note, such as for customer "${example}"; each counts once`,
    hoursOutside: (rows: string, hours: string, example: string) =>
      `${rows} ${pick(rows, "registration", "registrations")} of hours (${hours} in all), such as of ${example}, ${pick(rows, "lies", "lie")} before the history or after the last month with invoice lines: in the tables, but in no window`,
    costNegated: (file: string) =>
      `${file} writes cost with a minus on lines with a positive amount; it was turned`,
    costBelowZero: (rows: string, cost: string, example: string) =>
      `${lines(rows)} with a positive amount ${pick(rows, "has", "have")} a cost below zero (${cost}), such as invoice ${example}: there the margin is more than the amount. Mend it, or leave ${pick(rows, "it", "them")} out`,
    costAllZero: (rows: string) =>
      `the cost of all ${lines(rows)} that carry one is zero, so the margin is all of net revenue: is the cost in another column?`,
    costAboveRevenue: (cost: string, share: string) =>
      `the cost of goods is ${cost}, ${share} of the net revenue that it belongs to: is it the cost of the line rather than of a piece, a thousand or another currency?`,
    agreementBelowZero: (rows: string, example: string) =>
      `${rows} ${pick(rows, "agreement gives", "agreements give")} a discount or rebate below zero, such as for customer "${example}": it counts as a surcharge`,
    agreementAboveHalf: (rows: string, example: string, largest: string) =>
      `${rows} ${pick(rows, "agreement gives", "agreements give")} a discount or rebate above 50%, up to ${largest}, such as for customer "${example}": where 1 stands for 1%, say options: {discount: percent}`,
    contactCount: (n: number, customers: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} a number of contact persons that cannot be; it is read as not given`,
    hoursBelowZero: (n: number, customers: string, example: string, hours: string) =>
      `the hours of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} come to less than zero over twelve months (${hours} in all): corrections without the registrations that they correct? They count as they stand, and lower cost to serve`,
    onlyCredits: (n: number, customers: string, revenue: string, example: string) =>
      `${n === 1 ? `customer "${example}" has` : `${customers} customers, such as "${example}", have`} credits (${revenue}) and no invoice line: are the invoices in another file, or before the history?`,
    onlyFree: (n: number, customers: string, example: string) =>
      `every line of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} in the last twelve months has an amount of zero: free goods count at price zero, with their cost. Is the price in another column?`,
    priceJump: (n: number, products: string, revenue: string, example: string) =>
      `the price of a piece of ${n === 1 ? `product "${example}"` : `${products} products, such as "${example}",`} (${revenue} net revenue) is twenty times or more what it was a year ago, or a twentieth of it: did the unit of the quantity change? Then price and volume cannot be told apart there`,
    listPriceZero: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${pick(rows, "carries", "carry")} a list price of zero or less, such as invoice ${example}; it is read as not given, so ${pick(rows, "it shows", "they show")} no discount`,
    agreedCase: (n: number, customers: string, example: string) =>
      `the case at acceptance of ${n === 1 ? `customer "${example}"` : `${customers} customers, such as "${example}",`} cannot be: net revenue of zero or less, or hours below zero. That figure is read as not given; mend it in the customer file`,
    talkUnknownCustomer: (n: number, rows: string, example: string) =>
      `${n === 1 ? `one conversation names customer "${example}", who has` : `${rows} conversations name a customer, such as "${example}", who has`} neither invoice lines nor a customer record: there is nothing to measure. Correct the number, or leave ${n === 1 ? "the row" : "the rows"} out with exclude`,
    talkBeforeHistory: (n: number, rows: string, example: string, from: string) =>
      `${n === 1 ? `one conversation, of ${example}, lies` : `${rows} conversations, such as one of ${example}, lie`} before the history, which begins in ${from}: ${n === 1 ? "it is" : "they are"} listed, but not measured. Supply earlier invoice lines, or correct the date`,
    talkAfterAsOf: (n: number, rows: string, example: string) =>
      `${n === 1 ? `one conversation, of ${example}, lies` : `${rows} conversations, such as one of ${example}, lie`} after the as-of month: ${n === 1 ? "it is" : "they are"} listed, and measured once the months after ${n === 1 ? "it" : "them"} are in`,
    reviewBeforeTalk: (n: number, rows: string, review: string, date: string) =>
      `${n === 1 ? `one conversation has its review date, ${review}, before the conversation itself, ${date}` : `${rows} conversations have their review date before the conversation itself, such as ${review} for one of ${date}`}: no review is announced. Correct one of the dates`,
    negativeTarget: (n: number, rows: string, target: string, example: string) =>
      `${n === 1 ? `one conversation aims at an amount below zero, ${target} with customer "${example}"` : `${rows} conversations aim at an amount below zero, such as ${target} with customer "${example}"`}: what was reached of it is not computed. Write as a positive amount what it is to yield more a year`,
    talksOnOneDay: (rows: string, example: string) =>
      `${rows} conversations share customer and day with another, such as ${example}: what each brought cannot be told apart. Write what was agreed in one conversation in one row`,
    unknownCustomer: (source: string, rows: string, example: string) =>
      `${rows} ${pick(rows, "row", "rows")} of ${source} ${pick(rows, "names", "name")} a customer without lines and without a master record, such as "${example}"`,
  },
  {
    notInMaster: (n, customers, revenue, example) =>
      n === 1
        ? `klant "${example}" heeft factuurregels (${revenue}) maar staat niet in het klantenbestand; die blijft onder het nummer staan`
        : `${customers} klanten hebben factuurregels (${revenue}) maar staan niet in het klantenbestand; ze blijven onder hun nummer staan, zoals "${example}"`,
    unassignedLines: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "noemt geen klant; die staat", "noemen geen klant; ze staan")} onder "niet toegewezen", en in elk totaal`,
    unassignedHours: (rows, hours) =>
      `${rows} ${pick(rows, "urenregel", "urenregels")} (${hours} uur) ${pick(rows, "noemt geen klant; die staat", "noemen geen klant; ze staan")} onder "niet toegewezen"`,
    duplicates: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "herhaalt", "herhalen")} een andere regel in elk veld, zoals factuur ${example}; ${pick(rows, "die blijft", "ze blijven")} staan. Zet "duplicates: drop" in report.yaml om ${pick(rows, "die", "ze")} weg te laten`,
    duplicatesDropped: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "herhaalde", "herhaalden")} een andere regel in elk veld en ${pick(rows, "is", "zijn")} weggelaten door de regel "duplicates: drop"`,
    costUnknown: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "heeft", "hebben")} geen kostprijs en ${pick(rows, "blijft", "blijven")} buiten brutomarge en wat daarop volgt`,
    unsoldLines: (rows, revenue, status) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "telt", "tellen")} mee, hoewel de status, zoals "${status}", zegt dat er niets is verkocht. Laat ze dan weg met exclude in report.yaml`,
    salesBelowZero: (below, rows, revenue) =>
      `${below} van de ${rows} factuurregels hebben een bedrag onder nul, en alles samen komt op ${revenue}: in een grootboek staan verkopen als credit, met een minteken. Exporteer verkopen als positieve en creditnota's als negatieve bedragen`,
    subtotals: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) met "${example}" als artikel ${pick(rows, "telt", "tellen")} mee: als het optellingen van de regels erboven zijn, telt de omzet dubbel. Laat ze dan weg met exclude in report.yaml`,
    vatLines: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) met "${example}" als artikel ${pick(rows, "telt", "tellen")} mee als omzet, maar ${pick(rows, "lijkt", "lijken")} btw te zijn. Laat ${pick(rows, "hem", "ze")} dan weg met exclude in report.yaml`,
    noCreditType: (types) =>
      `geen enkel bedrag ligt onder nul, en geen van de soorten (${types}) is bekend als creditnota; alles telt dus als verkoop. Staat er een voor credits, schrijf daar dan "credit" in de export, of geef de bedragen een minteken`,
    costZero: (rows, revenue, share, example) =>
      `${regels(rows)} (${revenue}, ${share} van de netto-omzet), zoals op "${example}", ${pick(rows, "heeft een kostprijs van nul en telt", "hebben een kostprijs van nul en tellen")} helemaal als marge. Laat de cel leeg waar de kostprijs niet bekend is`,
    noQuantity: () =>
      "er zijn geen aantallen aangeleverd: een product telt als één stuk per order, zodat grotere en kleinere orders ervan als prijs te zien zijn, en als verloop. Voeg quantity toe aan de regels",
    noCost: () =>
      "er is geen kostprijs aangeleverd: het rapport eindigt bij netto-omzet. Voeg cost of unit_cost toe aan de regels, of unit_cost aan de artikelen",
    noHours: () =>
      "er zijn geen uren aangeleverd: het rapport eindigt bij brutomarge. Met uren komen servicekosten en bijdrage in beeld",
    noHourRate: () => "er zijn uren aangeleverd zonder hour_rate: servicekosten en bijdrage zijn onbekend",
    aboveCapacity: (team, coverage, practical) =>
      `de uren van team "${team}" zijn ${coverage} van de ${practical} die het kan werken: de capaciteit in report.yaml is te klein, of uren zijn dubbel geregistreerd`,
    lowCoverage: (team, coverage, practical) =>
      `de uren van team "${team}" zijn ${coverage} van de ${practical} die het kan werken; onder 60% zijn de servicekosten te laag voorgesteld`,
    teamWithoutHours: (team) =>
      `er horen geen uren bij team "${team}": geen enkele noemt het, en geen heeft een van zijn activiteiten. Voeg zijn activiteiten toe in report.yaml, of minutes_per om zijn uren te schatten`,
    hoursOfNoTeam: (rows, hours, example) =>
      `${rows} ${pick(rows, "urenregel", "urenregels")} (${hours} uur) ${pick(rows, "hoort", "horen")} bij geen team, zoals "${example}"; ze tellen tegen hour_rate, of tegen het gezamenlijke tarief van alle teams`,
    unknownProject: (rows, hours, example) =>
      `${rows} ${pick(rows, "registratie noemt", "registraties noemen")} (${hours} uur) een project zonder klant in het projectenbestand, zoals "${example}"; ${pick(rows, "die staat", "ze staan")} onder "unassigned"`,
    sinceAfter: (n, customers, example, asOf) =>
      `${n === 1 ? `klant "${example}" is` : `${customers} klanten, zoals "${example}", zijn`} klant sinds een dag na ${asOf}, de laatste maand van het rapport: verbeter de datum`,
    estimatedHours: (team, months, hours) =>
      `${hours} uur van team "${team}" in ${months} ${pick(months, "maand", "maanden")} zonder geregistreerde uren is geschat met zijn minutes_per`,
    hoursWithoutInvoices: (n, customers, hours, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} service-uren (${hours}) en geen factuurregel; ze kosten, en brengen niets op`,
    rebatesOverlap: (pairs, example) =>
      `${pairs} ${pick(pairs, "paar", "paren")} afspraken geven een bonus over dezelfde dagen, zoals bij klant "${example}"; de laatst ingegane telt`,
    afterAsOf: (rows, revenue, month) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "is", "zijn")} van na ${month}, de peilmaand die report.yaml geeft: wel in de tabellen, maar in geen enkele periode`,
    partialMonth: (rows, revenue, month, last) =>
      `de laatste maand is niet af: de regels lopen tot ${last}, dus de peilmaand is ${month}; ${regels(rows)} (${revenue}) daarna ${pick(rows, "staat", "staan")} wel in de tabellen, maar in geen enkele periode`,
    strayBefore: (n, rows, revenue, example, from) =>
      `${n === 1 ? "één factuurregel" : `${regels(rows)}`} (${revenue}) ${n === 1 ? "ligt" : "liggen"} jaren voor de rest, zoals van ${example}: de historie begint in ${from}, zonder ${n === 1 ? "die regel" : "die regels"}. Verbeter de datum, of zet history_from in report.yaml`,
    strayAfter: (n, rows, revenue, example, asOf) =>
      `${n === 1 ? "één factuurregel" : `${regels(rows)}`} (${revenue}) ${n === 1 ? "ligt" : "liggen"} jaren na de rest, zoals van ${example}: de peilmaand is ${asOf}, zonder ${n === 1 ? "die regel" : "die regels"}. Verbeter de datum, of zet as_of in report.yaml`,
    beforeHistory: (_n, rows, revenue, _example, from) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "is", "zijn")} van voor ${from}, de history_from die report.yaml geeft; daar begint geen basisperiode`,
    emptyMonths: (n, months, first) =>
      n === 1
        ? `${first} heeft geen factuurregel, de maanden ervoor en erna wel`
        : `${months} maanden binnen de historie hebben geen factuurregel; de eerste is ${first}`,
    unknownMonths: (what, n, months, from, until) =>
      `${n === 1 ? `${from} heeft` : `${months} maanden, ${from} tot en met ${until}, hebben`} geen ${{ cost: "kostprijs", list: "lijstprijs of korting", freight: "vracht", payment_cost: "betaalkosten", quantity: "aantal" }[what]}, andere maanden wel: daar geldt dat als onbekend, niet als nul`,
    hoursBeginLate: (first) =>
      `de uren beginnen in ${first}, later dan de factuurregels: daarvoor gelden ze als onbekend, niet als nul. Een periode die meer dan een maand eerder begint heeft geen uren, servicekosten of bijdrage`,
    hoursEndEarly: (last, months, asOf) =>
      `de uren eindigen in ${last}: de laatste ${months} maanden van het rapport hebben er geen, dus hun servicekosten zijn te laag. Lever de uren aan, of zet as_of: ${asOf} in report.yaml`,
    overlap: (kind, outcome, file, other, rows, revenue) =>
      `${
        {
          same_file: `${file} bevat precies de regels van ${other}: ${regels(rows)} (${revenue})`,
          same_lines: `${regels(rows)} (${revenue}) van ${file} ${pick(rows, "staat", "staan")} ook in ${other}`,
          same_invoices: `${regels(rows)} (${revenue}) ${pick(rows, "staat op een factuur", "staan op facturen")} die ${file} en ${other} allebei hebben, met andere inhoud`,
        }[kind]
      }; ${
        {
          kept: `${pick(rows, "die telt", "ze tellen")} in beide mee. Laat een van de bestanden weg, of zet "${kind === "same_invoices" ? "repeated_invoices: first" : "overlaps: drop"}" in report.yaml`,
          dropped: `${pick(rows, "die is", "ze zijn")} door een regel in report.yaml weggelaten uit ${file}`,
          replaced: `${pick(rows, "die is", "ze zijn")} door een regel in report.yaml weggelaten uit ${other}`,
        }[outcome]
      }`,
    quarantined: (source, rows, reason) =>
      `${rows} ${pick(rows, "rij", "rijen")} van ${source} ${pick(rows, "is niet bruikbaar en staat", "zijn niet bruikbaar en staan")} in quarantaine; de eerste: ${reason}`,
    excluded: (source, rows, revenue, rule) =>
      `${rows} ${pick(rows, "rij", "rijen")} van ${source}${revenue === null ? "" : ` (${revenue})`} ${pick(rows, "is", "zijn")} weggelaten door de regel ${rule}`,
    creditsByType: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een documentsoort; ze zijn negatief gemaakt`,
    creditsByQuantity: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een negatief aantal; ze zijn negatief gemaakt`,
    merged: (customers, example) =>
      `klantnummers die via alias_of bij een ander nummer horen: ${customers}, zoals ${example}`,
    idsRewritten: (customers, example) =>
      `klantnummers die de export anders schrijft: ${customers}, zoals "${example}"`,
    unknownAlias: (customers, example) =>
      `klantnummers waar andere in opgaan, maar zonder regels en zonder klantkaart: ${customers}, zoals "${example}"; een verschrijving?`,
    collective: (n, cards, revenue, share, example) =>
      `${n === 1 ? `de verzamelkaart "${example}"` : `${cards} verzamelkaarten, zoals "${example}",`} (${revenue}, ${share} van de netto-omzet) ${n === 1 ? "staat" : "staan"} in geen laag: veel kopers, geen relatie`,
    looksCollective: (n, cards, revenue, example) =>
      `${n === 1 ? `klant ${example} (${revenue}) leest` : `${cards} klanten (${revenue}), zoals ${example}, lezen`} als een kaart voor veel kopers; zet is_collective in het klantenbestand om die buiten de lagen te houden`,
    unknownParent: (n, customers, example) =>
      `${n === 1 ? "één klant noemt" : `${customers} klanten noemen`} een moeder die geen klant is, zoals "${example}"`,
    suggestions: (n, pairs, example) =>
      `${n === 1 ? "twee klantnummers zijn" : `${pairs} paren klantnummers zijn`} mogelijk één klant, zoals ${example}; er is niets samengevoegd. De pagina datakwaliteit heeft de aanwijzingen en een bestand met aliassen om mee te beginnen`,
    alikeNumbers: (n, numbers, revenue, example) =>
      `${n === 1 ? "één klantnummer is" : `${numbers} klantnummers zijn`} op meer dan één manier geschreven, op voorloopnullen, hoofdletters of onzichtbare tekens na, zoals "${example}": elke schrijfwijze telt als een eigen klant (samen ${revenue} in het lopende jaar). Schrijf ze in de exports gelijk, of neem het bestand met aliassen van de pagina datakwaliteit over`,
    strangers: (n, numbers, revenue, example) =>
      `${n === 1 ? "onder één klantnummer staan" : `onder ${numbers} klantnummers staan`} namen zonder een woord gemeen, zoals "${example}" (${revenue} in het lopende jaar): omgedoopt, of nummeren twee administraties hun klanten gelijk? Elk nummer telt als één klant; zijn het er twee, zet dan in één export iets eigens voor de nummers`,
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
    vatTakenOut: (file, isGiven) =>
      `de bedragen in ${file} zijn inclusief btw (${isGiven ? "report.yaml zegt het" : "ze zijn gelijk aan netto + btw"}); de btw is eraf gehaald`,
    converted: (currency, into, rows, revenue, rate) =>
      `${regels(rows)} in ${currency} ${pick(rows, "is", "zijn")} omgerekend naar ${into} (${revenue}) tegen ${rate}`,
    earlierRate: (currency, days, month) =>
      `op ${days} ${pick(days, "dag", "dagen")} is er geen koers voor ${currency} van de maand zelf; de laatste ervoor geldt, het eerst in ${month}`,
    lineChecks: (rows, difference) =>
      `het bedrag van ${regels(rows)} is niet aantal × stuksprijs min korting; per saldo scheelt dat ${difference}. Het gefactureerde bedrag telt`,
    restated: (n, months, change, previous, example) =>
      `de netto-omzet van ${n === 1 ? "één maand" : `${months} maanden`} in het rapport per ${previous} is ${change === null ? "veranderd, per saldo niet" : `per saldo met ${change} veranderd`}, het meest bij klant "${example}"`,
    historyShorter: (n, months, amount, previous, from) =>
      `${n === 1 ? "één maand" : `${months} maanden`} (${amount} netto-omzet) uit het rapport per ${previous} ${n === 1 ? "ligt" : "liggen"} vóór ${from}, waar de exports nu beginnen: dat klopt als ze telkens de laatste zoveel maanden bevatten, en basisperioden beginnen dan ook later; anders ontbreekt er een bestand`,
    formerUnreadable: (problem) =>
      `de stand van het vorige rapport is niet te gebruiken; herziene maanden zijn dus niet bekend: ${problem}`,
    eventsBefore: (n, events, example, from) =>
      n === 1
        ? `één gebeurtenis, op ${example}, ligt vóór ${from}, waar de historie begint: ze wordt getoond, maar er valt niets naast te leggen`
        : `${events} gebeurtenissen, zoals een op ${example}, liggen vóór ${from}, waar de historie begint: ze worden getoond, maar er valt niets naast te leggen`,
    eventsAfter: (n, events, example, asOf) =>
      n === 1
        ? `één gebeurtenis, op ${example}, ligt na ${asOf}, de laatste maand van het rapport: gepland, of een datum die niet klopt? Ze wordt getoond, en bekeken zodra er maanden na liggen`
        : `${events} gebeurtenissen, zoals een op ${example}, liggen na ${asOf}, de laatste maand van het rapport: gepland, of datums die niet kloppen? Ze worden getoond, en bekeken zodra er maanden na liggen`,
    eventsTwice: (n, events, example) =>
      `${n === 1 ? "één gebeurtenis staat" : `${events} gebeurtenissen staan`} er dubbel in met dezelfde klant, datum, soort en notitie, zoals bij klant "${example}"; elke telt één keer`,
    hoursOutside: (rows, hours, example) =>
      `${rows} ${pick(rows, "urenregistratie", "urenregistraties")} (samen ${hours} uur), zoals van ${example}, ${pick(rows, "ligt", "liggen")} vóór de historie of na de laatste maand met factuurregels: wel in de tabellen, maar in geen periode`,
    costNegated: (file) =>
      `${file} schrijft de kostprijs met een minteken op regels met een positief bedrag; die is omgedraaid`,
    costBelowZero: (rows, cost, example) =>
      `${regels(rows)} met een positief bedrag ${pick(rows, "heeft", "hebben")} een kostprijs onder nul (${cost}), zoals factuur ${example}: daar is de marge meer dan het bedrag. Verbeter het, of laat ${pick(rows, "die", "ze")} weg`,
    costAllZero: (rows) =>
      `de kostprijs van alle ${regels(rows)} die er een hebben is nul, dus de marge is de hele netto-omzet: staat de kostprijs in een andere kolom?`,
    costAboveRevenue: (cost, share) =>
      `de kostprijs is ${cost}, ${share} van de netto-omzet waar die bij hoort: is het wel de kostprijs van de regel, en niet van een stuk, van duizend of in een andere valuta?`,
    agreementBelowZero: (rows, example) =>
      `${rows} ${pick(rows, "afspraak geeft", "afspraken geven")} een korting of bonus onder nul, zoals bij klant "${example}": dat telt als toeslag`,
    agreementAboveHalf: (rows, example, largest) =>
      `${rows} ${pick(rows, "afspraak geeft", "afspraken geven")} een korting of bonus boven 50%, tot ${largest}, zoals bij klant "${example}": staat 1 voor 1%, zeg dan options: {discount: percent}`,
    contactCount: (n, customers, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} een aantal contactpersonen dat niet kan; het geldt als niet opgegeven`,
    hoursBelowZero: (n, customers, example, hours) =>
      `de uren van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} komen over twaalf maanden onder nul uit (samen ${hours}): correcties zonder de registraties die ze corrigeren? Ze tellen zoals ze er staan, en verlagen de servicekosten`,
    onlyCredits: (n, customers, revenue, example) =>
      `${n === 1 ? `klant "${example}" heeft` : `${customers} klanten, zoals "${example}", hebben`} creditregels (${revenue}) en geen factuurregel: staan de facturen in een ander bestand, of vóór de historie?`,
    onlyFree: (n, customers, example) =>
      `elke regel van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} in de laatste twaalf maanden heeft een bedrag van nul: gratis goederen tellen voor prijs nul, met hun kostprijs. Staat de prijs in een andere kolom?`,
    priceJump: (n, products, revenue, example) =>
      `de stuksprijs van ${n === 1 ? `artikel "${example}"` : `${products} artikelen, zoals "${example}",`} (${revenue} netto-omzet) is twintig keer zo hoog of meer als een jaar geleden, of een twintigste ervan: is de eenheid van het aantal veranderd? Dan zijn prijs en volume daar niet te scheiden`,
    listPriceZero: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${pick(rows, "heeft", "hebben")} een lijstprijs van nul of minder, zoals factuur ${example}; die geldt als niet opgegeven, dus er blijkt geen korting uit`,
    agreedCase: (n, customers, example) =>
      `de afspraak bij acceptatie van ${n === 1 ? `klant "${example}"` : `${customers} klanten, zoals "${example}",`} kan niet: netto-omzet van nul of minder, of uren onder nul. Dat cijfer geldt als niet opgegeven; verbeter het in het klantenbestand`,
    talkUnknownCustomer: (n, rows, example) =>
      `${n === 1 ? `één gesprek noemt klant "${example}", zonder` : `${rows} gesprekken noemen een klant, zoals "${example}", zonder`} factuurregels en zonder klantrecord: er valt niets te meten. Verbeter het nummer, of laat de ${n === 1 ? "rij" : "rijen"} weg met exclude`,
    talkBeforeHistory: (n, rows, example, from) =>
      `${n === 1 ? `één gesprek, van ${example}, ligt` : `${rows} gesprekken, zoals een van ${example}, liggen`} voor de historie, die in ${from} begint: ${n === 1 ? "het staat" : "ze staan"} wel in de lijst, maar gemeten wordt er niets. Lever oudere factuurregels aan, of verbeter de datum`,
    talkAfterAsOf: (n, rows, example) =>
      `${n === 1 ? `één gesprek, van ${example}, ligt` : `${rows} gesprekken, zoals een van ${example}, liggen`} na de peilmaand: ${n === 1 ? "het staat" : "ze staan"} al in de lijst, en ${n === 1 ? "wordt" : "worden"} gemeten zodra de maanden erna er zijn`,
    reviewBeforeTalk: (n, rows, review, date) =>
      `${n === 1 ? `bij één gesprek ligt de terugblik, ${review}, voor het gesprek zelf, ${date}` : `bij ${rows} gesprekken ligt de terugblik voor het gesprek zelf, zoals ${review} bij een van ${date}`}: er wordt geen terugblik aangekondigd. Verbeter een van beide datums`,
    negativeTarget: (n, rows, target, example) =>
      `${n === 1 ? `één gesprek heeft een doelbedrag onder nul, ${target} bij klant "${example}"` : `${rows} gesprekken hebben een doelbedrag onder nul, zoals ${target} bij klant "${example}"`}: welk deel ervan bereikt is wordt niet berekend. Schrijf als positief bedrag wat het per jaar meer moet opleveren`,
    talksOnOneDay: (rows, example) =>
      `${rows} gesprekken delen klant en dag met een ander, zoals ${example}: wat elk ervan opbracht is niet uit elkaar te houden. Zet wat in één gesprek is afgesproken in één rij`,
    unknownCustomer: (source, rows, example) =>
      `${rows} ${pick(rows, "rij", "rijen")} van ${source} ${pick(rows, "noemt", "noemen")} een klant zonder regels en zonder klantrecord, zoals "${example}"`,
  },
);
