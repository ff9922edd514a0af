import { section } from "./section.js";

const n = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const summary = section(
  {
    finding: {
      leak: (count: number, customers: string, amount: string, share: string) =>
        `${amount} a year has crept away at ${customers} ${n(count, "customer", "customers")} since ${n(count, "its", "their")} first full year, apart from volume${share}`,
      of_margin: (share: string) => `: ${share} of gross margin`,
      largest: (name: string, amount: string, reason: string) =>
        `most of all at ${name} (${amount}), with ${reason}`,
      lead: (count: number, customers: string, amount: string, hours: string) =>
        `${customers} ${n(count, "customer costs", "customers cost")} more than ${n(count, "it brings", "they bring")}: ${amount} a year${hours}`,
      lead_hours: (share: string) => `, with ${share} of all hours`,
      below_cost: (count: number, customers: string, amount: string) =>
        `${customers} ${n(count, "customer brings", "customers bring")} less than the cost of what ${n(count, "it bought", "they bought")}: ${amount} a year`,
      show_lead: "Show them",
      no_leak: "No customer yields less than in its first full year, apart from volume.",
      no_baseline: (revenue: string, change: string) =>
        `Net revenue came to ${revenue} in the last twelve months (${change}); the history is too short to say what crept in.`,
      no_cost: (revenue: string, change: string) =>
        `Net revenue came to ${revenue} in the last twelve months (${change}); cost was not supplied, so the report cannot say what it yields.`,
    },
    key: {
      label: "Key figures",
      margin_share: "Gross margin %",
      hours: "Hours registered",
      hours_value: (hours: string) => `${hours} h`,
      coverage: (share: string, hours: string) => `${share} of ${hours} h practical capacity`,
      no_capacity: "of what capacity is not known: no teams are given",
      per_hour: (amount: string) => `${amount} / h`,
      change: (change: string) => `${change} on the year before`,
      no_change: "the year before is not known",
      before_hours: "before the cost of the hours",
      known_cost: (amount: string) => `without ${amount} whose cost is not known`,
    },
    movers: {
      up: (from: string, to: string) => `up from ${from} to ${to}`,
      down: (from: string, to: string) => `down from ${from} to ${to}`,
      fresh: (to: string) => `new in ${to}`,
      lapsed: (from: string) => `was ${from}, bought nothing this year`,
      title: "Who moved at the top?",
      nobody: "Nobody entered or left the top and large tiers in a year.",
      no_year: "The history is shorter than two years, so it cannot be told who moved in a year.",
      by: (measure: string) =>
        `Tiers by ${measure.toLowerCase()}, now against a year ago; largest change first.`,
      to_pyramid: "To the pyramid",
    },
    talk: {
      title: "Which conversations should we have?",
      lead: (standing: number, leaking: number, count: string, all: string) =>
        `${leaking === 1 ? "The one customer from whom margin crept away stands out" : `Of the ${all} customers from whom margin crept away, ${count} ${n(standing, "stands", "stand")} out`}: 5% or more of the margin of the first full year is gone, and where there are months enough to tell, those show it too.`,
      others: "At the others it is little, or may be chance.",
      order: "Amounts a year, the most first.",
      nobody: "Nobody stands out: no customer clearly yields less than in its first full year.",
      no_baseline:
        "No customer has a history long enough for a baseline (18 months), so there is nothing to rank.",
      no_cost: "Cost of goods was not supplied, so what crept in cannot be told.",
      a_year: "a year",
      mainly: (reason: string, amount: string) => `Mainly ${reason}: ${amount} a year.`,
      spoken: (date: string) => `last spoken on ${date}`,
      not_spoken: "no conversation registered",
      way_in: (handle: string, amount: string) => `Way in: ${handle} (${amount} a year).`,
      way_in_whole: (handle: string, amount: string) =>
        `Way in: ${handle} (${amount} a year, which closes the gap).`,
      more: (count: string) => `All ${count} who stand out`,
      reasons: {
        price: "lower net prices for the same products",
        discount: "more discount on the invoice",
        discount_from_to: (from: string, to: string) =>
          `more discount on the invoice (${from} then, ${to} now)`,
        cost: "higher cost prices that were not passed on in full",
        mix: "a shift to products with a thinner margin",
        order_size: "smaller and more frequent orders",
        handling_time: "more time per order",
        handling_time_from_to: (from: string, to: string) =>
          `more time per order (${from} h then, ${to} h now)`,
        rate: "a higher cost per hour",
      },
    },
    fresh: {
      title: "What is new since last month?",
      more: (now: string, difference: string, before: string, then: string) =>
        `The leak stands at ${now} a year, ${difference} more than in ${before} (${then}).`,
      less: (now: string, difference: string, before: string, then: string) =>
        `The leak stands at ${now} a year, ${difference} less than in ${before} (${then}).`,
      same: (now: string, before: string) => `The leak stands at ${now} a year, as it did in ${before}.`,
      grew_by: (effect: string, amount: string) => `Where it grew, ${effect} weighs most (${amount}).`,
      shrank_by: (effect: string, amount: string) => `Where it shrank, ${effect} weighs most (${amount}).`,
      first: (customers: number, count: string, amount: string) =>
        `${amount} of it is with ${count} ${n(customers, "customer", "customers")} who could not be compared a month ago.`,
      no_month_ago: "A month ago no customer had a history long enough to compare with.",
      no_cost: "Cost of goods was not supplied, so it cannot be told whether more crept in.",
      grew: "Where did the leak grow?",
      shrank: "Where did it shrink?",
      nobody: (least: string) => `At no customer by ${least} a year or more.`,
      stood: (then: string, now: string) => `From ${then} to ${now}.`,
      mainly: (reason: string, amount: string) => `Mainly ${reason}: ${amount}.`,
      better: {
        price: "higher net prices for the same products",
        discount: "less discount on the invoice",
        cost: "lower cost prices, or more of them passed on",
        mix: "a shift to products with a wider margin",
        order_size: "larger and less frequent orders",
        handling_time: "less time per order",
        rate: "a lower cost per hour",
      },
      dated: "Which changes can be dated by now?",
      dated_line: (series: string, from: string, to: string) =>
        from === to ? `${series}, in ${from}.` : `${series}, between ${from} and ${to}.`,
      none_dated: "No change of the last four months is clear enough to be dated.",
      dated_note: (from: string) =>
        `A change shows only after three months on its new level: what began in ${from} or later cannot be seen yet.`,
      happened: (month: string) => `What happened in ${month}?`,
      none_happened: (month: string) => `No event of ${month} was supplied.`,
      others: (count: string) => `And ${count} more.`,
    },
    overlooked: {
      title: "Which good customers get too little attention?",
      lead: "They bring more than the usual contribution per hour, and their share of hours is less than half their share of contribution.",
      nobody: "No good customer falls short.",
      no_hours:
        "Hours of the full twelve months, or what an hour costs, were not supplied, so attention cannot be set against value.",
      shares: (contribution: string, hours: string) => `${contribution} of contribution, ${hours} of hours.`,
      per_hour: "an hour",
      to_attention: "To attention",
    },
    reviews: {
      title: "Which agreements are due for review?",
      nobody: "No review is due by the end of this month.",
      none: "No conversations were supplied, so there is nothing to review.",
      overdue: (count: string) => `${count} overdue`,
      due: (count: string) => `${count} due this month`,
      coming: (count: string) => `${count} to come`,
      undated: (count: string) => `${count} without a review date`,
      first: (count: string) => `The ${count} that are due longest:`,
      to_conversations: "Did talking help?",
    },
    trust: {
      title: "What is left out?",
      unassigned_revenue: (amount: string, share: string) =>
        `${amount} of net revenue (${share}) stands on lines without a customer: it counts in the totals, not with any customer.`,
      unassigned_hours: (hours: string, share: string) =>
        `${hours} service hours (${share}) are registered without a customer: they count in the totals, not with any customer.`,
      without_cost: (amount: string) =>
        `${amount} of net revenue has no known cost and stays out of margin and contribution.`,
      after: (date: string, as_of: string) =>
        `Lines run on to ${date}; figures stop at ${as_of}, the last complete month.`,
      short: (months: number, from: string) =>
        `The exports begin in ${from}: amounts a year are those of ${months === 1 ? "one month" : `${months} months`}.`,
      complete: "Every line and hour belongs to a customer.",
      findings: (errors: number, warnings: number, errorCount: string, warningCount: string) =>
        `The checks found ${errorCount} ${n(errors, "error", "errors")} and ${warningCount} ${n(warnings, "warning", "warnings")}.`,
      to_quality: "To data quality",
    },
    restated: {
      changed: (months: number, count: string, net: string | null, previous: string) =>
        `Since the report as of ${previous}, net revenue of ${months === 1 ? "one month" : `${count} months`} that it held has changed${net === null ? ", on balance by nothing" : ` by ${net} on balance`}; most at`,
      more: "What changed",
    },
    not_found: { title: "This page does not exist", back: "To the summary" },
  },
  {
    finding: {
      leak: (count, customers, amount, share) =>
        `Bij ${customers} ${n(count, "klant", "klanten")} is sinds ${n(count, "het", "hun")} eerste volle jaar ${amount} per jaar weggelekt, los van volume${share}`,
      of_margin: (share) => `: ${share} van de brutomarge`,
      largest: (name, amount, reason) => `het meest bij ${name} (${amount}), met ${reason}`,
      lead: (count, customers, amount, hours) =>
        `${customers} ${n(count, "klant kost", "klanten kosten")} meer dan ${n(count, "hij opbrengt", "zij opbrengen")}: ${amount} per jaar${hours}`,
      lead_hours: (share) => `, met ${share} van alle uren`,
      below_cost: (count, customers, amount) =>
        `${customers} ${n(count, "klant brengt", "klanten brengen")} minder op dan de kostprijs van wat ${n(count, "hij kocht", "zij kochten")}: ${amount} per jaar`,
      show_lead: "Toon ze",
      no_leak: "Geen klant brengt minder op dan in het eerste volle jaar, los van volume.",
      no_baseline: (revenue, change) =>
        `De netto-omzet kwam in de laatste twaalf maanden uit op ${revenue} (${change}); de historie is te kort om te zeggen wat erin geslopen is.`,
      no_cost: (revenue, change) =>
        `De netto-omzet kwam in de laatste twaalf maanden uit op ${revenue} (${change}); zonder kostprijzen kan het rapport niet zeggen wat die opbrengt.`,
    },
    key: {
      label: "Kerncijfers",
      margin_share: "Brutomarge %",
      hours: "Geregistreerde uren",
      hours_value: (hours) => `${hours} uur`,
      coverage: (share, hours) => `${share} van ${hours} uur praktische capaciteit`,
      no_capacity: "van welke capaciteit is niet bekend: er zijn geen teams opgegeven",
      per_hour: (amount) => `${amount} / uur`,
      change: (change) => `${change} op het jaar ervoor`,
      no_change: "het jaar ervoor is niet bekend",
      before_hours: "vóór de kosten van die uren",
      known_cost: (amount) => `zonder ${amount} waarvan de kostprijs onbekend is`,
    },
    movers: {
      up: (from, to) => `omhoog van ${from} naar ${to}`,
      down: (from, to) => `omlaag van ${from} naar ${to}`,
      fresh: (to) => `nieuw in ${to}`,
      lapsed: (from) => `was ${from}, kocht dit jaar niets`,
      title: "Wie verschoof er aan de top?",
      nobody: "Niemand kwam of ging in een jaar bij de lagen top en groot.",
      no_year: "De historie is korter dan twee jaar; wie er in een jaar verschoof, valt niet te zeggen.",
      by: (measure) =>
        `Lagen naar ${measure.toLowerCase()}, nu tegen een jaar geleden; grootste verschil eerst.`,
      to_pyramid: "Naar de piramide",
    },
    talk: {
      title: "Welke gesprekken moeten we voeren?",
      lead: (standing, leaking, count, all) =>
        `${leaking === 1 ? "De enige klant bij wie marge weglekte, springt eruit" : `Van de ${all} klanten bij wie marge weglekte, ${n(standing, "springt", "springen")} er ${count} uit`}: daar is 5% of meer van de marge van het eerste volle jaar weg, en waar er maanden genoeg zijn, is het daarin ook te zien.`,
      others: "Bij de andere is het weinig, of kan het toeval zijn.",
      order: "Bedragen per jaar, de grootste eerst.",
      nobody: "Niemand springt eruit: geen klant brengt duidelijk minder op dan in het eerste volle jaar.",
      no_baseline:
        "Geen klant heeft genoeg historie voor een basisperiode (18 maanden); er valt niets te rangschikken.",
      no_cost: "De kostprijs is niet aangeleverd; wat erin geslopen is, is dus niet te zeggen.",
      a_year: "per jaar",
      mainly: (reason, amount) => `Vooral ${reason}: ${amount} per jaar.`,
      spoken: (date) => `laatst gesproken op ${date}`,
      not_spoken: "geen gesprek vastgelegd",
      way_in: (handle, amount) => `Insteek: ${handle} (${amount} per jaar).`,
      way_in_whole: (handle, amount) => `Insteek: ${handle} (${amount} per jaar; dat sluit het gat).`,
      more: (count) => `Alle ${count} die eruit springen`,
      reasons: {
        price: "lagere nettoprijzen voor dezelfde producten",
        discount: "meer korting op de factuur",
        discount_from_to: (from, to) => `meer korting op de factuur (${from} toen, ${to} nu)`,
        cost: "hogere kostprijzen die niet volledig zijn doorberekend",
        mix: "een verschuiving naar producten met minder marge",
        order_size: "kleinere orders, en vaker",
        handling_time: "meer tijd per order",
        handling_time_from_to: (from, to) => `meer tijd per order (${from} uur toen, ${to} uur nu)`,
        rate: "hogere kosten per uur",
      },
    },
    fresh: {
      title: "Wat is er nieuw sinds vorige maand?",
      more: (now, difference, before, then) =>
        `Er lekt nu ${now} per jaar weg, ${difference} meer dan in ${before} (${then}).`,
      less: (now, difference, before, then) =>
        `Er lekt nu ${now} per jaar weg, ${difference} minder dan in ${before} (${then}).`,
      same: (now, before) => `Er lekt nu ${now} per jaar weg, evenveel als in ${before}.`,
      grew_by: (effect, amount) => `Waar het meer werd, weegt ${effect} het zwaarst (${amount}).`,
      shrank_by: (effect, amount) => `Waar het minder werd, weegt ${effect} het zwaarst (${amount}).`,
      first: (customers, count, amount) =>
        `Daarvan zit ${amount} bij ${count} ${n(customers, "klant", "klanten")} met wie een maand geleden nog niet te vergelijken viel.`,
      no_month_ago: "Een maand geleden had nog geen klant genoeg historie om mee te vergelijken.",
      no_cost: "De kostprijs is niet aangeleverd; of er meer is ingeslopen, is dus niet te zeggen.",
      grew: "Waar lekt meer weg?",
      shrank: "Waar lekt minder weg?",
      nobody: (least) => `Bij geen klant scheelt het ${least} per jaar of meer.`,
      stood: (then, now) => `Van ${then} naar ${now}.`,
      mainly: (reason, amount) => `Vooral ${reason}: ${amount}.`,
      better: {
        price: "hogere nettoprijzen voor dezelfde producten",
        discount: "minder korting op de factuur",
        cost: "lagere kostprijzen, of beter doorberekend",
        mix: "een verschuiving naar producten met meer marge",
        order_size: "grotere orders, en minder vaak",
        handling_time: "minder tijd per order",
        rate: "lagere kosten per uur",
      },
      dated: "Welke veranderingen zijn nu te dateren?",
      dated_line: (series, from, to) =>
        from === to ? `${series}, in ${from}.` : `${series}, tussen ${from} en ${to}.`,
      none_dated: "Geen verandering van de laatste vier maanden is duidelijk genoeg om te dateren.",
      dated_note: (from) =>
        `Een verandering is pas na drie maanden op het nieuwe niveau te zien: wat in ${from} of later begon, blijkt nog niet.`,
      happened: (month) => `Wat gebeurde er in ${month}?`,
      none_happened: (month) => `Over ${month} is geen gebeurtenis aangeleverd.`,
      others: (count) => `En nog ${count}.`,
    },
    overlooked: {
      title: "Welke goede klanten krijgen te weinig aandacht?",
      lead: "Ze brengen per uur meer op dan gebruikelijk, en hun aandeel in de uren is minder dan de helft van hun aandeel in de bijdrage.",
      nobody: "Geen goede klant komt tekort.",
      no_hours:
        "De uren van de volle twaalf maanden, of wat een uur kost, zijn niet aangeleverd; aandacht is dus niet tegen waarde af te zetten.",
      shares: (contribution, hours) => `${contribution} van de bijdrage, ${hours} van de uren.`,
      per_hour: "per uur",
      to_attention: "Naar de aandacht",
    },
    reviews: {
      title: "Welke afspraken zijn toe aan een terugblik?",
      nobody: "Tot en met deze maand is geen terugblik aan de beurt.",
      none: "Er zijn geen gesprekken aangeleverd; er valt niets terug te kijken.",
      overdue: (count) => `${count} te laat`,
      due: (count) => `${count} deze maand`,
      coming: (count) => `${count} nog te komen`,
      undated: (count) => `${count} zonder datum voor een terugblik`,
      first: (count) => `De ${count} die het langst wachten:`,
      to_conversations: "Heeft praten geholpen?",
    },
    trust: {
      title: "Wat telt niet mee?",
      unassigned_revenue: (amount, share) =>
        `${amount} netto-omzet (${share}) staat op regels zonder klant: die telt mee in de totalen, maar bij geen enkele klant.`,
      unassigned_hours: (hours, share) =>
        `${hours} service-uren (${share}) staan op geen enkele klant: ze tellen mee in de totalen, maar bij niemand.`,
      without_cost: (amount) =>
        `Van ${amount} netto-omzet is de kostprijs onbekend; dat deel blijft buiten marge en bijdrage.`,
      after: (date, as_of) =>
        `De regels lopen door tot ${date}; de cijfers stoppen op ${as_of}, de laatste volledige maand.`,
      short: (months, from) =>
        `De exports beginnen in ${from}: bedragen per jaar zijn die van ${months === 1 ? "één maand" : `${months} maanden`}.`,
      complete: "Elke regel en elk uur hoort bij een klant.",
      findings: (errors, warnings, errorCount, warningCount) =>
        `De controles vonden ${errorCount} ${n(errors, "fout", "fouten")} en ${warningCount} ${n(warnings, "waarschuwing", "waarschuwingen")}.`,
      to_quality: "Naar de datakwaliteit",
    },
    restated: {
      changed: (months, count, net, previous) =>
        `Sinds het rapport per ${previous} is de netto-omzet van ${months === 1 ? "één maand" : `${count} maanden`} daarin ${net === null ? "veranderd, per saldo niet" : `per saldo met ${net} veranderd`}; het meest bij`,
      more: "Wat er veranderd is",
    },
    not_found: { title: "Deze pagina bestaat niet", back: "Naar de samenvatting" },
  },
);
