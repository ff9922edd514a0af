import { section } from "../section.js";
import { many } from "../many.js";

/** The conversations to have. */
export const talk = section(
  {
    title: "Which conversations should we have?",
    lead: (standing: number, leaking: number, count: string, all: string) =>
      `${leaking === 1 ? "The one customer from whom margin crept away stands out" : `Of the ${all} customers from whom margin crept away, ${count} ${many(standing, "stands", "stand")} out`}: 5% or more of the margin of the first full year is gone, and where there are months enough to tell, those show it too.`,
    others: "At the others it is little, or may be chance.",
    order: "Amounts a year, the most first.",
    nobody: "Nobody stands out: no customer clearly yields less than in its first full year.",
    least: "Worth a conversation all the same: who costs more than they bring, the most first.",
    losing: "Most in euros: who costs more than they bring, the most first.",
    credited: "Worth a look all the same: to whom more was credited than invoiced, the most first.",
    credits: "More credited than invoiced.",
    brings: (measure: string, revenue: string) => `${measure} on ${revenue} of net revenue.`,
    no_baseline:
      "No customer has a history long enough for a baseline (18 months), so there is nothing to rank.",
    no_cost: "Cost of goods was not supplied, so what crept in cannot be told.",
    a_year: "a year",
    mainly: (reason: string, amount: string) => `Mainly ${reason}: ${amount} a year.`,
    spoken: (date: string) => `last spoken on ${date}`,
    not_spoken: "no conversation registered",
    silent: (month: string) => `last order in ${month}`,
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
  {
    title: "Welke gesprekken moeten we voeren?",
    lead: (standing, leaking, count, all) =>
      `${leaking === 1 ? "De enige klant bij wie marge weglekte, springt eruit" : `Van de ${all} klanten bij wie marge weglekte, ${many(standing, "springt", "springen")} er ${count} uit`}: daar is 5% of meer van de marge van het eerste volle jaar weg, en waar er maanden genoeg zijn, is het daarin ook te zien.`,
    others: "Bij de andere is het weinig, of kan het toeval zijn.",
    order: "Bedragen per jaar, de grootste eerst.",
    nobody: "Niemand springt eruit: geen klant brengt duidelijk minder op dan in het eerste volle jaar.",
    least: "Toch een gesprek waard: wie meer kost dan hij opbrengt, de grootste bedragen eerst.",
    losing: "Hier gaat het om het meeste geld: wie meer kost dan hij opbrengt, de grootste bedragen eerst.",
    credited:
      "Toch een blik waard: wie meer gecrediteerd kreeg dan gefactureerd, de grootste bedragen eerst.",
    credits: "Meer gecrediteerd dan gefactureerd.",
    brings: (measure, revenue) => `${measure} op ${revenue} netto-omzet.`,
    no_baseline:
      "Geen klant heeft genoeg historie voor een basisperiode (18 maanden); er valt niets te rangschikken.",
    no_cost: "De kostprijs is niet aangeleverd; wat erin geslopen is, is dus niet te zeggen.",
    a_year: "per jaar",
    mainly: (reason, amount) => `Vooral ${reason}: ${amount} per jaar.`,
    spoken: (date) => `laatst gesproken op ${date}`,
    not_spoken: "geen gesprek vastgelegd",
    silent: (month) => `laatste order in ${month}`,
    way_in: (handle, amount) => `Insteek: ${handle} (${amount} per jaar).`,
    way_in_whole: (handle, amount) => `Insteek: ${handle} (${amount} per jaar; dat dicht het gat).`,
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
);
