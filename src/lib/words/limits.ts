import { section } from "./section.js";

/** Words of what the figures of a customer cannot carry; only its page loads them. */
export const limits = section(
  {
    title: "What can these figures not carry?",
    outside: (months: number, from: string, to: string) =>
      `Lines of ${months === 1 ? "one month" : `${months} months`} lie far outside the history (${from} to ${to}): they stand in the list of lines, and in no figure.`,
    only_card: "Only the card of this customer is known: no invoice line and no hours were supplied.",
    no_lines:
      "Hours are registered for this customer, but no invoice line was supplied: it costs, and brings nothing.",
    only_credits:
      "Only credits of this customer are known: what they belong to lies outside these data, so there is nothing to compare.",
    stopped: (month: string) => `No order since ${month}.`,
    gap: (from: string, to: string) =>
      from === to
        ? `No order in ${from}: a comparison of before with after reaches across that pause.`
        : `No order from ${from} to ${to}: a comparison of before with after reaches across that pause.`,
    no_revenue: (revenue: string) =>
      `Net revenue of these 12 months is ${revenue}: margin % and prices cannot be told from it.`,
    few_orders: (orders: number) =>
      `${orders === 1 ? "One order" : `Only ${orders} orders`} in these 12 months: every figure per order rests on little.`,
    thin_baseline: (months: number, orders: string) =>
      `The baseline has orders in ${months === 1 ? "one month" : `only ${months} months`} (${orders} in all): what is compared with it rests on little.`,
    hours_below_zero: (hours: string) =>
      `The hours of these 12 months come to ${hours}: corrections outweigh registrations, so hours per order and what an hour brings cannot be told.`,
    no_hours_then:
      "No hours are registered in the baseline. If nobody wrote them down then, the rise in hours per order is not real.",
    hours_unknown_then:
      "The hours of the baseline are not known, since registration began later: what crept in is told without them.",
    hours_without_orders: (months: number, hours: string) =>
      `${months === 1 ? "In one month" : `In ${months} months`} of these 12 there were hours (${hours}) and no orders: they count in the year's hours per order, and have no point in its line by month.`,
  },
  {
    title: "Wat kunnen deze cijfers niet dragen?",
    outside: (months, from, to) =>
      `Regels van ${months === 1 ? "één maand" : `${months} maanden`} liggen ver buiten de historie (${from} tot en met ${to}): ze staan in de lijst met regels, en in geen cijfer.`,
    only_card:
      "Van deze klant is alleen de klantkaart bekend: er zijn geen factuurregels en geen uren aangeleverd.",
    no_lines:
      "Voor deze klant zijn uren geregistreerd, maar er is geen factuurregel aangeleverd: de klant kost, en brengt niets op.",
    only_credits:
      "Van deze klant zijn alleen creditregels bekend: waar die bij horen ligt buiten deze gegevens, dus er valt niets te vergelijken.",
    stopped: (month) => `Geen order meer sinds ${month}.`,
    gap: (from, to) =>
      from === to
        ? `Geen order in ${from}: een vergelijking van ervoor met erna gaat over die pauze heen.`
        : `Geen order van ${from} tot en met ${to}: een vergelijking van ervoor met erna gaat over die pauze heen.`,
    no_revenue: (revenue) =>
      `De netto-omzet van deze 12 maanden is ${revenue}: marge % en prijzen zijn daar niet uit af te leiden.`,
    few_orders: (orders) =>
      `${orders === 1 ? "Eén order" : `Maar ${orders} orders`} in deze 12 maanden: elk cijfer per order rust op weinig.`,
    thin_baseline: (months, orders) =>
      `De basisperiode heeft orders in ${months === 1 ? "één maand" : `maar ${months} maanden`} (samen ${orders}): wat ermee wordt vergeleken rust op weinig.`,
    hours_below_zero: (hours) =>
      `De uren van deze 12 maanden komen uit op ${hours}: er is meer gecorrigeerd dan geregistreerd, dus uren per order en wat een uur oplevert zijn niet te zeggen.`,
    no_hours_then:
      "In de basisperiode zijn geen uren geregistreerd. Schreef toen niemand ze op, dan is de stijging van de uren per order niet echt.",
    hours_unknown_then:
      "De uren van de basisperiode zijn niet bekend, want de registratie begon later: wat erin sloop staat hier zonder uren.",
    hours_without_orders: (months, hours) =>
      `In ${months === 1 ? "één maand" : `${months} maanden`} van deze 12 waren er uren (${hours}) en geen orders: ze tellen mee in de uren per order van het jaar, en hebben geen punt in de lijn per maand.`,
  },
);
