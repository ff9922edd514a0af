import { many } from "./many.js";
import { section } from "./section.js";

/** Words meant for a client: what both sides have seen, agreed and could do. Nothing in them names what only we know. */
export const client = section(
  {
    title: "Our co-operation",
    since: (month: string) => `We have worked together since ${month}.`,
    year: (orders: string, revenue: string, to: string) =>
      `In the twelve months to ${to} you placed ${orders} ${many(orders, "order", "orders")} for ${revenue} in all.`,
    part_year: (orders: string, revenue: string, from: string, to: string) =>
      `From ${from} to ${to} you placed ${orders} ${many(orders, "order", "orders")} for ${revenue} in all.`,
    year_hours: (hours: string) => `Our people spent ${hours} ${many(hours, "hour", "hours")} on them.`,
    nothing_bought: (to: string) => `In the twelve months to ${to} you placed no orders.`,
    volumes: {
      title: "What did we do together, month by month?",
      caption: "Each line is the average of twelve months; the figure beside it is that of the last twelve.",
      caption_young: "The line is the average of the months so far.",
      empty: "There are no months to show yet.",
      purchases: "Purchases a month",
      orders: "Orders a month",
      hours: "Hours of service a month",
      average: (value: string) => `${value} on average`,
      month: "Month",
    },
    years: {
      title: "Year by year",
      period: "Twelve months to",
      months: (count: string, to: string) => `${count} ${many(count, "month", "months")} to ${to}`,
      revenue: "Purchases",
      orders: "Orders",
      order_size: "Average order",
      hours: "Hours of service",
      minutes_per_order: "Minutes an order",
      note: "Purchases are net of discount and without VAT.",
      no_hours: "Hours of service are not in these figures.",
    },
    changes: {
      title: "What we both see",
      lead: (from: string, to: string) => `The last twelve months beside ${from} to ${to}.`,
      too_young: "We have not worked together long enough to lay two years side by side.",
      no_earlier: "There are no figures of an earlier year to lay beside these.",
      same: "Purchases, orders and the service around them are much as they were.",
      kinds: {
        bought_more: (before: string, now: string) => `You bought more: ${now}, against ${before}.`,
        bought_less: (before: string, now: string) => `You bought less: ${now}, against ${before}.`,
        orders_smaller: (before: string, now: string, size_before: string, size: string) =>
          `Orders became smaller and more frequent: ${now} of ${size} on average, against ${before} of ${size_before}.`,
        orders_larger: (before: string, now: string, size_before: string, size: string) =>
          `Orders became larger and fewer: ${now} of ${size} on average, against ${before} of ${size_before}.`,
        orders_more: (before: string, now: string) =>
          `You order more often: ${now} times, against ${before}.`,
        orders_fewer: (before: string, now: string) =>
          `You order less often: ${now} times, against ${before}.`,
        order_size_up: (before: string, now: string) =>
          `Orders became larger: ${now} on average, against ${before}.`,
        order_size_down: (before: string, now: string) =>
          `Orders became smaller: ${now} on average, against ${before}.`,
        minutes_up: (before: string, now: string) =>
          `An order asks more time of our people: ${now} minutes on average, against ${before}.`,
        minutes_down: (before: string, now: string) =>
          `An order asks less time of our people: ${now} minutes on average, against ${before}.`,
      },
      began: (from: string, to: string) =>
        from === to ? `It began in ${from}.` : `It began between ${from} and ${to}.`,
      rush: (n: number, rush: string, orders: string) =>
        `${rush} of the ${orders} orders ${n === 1 ? "was" : "were"} marked as rush.`,
    },
    agreed: {
      title: "What we agreed",
      none: "No special terms are on record between us.",
      discount: (share: string) => `${share} discount`,
      rebate: (share: string) => `${share} year-end bonus`,
      index: (clause: string) => `indexation: ${clause}`,
      other: "Agreement",
      from: (date: string) => `since ${date}`,
      until: (date: string) => `until ${date}`,
    },
    proposals: {
      title: "What we propose to talk about",
      lead: (count: number) =>
        count === 1
          ? "It helps to keep the service around your orders as it is."
          : "Any of these helps to keep the service around your orders as it is; a mix of them is possible too.",
      none: "We bring no proposal of our own: let us look together at what would help us both.",
      minutes_per_order: {
        title: (to: string, from: string) =>
          `Orders that take less handling: ${to} minutes each, now ${from}`,
        why: "For example complete in one go, with fewer changes afterwards: it saves questions on both sides.",
      },
      order_size: {
        title: (to: string, from: string) => `Orders bundled to about ${to} a year, now ${from}`,
        why: "The same goods, with fewer deliveries to receive and fewer invoices to handle.",
      },
      minimum_order: {
        title: (value: string) => `Orders of at least ${value}`,
        why: "A small order takes as much handling as a large one; often it can go along with the next.",
      },
      rush_fee: {
        title: (fee: string, count: string) =>
          `A rush delivery costs ${fee}; there ${many(count, "was", "were")} ${count} in a year`,
        why: "Whatever is ordered in time stays free of it.",
      },
      price: {
        title: (share: string) => `A price adjustment of ${share}`,
        why: "Everything else stays as you are used to.",
      },
    },
    together: {
      title: "What we agree today",
      what: "What",
      who: "Who",
      when: "By when",
      review: "We look back together on",
      present: "Present",
    },
    contact: (name: string) => `Your contact: ${name}`,
    as_of: (date: string) => `Figures up to ${date}`,
  },
  {
    title: "Onze samenwerking",
    since: (month) => `Wij werken samen sinds ${month}.`,
    year: (orders, revenue, to) =>
      `In de twaalf maanden tot en met ${to} plaatste u ${orders} ${many(orders, "order", "orders")} voor in totaal ${revenue}.`,
    part_year: (orders, revenue, from, to) =>
      `Van ${from} tot en met ${to} plaatste u ${orders} ${many(orders, "order", "orders")} voor in totaal ${revenue}.`,
    year_hours: (hours) => `Onze mensen besteedden er ${hours} uur aan.`,
    nothing_bought: (to) => `In de twaalf maanden tot en met ${to} plaatste u geen orders.`,
    volumes: {
      title: "Wat deden we samen, maand voor maand?",
      caption:
        "Elke lijn is het gemiddelde van twaalf maanden; het getal ernaast is dat van de laatste twaalf.",
      caption_young: "De lijn is het gemiddelde van de maanden tot nu toe.",
      empty: "Er zijn nog geen maanden om te laten zien.",
      purchases: "Afname per maand",
      orders: "Orders per maand",
      hours: "Service-uren per maand",
      average: (value) => `gemiddeld ${value}`,
      month: "Maand",
    },
    years: {
      title: "Jaar na jaar",
      period: "Twaalf maanden t/m",
      months: (count, to) => `${count} ${many(count, "maand", "maanden")} t/m ${to}`,
      revenue: "Afname",
      orders: "Orders",
      order_size: "Gemiddelde order",
      hours: "Service-uren",
      minutes_per_order: "Minuten per order",
      note: "De afname is na korting en zonder btw.",
      no_hours: "Service-uren staan niet in deze cijfers.",
    },
    changes: {
      title: "Wat we allebei zien",
      lead: (from, to) => `De laatste twaalf maanden naast ${from} tot en met ${to}.`,
      too_young: "We werken nog te kort samen om twee jaren naast elkaar te leggen.",
      no_earlier: "Van een eerder jaar zijn er geen cijfers om naast deze te leggen.",
      same: "Afname, orders en de service eromheen zijn ongeveer zoals ze waren.",
      kinds: {
        bought_more: (before, now) => `U nam meer af: ${now}, tegen ${before}.`,
        bought_less: (before, now) => `U nam minder af: ${now}, tegen ${before}.`,
        orders_smaller: (before, now, size_before, size) =>
          `Orders werden kleiner en het werden er meer: ${now} van gemiddeld ${size}, tegen ${before} van ${size_before}.`,
        orders_larger: (before, now, size_before, size) =>
          `Orders werden groter en het werden er minder: ${now} van gemiddeld ${size}, tegen ${before} van ${size_before}.`,
        orders_more: (before, now) => `U bestelt vaker: ${now} keer, tegen ${before}.`,
        orders_fewer: (before, now) => `U bestelt minder vaak: ${now} keer, tegen ${before}.`,
        order_size_up: (before, now) => `Orders werden groter: gemiddeld ${now}, tegen ${before}.`,
        order_size_down: (before, now) => `Orders werden kleiner: gemiddeld ${now}, tegen ${before}.`,
        minutes_up: (before, now) =>
          `Een order vraagt meer tijd van onze mensen: gemiddeld ${now} minuten, tegen ${before}.`,
        minutes_down: (before, now) =>
          `Een order vraagt minder tijd van onze mensen: gemiddeld ${now} minuten, tegen ${before}.`,
      },
      began: (from, to) => (from === to ? `Dat begon in ${from}.` : `Dat begon tussen ${from} en ${to}.`),
      rush: (n, rush, orders) =>
        `${rush} van de ${orders} orders ${n === 1 ? "is" : "zijn"} als spoed geboekt.`,
    },
    agreed: {
      title: "Wat we afspraken",
      none: "Er zijn geen bijzondere voorwaarden tussen ons vastgelegd.",
      discount: (share) => `${share} korting`,
      rebate: (share) => `${share} jaarbonus`,
      index: (clause) => `indexatie: ${clause}`,
      other: "Afspraak",
      from: (date) => `sinds ${date}`,
      until: (date) => `tot en met ${date}`,
    },
    proposals: {
      title: "Waarover we het willen hebben",
      lead: (count) =>
        count === 1
          ? "Het helpt om de service rond uw orders te houden zoals die is."
          : "Elk van deze punten helpt om de service rond uw orders te houden zoals die is; een combinatie kan ook.",
      none: "Wij brengen zelf geen voorstel mee: laten we samen kijken wat ons allebei helpt.",
      minutes_per_order: {
        title: (to, from) => `Orders die minder werk vragen: ${to} minuten per stuk, nu ${from}`,
        why: "Bijvoorbeeld in één keer compleet, met minder wijzigingen achteraf: dat scheelt vragen over en weer.",
      },
      order_size: {
        title: (to, from) => `Orders bundelen tot ongeveer ${to} per jaar, nu ${from}`,
        why: "Dezelfde goederen, met minder leveringen om te ontvangen en minder facturen om te verwerken.",
      },
      minimum_order: {
        title: (value) => `Orders van ten minste ${value}`,
        why: "Een kleine order vraagt evenveel werk als een grote; vaak kan hij mee met de volgende.",
      },
      rush_fee: {
        title: (fee, count) =>
          `Een spoedlevering kost ${fee}; ${many(count, "het was er", "het waren er")} ${count} in een jaar`,
        why: "Wat op tijd wordt besteld, blijft daar vrij van.",
      },
      price: {
        title: (share) => `Een prijsaanpassing van ${share}`,
        why: "Verder blijft alles zoals u het gewend bent.",
      },
    },
    together: {
      title: "Wat we vandaag afspreken",
      what: "Wat",
      who: "Wie",
      when: "Wanneer",
      review: "We kijken samen terug op",
      present: "Aanwezig",
    },
    contact: (name) => `Uw contactpersoon: ${name}`,
    as_of: (date) => `Cijfers tot en met ${date}`,
  },
);

/** The words meant for a client in one language. */
export type ClientWords = (typeof client)["en"];
