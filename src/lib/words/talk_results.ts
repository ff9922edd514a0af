import { section } from "./section.js";

/** Words of what the months after a conversation show; every page that tells it says it in these. */
export const talkResultWords = section(
  {
    results: {
      reached: "At the agreed level",
      more: "More than before",
      no_difference: "No clear difference",
      less: "Less than before",
      season: "Changed with the season",
      too_early: "Too early to say",
      not_separable: "Not separable",
      too_few_months: "Too few months",
      no_volume: "Buys nothing now",
      no_cost: "Cost not supplied",
      unknown_customer: "Customer not known",
    },
    before_after: (before: string, after: string, change: string) =>
      `${before} a year before, ${after} after, at today's volume: ${change}`,
    range: (low: string, high: string) => `between ${low} and ${high}`,
    no_range: "the months set no bounds to the change",
    of_target: (share: string, target: string) => `${share} of the ${target} aimed at`,
    hours: (before: string, after: string) => `${before} hours per order before, ${after} after`,
    chance: (share: string) => `chance alone makes as large a difference in ${share} of cases`,
    season_years: (n: number, years: string, change: string) =>
      `the time of the year alone made ${change} in ${n === 1 ? "another year" : `${years} other years`}`,
    no_season: "too few years to tell what the time of the year does to it",
    so_far: (n: string) => `so far ${n} of the six months after it`,
    review_ahead: (date: string) => `too early: to look again on ${date}`,
    ahead: "too early: it lies after the as-of date",
    months_ahead: (n: number, months: string, needed: string) =>
      n === 0
        ? `too early: no month with purchases after it yet, and ${needed} are needed`
        : `too early: ${months} of the ${needed} months with purchases that are needed after it`,
    same_day: "not separable: another conversation on the same day. Put what was agreed in one row",
    near: (what: string, date: string) => `not separable: ${what} on ${date}, within six months`,
    another_conversation: "another conversation",
    too_few_months:
      "fewer than four months on one side with purchases of which it is known what they left, so nothing can be said",
    no_volume: "bought nothing in the last twelve months, so there is no volume of today to reckon with",
    no_cost: "cost was not supplied, so what is left of revenue cannot be told",
    unknown_customer: "the customer has no invoice lines and no customer record",
    review_on: (date: string) => `review on ${date}`,
    item: {
      action: (action: string) => `Agreed: ${action}.`,
      spoken: (date: string) => `Spoken on ${date}.`,
      due: (date: string) => `Review date ${date}.`,
      since: (result: string) => `Since then: ${result}.`,
      since_change: (result: string, change: string) => `Since then: ${result} (${change} a year).`,
      target: "aimed at a year",
    },
  },
  {
    results: {
      reached: "Afspraak gehaald",
      more: "Meer dan ervoor",
      no_difference: "Geen duidelijk verschil",
      less: "Minder dan ervoor",
      season: "Veranderd met het seizoen",
      too_early: "Nog te vroeg",
      not_separable: "Niet te scheiden",
      too_few_months: "Te weinig maanden",
      no_volume: "Koopt nu niets",
      no_cost: "Geen kostprijs",
      unknown_customer: "Klant onbekend",
    },
    before_after: (before, after, change) =>
      `${before} per jaar ervoor, ${after} erna, bij het volume van nu: ${change}`,
    range: (low, high) => `tussen ${low} en ${high}`,
    no_range: "de maanden begrenzen het verschil niet",
    of_target: (share, target) => `${share} van de beoogde ${target}`,
    hours: (before, after) => `${before} uur per order ervoor, ${after} erna`,
    chance: (share) => `toeval alleen geeft zo'n groot verschil in ${share} van de gevallen`,
    season_years: (n, years, change) =>
      `de tijd van het jaar alleen gaf ${change} in ${n === 1 ? "een ander jaar" : `${years} andere jaren`}`,
    no_season: "te weinig jaren om te zeggen wat de tijd van het jaar eraan doet",
    so_far: (n) => `tot nu toe ${n} van de zes maanden erna`,
    review_ahead: (date) => `nog te vroeg: de terugblik is op ${date}`,
    ahead: "nog te vroeg: het ligt na de peildatum",
    months_ahead: (n, months, needed) =>
      n === 0
        ? `nog te vroeg: er is erna nog geen maand met aankopen, en er zijn er ${needed} nodig`
        : `nog te vroeg: ${months} van de ${needed} maanden met aankopen die erna nodig zijn`,
    same_day: "niet te scheiden: nog een gesprek op dezelfde dag. Zet wat is afgesproken in één rij",
    near: (what, date) => `niet te scheiden: ${what} op ${date}, binnen zes maanden`,
    another_conversation: "nog een gesprek",
    too_few_months:
      "aan één kant minder dan vier maanden met aankopen waarvan bekend is wat ze overlieten; daar valt niets uit op te maken",
    no_volume: "kocht de laatste twaalf maanden niets; er is geen volume van nu om mee te rekenen",
    no_cost: "zonder kostprijs is niet te zeggen wat er van de omzet overblijft",
    unknown_customer: "de klant heeft geen factuurregels en geen klantrecord",
    review_on: (date) => `terugblik op ${date}`,
    item: {
      action: (action) => `Afgesproken: ${action}.`,
      spoken: (date) => `Gesproken op ${date}.`,
      due: (date) => `Terugblik op ${date}.`,
      since: (result) => `Sindsdien: ${result}.`,
      since_change: (result, change) => `Sindsdien: ${result} (${change} per jaar).`,
      target: "beoogd per jaar",
    },
  },
);

/** The words of results in one language. */
export type TalkResultWords = (typeof talkResultWords)["en"];
