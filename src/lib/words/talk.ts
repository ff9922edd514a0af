import { section } from "./section.js";

/** Words of what is put on the table with a customer: changes, events and handles; only its page loads them. */
export const talk = section(
  {
    changes: {
      title: "When did it change?",
      none: "No series of this customer changed clearly enough to be dated, or there are too few months.",
      series: {
        margin_share: "Margin %",
        price_index: "Prices (own average = 100)",
        hours_per_order: "Hours per order",
        order_size: "Order size",
        orders: "Orders a month",
      },
      in_month: (month: string) => `in ${month}`,
      between: (from: string, to: string) => `between ${from} and ${to}`,
      until: (when: string, month: string) => `${when}, little by little until ${month}`,
      lighter: (count: string) => `${count} changes that weigh less`,
      from_to: (before: string, after: string) => `from ${before} to ${after}`,
      no_amount: "no amount: too little is known of these twelve months",
      nil: "comes to nothing at today's volume",
      coincides: (events: string) => `coincides with: ${events}`,
      note: "What each change by itself makes a year: the amounts overlap and do not add up. The interval holds the month about nine times in ten.",
      no_season: (months: string) =>
        `With fewer than ${months} months of this customer a season cannot be told from a change of its orders or hours.`,
    },
    events: {
      tested: (before: string, after: string) =>
        `coincides with: hours per order from ${before} in the six months before to ${after} in the six after`,
      season: (before: string, after: string) =>
        `${before} hours per order in the six months before and ${after} in the six after, as the time of the year brings`,
      season_years: (n: number, years: string, change: string) =>
        `the time of the year alone made ${change} in ${n === 1 ? "another year" : `${years} other years`}`,
      no_season: "too few years to tell what the time of the year does to it",
      yearly: (amount: string, hours: string) => `${amount} and ${hours} hours a year at today's orders`,
      chance: (share: string) => `chance alone makes as large a difference in ${share} of cases`,
      too_few_months: "too few months with orders and known hours on one side to say what it coincides with",
      too_early: "too early to say: fewer than four months have followed",
      before_history: "lies before the history: there is nothing to set beside it",
      after_history: "lies after the last month of this report: its months are still to come",
      not_separable: "not separable: another event or a conversation lies within six months",
      no_hours: "hours were not supplied",
    },
    handles: {
      title: "What can we put on the table?",
      lead: (gap: string) =>
        `To come back to the baseline, ${gap} a year must be found. Each of these by itself would bring:`,
      lead_agreed: (gap: string) =>
        `To come to what was agreed at acceptance, ${gap} a year must be found. Each of these by itself would bring:`,
      loss: (amount: string) => `It costs ${amount} a year more than it brings.`,
      loss_stays: "The gap below is only a part of that: talk about the whole of what they take and pay.",
      collective: "This card holds many buyers: there is nobody to put anything to.",
      never: "Nothing was bought in this history: there is nothing to put on the table.",
      inactive: "Nothing was bought in these 12 months: talk about why the orders stopped.",
      stopped: (month: string) => `The last order was in ${month}: talk first about why the orders stopped.`,
      none_needed: "Nothing crept in: there is no gap to close.",
      too_small: (gap: string, least: string) =>
        `${gap} a year crept in; below ${least} a year nothing is put on the table.`,
      none_agreed: (least: string) =>
        `Too few months to say what crept in; beside what was agreed at acceptance less than ${least} a year is missing.`,
      none: "No handle is feasible within its limits; talk about what changed.",
      unknown: "Without a baseline or a case at acceptance it cannot be told whether there is a gap.",
      a_year: "a year",
      whole: "closes the gap",
      kinds: {
        price: (share: string) => `Prices ${share} up`,
        minutes_per_order: (from: string, to: string) => `${from} minutes per order down to ${to}`,
        order_size: (from: string, to: string) => `${from} orders a year down to ${to}, of the same volume`,
        minimum_order: (value: string) => `No orders below ${value}`,
        rush_fee: (fee: string, count: string) => `${fee} for each of ${count} rush orders`,
      },
      rests: {
        price: (revenue: string) => `Counted on ${revenue} of net revenue with a price and a quantity.`,
        minutes_per_order: (orders: string, rate: string, usual: string) =>
          `Counted on ${orders} orders at ${rate} an hour; ${usual} minutes are usual for orders of this size.`,
        order_size: (perOrder: string, rate: string) => `Each order takes ${perOrder} hours at ${rate}.`,
        minimum_order: (perOrder: string, rate: string, margin: string) =>
          `An order takes ${perOrder} hours at ${rate}; below this its margin of ${margin} does not pay for them.`,
        rush_fee: (count: string) => `Counted on the ${count} rush orders of the last twelve months.`,
      },
      opposite: {
        price: "It could also be our cost that rose: then look at purchasing first.",
        price_of_hours: "It could also be that we do more than was agreed: then look at the hours first.",
        minutes_per_order:
          "It could also be our own way of working that takes longer: look at the order desk too.",
        order_size:
          "It could also be that they keep less stock because it suits both: ask what it saves them.",
        minimum_order:
          "It could also be that small orders keep the large ones coming: look at who places them.",
        rush_fee: "It could also be that we deliver late and they have to rush: look at our own lead time.",
      },
      confidence: {
        measured: "The hours are registered.",
        partly_registered: "Part of the hours follow from time equations.",
        estimated: "The hours follow from time equations.",
      },
      try: "Try it",
      copy: "Copy for conversations.csv",
      copied: "Copied: paste it below the last row.",
      open: "open",
      copy_by_hand: "Row for conversations.csv",
      topics: {
        price: "Prices",
        minutes_per_order: "Minutes per order",
        order_size: "Order size",
        minimum_order: "Least order value",
        rush_fee: "Rush orders",
      },
    },
  },
  {
    changes: {
      title: "Wanneer veranderde het?",
      none: "Geen reeks van deze klant veranderde duidelijk genoeg om te dateren, of er zijn te weinig maanden.",
      series: {
        margin_share: "Marge %",
        price_index: "Prijzen (eigen gemiddelde = 100)",
        hours_per_order: "Uren per order",
        order_size: "Ordergrootte",
        orders: "Orders per maand",
      },
      in_month: (month) => `in ${month}`,
      between: (from, to) => `tussen ${from} en ${to}`,
      until: (when, month) => `${when}, beetje bij beetje tot ${month}`,
      lighter: (count) => `Nog ${count} veranderingen die minder wegen`,
      from_to: (before, after) => `van ${before} naar ${after}`,
      no_amount: "zonder bedrag: over deze twaalf maanden is te weinig bekend",
      nil: "komt bij het volume van nu op niets uit",
      coincides: (events) => `valt samen met: ${events}`,
      note: "Wat elke verandering op zichzelf per jaar uitmaakt: de bedragen overlappen en tellen niet op. Het interval bevat de maand ongeveer negen van de tien keer.",
      no_season: (months) =>
        `Met minder dan ${months} maanden van deze klant is een seizoen niet te onderscheiden van een verandering in orders of uren.`,
    },
    events: {
      tested: (before, after) =>
        `valt samen met: uren per order van ${before} in de zes maanden ervoor naar ${after} in de zes erna`,
      season: (before, after) =>
        `${before} uur per order in de zes maanden ervoor en ${after} in de zes erna, zoals de tijd van het jaar meebrengt`,
      season_years: (n, years, change) =>
        `de tijd van het jaar alleen gaf ${change} in ${n === 1 ? "een ander jaar" : `${years} andere jaren`}`,
      no_season: "te weinig jaren om te zeggen wat de tijd van het jaar eraan doet",
      yearly: (amount, hours) => `${amount} en ${hours} uur per jaar bij de orders van nu`,
      chance: (share) => `toeval alleen geeft zo'n groot verschil in ${share} van de gevallen`,
      too_few_months:
        "te weinig maanden met orders en bekende uren aan één kant om te zeggen waarmee het samenvalt",
      too_early: "te vroeg om iets te zeggen: er zijn nog geen vier maanden op gevolgd",
      before_history: "ligt vóór de historie: er valt niets naast te leggen",
      after_history: "ligt na de laatste maand van dit rapport: de maanden erna moeten nog komen",
      not_separable: "niet te scheiden: binnen zes maanden ligt een andere gebeurtenis of een gesprek",
      no_hours: "de uren zijn niet aangeleverd",
    },
    handles: {
      title: "Wat kunnen we op tafel leggen?",
      lead: (gap) =>
        `Om terug te komen op de basisperiode is ${gap} per jaar nodig. Elk van deze zou op zichzelf opleveren:`,
      lead_agreed: (gap) =>
        `Om te komen op wat bij acceptatie is afgesproken is ${gap} per jaar nodig. Elk van deze zou op zichzelf opleveren:`,
      loss: (amount) => `Deze klant kost ${amount} per jaar meer dan hij opbrengt.`,
      loss_stays: "Het gat hieronder is daar maar een deel van: praat over alles wat hij vraagt en betaalt.",
      collective: "Op deze kaart staan veel kopers: er is niemand om iets aan voor te leggen.",
      never: "In deze historie is niets gekocht: er is niets om op tafel te leggen.",
      inactive: "In deze 12 maanden is niets gekocht: praat over waarom de orders stopten.",
      stopped: (month) => `De laatste order was in ${month}: praat eerst over waarom de orders stopten.`,
      none_needed: "Er is niets ingeslopen: er is geen gat te dichten.",
      too_small: (gap, least) =>
        `Er is ${gap} per jaar ingeslopen; onder ${least} per jaar komt er niets op tafel.`,
      none_agreed: (least) =>
        `Te weinig maanden om te zeggen wat er insloop; naast wat bij acceptatie is afgesproken ontbreekt minder dan ${least} per jaar.`,
      none: "Geen handvat is haalbaar binnen zijn grenzen; praat over wat er veranderde.",
      unknown: "Zonder basisperiode of afspraak bij het begin is niet te zeggen of er een gat is.",
      a_year: "per jaar",
      whole: "dicht het gat",
      kinds: {
        price: (share) => `Prijzen ${share} omhoog`,
        minutes_per_order: (from, to) => `${from} minuten per order terug naar ${to}`,
        order_size: (from, to) => `${from} orders per jaar terug naar ${to}, met hetzelfde volume`,
        minimum_order: (value) => `Geen orders onder ${value}`,
        rush_fee: (fee, count) => `${fee} voor elk van de ${count} spoedorders`,
      },
      rests: {
        price: (revenue) => `Gerekend over ${revenue} netto-omzet met een prijs en een aantal.`,
        minutes_per_order: (orders, rate, usual) =>
          `Gerekend over ${orders} orders tegen ${rate} per uur; ${usual} minuten is gebruikelijk voor orders van deze grootte.`,
        order_size: (perOrder, rate) => `Elke order vraagt ${perOrder} uur tegen ${rate}.`,
        minimum_order: (perOrder, rate, margin) =>
          `Een order vraagt ${perOrder} uur tegen ${rate}; daaronder betaalt de marge van ${margin} die uren niet.`,
        rush_fee: (count) => `Gerekend over de ${count} spoedorders van de laatste twaalf maanden.`,
      },
      opposite: {
        price: "Het kan ook onze kostprijs zijn die steeg: kijk dan eerst naar de inkoop.",
        price_of_hours: "Het kan ook zijn dat wij meer doen dan is afgesproken: kijk dan eerst naar de uren.",
        minutes_per_order:
          "Het kan ook onze eigen werkwijze zijn die langer duurt: kijk ook naar de orderafdeling.",
        order_size:
          "Het kan ook zijn dat zij minder voorraad houden omdat dat beide past: vraag wat het hun scheelt.",
        minimum_order: "Het kan ook zijn dat kleine orders de grote aan de gang houden: kijk wie ze plaatst.",
        rush_fee:
          "Het kan ook zijn dat wij laat leveren en zij daardoor haast hebben: kijk naar onze eigen levertijd.",
      },
      confidence: {
        measured: "De uren zijn geregistreerd.",
        partly_registered: "Een deel van de uren volgt uit tijdvergelijkingen.",
        estimated: "De uren volgen uit tijdvergelijkingen.",
      },
      try: "Probeer het",
      copy: "Kopieer voor gesprekken.csv",
      copied: "Gekopieerd: plak de rij onder de laatste.",
      open: "open",
      copy_by_hand: "Rij voor gesprekken.csv",
      topics: {
        price: "Prijzen",
        minutes_per_order: "Minuten per order",
        order_size: "Ordergrootte",
        minimum_order: "Minimale orderwaarde",
        rush_fee: "Spoedorders",
      },
    },
  },
);

/** The words of what is put on the table in one language. */
export type TalkWords = (typeof talk)["en"];
