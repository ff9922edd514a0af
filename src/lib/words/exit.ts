import { many } from "./many.js";
import { section } from "./section.js";

/** The words of the exit page, which only it loads. */
export const exit = section(
  {
    no_cost:
      "Cost of goods was not supplied, so it cannot be told what would go with a customer. With cost this page would show it.",
    no_hours:
      "Hours of the full twelve months, or what an hour costs, were not supplied: service counts as nothing here, though it would be freed.",
    purpose: "What would happen, not what to do: a conversation comes first.",
    how: "How this is computed",
    finding_none: "Choose one customer or several below to see what a year would look like without them.",
    most: (who: string, amount: string, isAlike: boolean) =>
      `A year's profit would fall most without ${who}: ${amount}${isAlike ? "" : " once notice has run"}.`,
    losing: (count: number, customers: string, isAlike: boolean) =>
      `${customers} ${many(count, "customer costs", "customers cost")} more than ${many(count, "it brings", "they bring")}${isAlike ? "" : ", once notice has run"}.`,
    choose_losing: (all: number, count: number, customers: string) =>
      count < all ? `Choose the ${customers} that cost most` : many(count, "Choose this one", "Choose them"),
    finding: (who: string, atOnce: string, notice: string) =>
      `Without ${who} a year's profit would change by ${atOnce} at once, and by ${notice} once notice has run.`,
    finding_only: (who: string, amount: string) =>
      `Without ${who} a year's profit would change by ${amount}.`,
    finding_same: (who: string, amount: string) =>
      `Without ${who} a year's profit would change by ${amount}, at once and after notice alike.`,
    who_many: (count: string) => `these ${count} customers`,
    with_reuse: (share: string, amount: string) => `With ${share} of their hours re-used: ${amount}.`,
    selected: "Chosen",
    remove: (name: string) => `Remove ${name}`,
    clear: "Choose nobody",
    reuse: "Hours re-used elsewhere",
    reuse_note: (hours: string, perHour: string, isSaved: boolean) =>
      `${hours} hours a year would be freed. Re-used, an hour brings ${perHour}: the median of the customers that stay, before its cost. ${isSaved ? "An hour that is re-used is not saved." : "Hours that are not re-used are paid on all the same."}`,
    parts: {
      title: "What goes, and what stays?",
      at_once: "Gone at once",
      after_notice: (months: string) => `Gone after notice (${months})`,
      months: (count: number, months: string) => `${months} ${many(count, "month", "months")}`,
      stays: "Stays",
      lost: "Net revenue that goes",
      names: {
        cost: "cost of goods",
        rebate: "rebates",
        freight: "freight",
        payment_cost: "payment costs",
        hours: "service hours",
      },
      nothing: "nothing",
      effect: "Effect on a year's profit",
      effect_at_once: "at once",
      effect_after_notice: "after notice",
      effect_reuse: (hasNotice: boolean) => `${hasNotice ? "after notice, " : ""}with hours re-used`,
      table: "Revenue, costs and effect of leaving, a year",
      what: "What",
      amount: "Amount",
    },
    others: {
      title: "What must the others carry, and what comes along?",
      carry: (amount: string, share: string) =>
        `${amount} of their costs stays: ${share} of the contribution of the customers that remain.`,
      carry_none:
        "None of their costs stays, by the settings of this report: costs that nobody named are not in it.",
      share: (share: string, count: number) =>
        `${many(count, "This customer brings", "They bring")} ${share} of net revenue.`,
      months: (name: string, months: string) =>
        `${name} has been a customer for ${months} ${many(months, "month", "months")} in these data.`,
      group: (names: string, revenue: string) =>
        `Of the same group: ${names}, with ${revenue} of net revenue. They may go too.`,
      no_group: "No other customer of the same group is known.",
      unknown_cost: (revenue: string) =>
        `${revenue} of their net revenue has no known cost: what that would save is left out.`,
    },
    list: {
      title: "Whom do you mean?",
      note: (customers: number, count: string) =>
        `${count} ${many(customers, "customer", "customers")} bought in these 12 months.`,
      found: (count: string, all: string) => `${count} of ${all} customers`,
      unknown: (count: number, others: string) =>
        `${others} more bought too, but the cost of what ${many(count, "this one", "they")} bought is not known: what would go with ${many(count, "it", "them")} cannot be told.`,
      label: "Customers with what their leaving would do",
      name: "Customer",
      revenue: "Net revenue",
      contribution: "Contribution",
      effect: "Effect a year",
      at_once: "Effect at once",
      after_notice: "Effect after notice",
      hours: "Hours freed",
      choose: "Choose",
      add: (name: string) => `Choose ${name}`,
      empty: "No customer fits this.",
      download: "Download as CSV",
      file: "leaving",
    },
  },
  {
    no_cost:
      "De kostprijs is niet aangeleverd; wat er met een klant zou verdwijnen is dus niet te zeggen. Met kostprijzen zou deze pagina dat tonen.",
    no_hours:
      "De uren van de volle twaalf maanden, of de kosten van een uur, zijn niet aangeleverd: service telt hier als niets, al zou die vrijkomen.",
    purpose: "Wat er zou gebeuren, niet wat te doen: eerst komt een gesprek.",
    how: "Hoe dit berekend is",
    finding_none: "Kies hieronder een of meer klanten om te zien hoe een jaar er zonder hen uitziet.",
    most: (who, amount, isAlike) =>
      `De winst van een jaar zou het meest dalen zonder ${who}: ${amount}${isAlike ? "" : " zodra de opzegtermijn voorbij is"}.`,
    losing: (count, customers, isAlike) =>
      `${customers} ${many(count, "klant kost", "klanten kosten")} meer dan ${many(count, "hij opbrengt", "zij opbrengen")}${isAlike ? "" : ", als de opzegtermijn voorbij is"}.`,
    choose_losing: (all, count, customers) =>
      count < all ? `Kies de ${customers} die het meest kosten` : many(count, "Kies deze", "Kies ze"),
    finding: (who, atOnce, notice) =>
      `Zonder ${who} zou de winst van een jaar meteen met ${atOnce} veranderen, en met ${notice} zodra de opzegtermijn voorbij is.`,
    finding_only: (who, amount) => `Zonder ${who} zou de winst van een jaar met ${amount} veranderen.`,
    finding_same: (who, amount) =>
      `Zonder ${who} zou de winst van een jaar met ${amount} veranderen, meteen en ook na de opzegtermijn.`,
    who_many: (count) => `deze ${count} klanten`,
    with_reuse: (share, amount) => `Met ${share} van de vrije uren elders ingezet: ${amount}.`,
    selected: "Gekozen",
    remove: (name) => `${name} weghalen`,
    clear: "Niemand kiezen",
    reuse: "Uren elders ingezet",
    reuse_note: (hours, perHour, isSaved) =>
      `Er zouden ${hours} uur per jaar vrijkomen. Elders ingezet brengt een uur ${perHour} op: de mediaan van de klanten die blijven, vóór de kosten ervan. ${isSaved ? "Een uur dat elders wordt ingezet, is niet bespaard." : "Uren die niet elders worden ingezet, worden gewoon doorbetaald."}`,
    parts: {
      title: "Wat verdwijnt, en wat blijft?",
      at_once: "Meteen weg",
      after_notice: (months) => `Weg na opzegtermijn (${months})`,
      months: (count, months) => `${months} ${many(count, "maand", "maanden")}`,
      stays: "Blijft",
      lost: "Netto-omzet die verdwijnt",
      names: {
        cost: "kostprijs",
        rebate: "bonussen",
        freight: "vracht",
        payment_cost: "betaalkosten",
        hours: "service-uren",
      },
      nothing: "niets",
      effect: "Effect op de winst van een jaar",
      effect_at_once: "meteen",
      effect_after_notice: "na opzegtermijn",
      effect_reuse: (hasNotice) => `${hasNotice ? "na opzegtermijn, " : ""}met uren elders ingezet`,
      table: "Omzet, kosten en effect van vertrek, per jaar",
      what: "Wat",
      amount: "Bedrag",
    },
    others: {
      title: "Wat moeten de anderen dragen, en wat gaat er mee?",
      carry: (amount, share) =>
        `${amount} van de kosten blijft: ${share} van de bijdrage van de klanten die overblijven.`,
      carry_none:
        "Van de kosten blijft niets, volgens de instellingen van dit rapport: kosten die nergens zijn opgegeven, staan er niet in.",
      share: (share, count) =>
        `${many(count, "Deze klant levert", "Ze leveren")} ${share} van de netto-omzet.`,
      months: (name, months) =>
        `${name} is in deze gegevens ${months} ${many(months, "maand", "maanden")} klant.`,
      group: (names, revenue) =>
        `Van dezelfde groep: ${names}, met ${revenue} netto-omzet. Die gaan misschien mee.`,
      no_group: "Er is geen andere klant van dezelfde groep bekend.",
      unknown_cost: (revenue) =>
        `Van ${revenue} van die netto-omzet is de kostprijs onbekend: wat dat zou besparen, telt niet mee.`,
    },
    list: {
      title: "Wie bedoelt u?",
      note: (customers, count) =>
        `${count} ${many(customers, "klant kocht", "klanten kochten")} in deze 12 maanden.`,
      found: (count, all) => `${count} van ${all} klanten`,
      unknown: (count, others) =>
        `${many(count, "Eén klant kocht", `${others} klanten kochten`)} ook, maar de kostprijs van wat ${many(count, "die", "zij")} ${many(count, "kocht", "kochten")} is niet bekend: wat met ${many(count, "die klant", "hen")} zou meegaan is niet te zeggen.`,
      label: "Klanten met wat hun vertrek zou doen",
      name: "Klant",
      revenue: "Netto-omzet",
      contribution: "Bijdrage",
      effect: "Effect per jaar",
      at_once: "Effect meteen",
      after_notice: "Effect na opzegtermijn",
      hours: "Uren vrij",
      choose: "Kiezen",
      add: (name) => `${name} kiezen`,
      empty: "Geen klant past hierbij.",
      download: "Downloaden als CSV",
      file: "vertrek",
    },
  },
);

/** The words of the exit page in one language. */
export type ExitWords = (typeof exit)["en"];
