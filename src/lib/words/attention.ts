import { list } from "./attention/list.js";
import { many } from "./many.js";
import { section } from "./section.js";

/** The words of the attention page, which only it loads. */
export const attention = section(
  {
    no_hours:
      "Hours of the full twelve months were not supplied, so attention cannot be set against value. With hours by customer this page would show who takes more of them than their share of what is earned, and for whom they would be better spent.",
    no_value:
      "Cost of goods or the cost of an hour is not known, so contribution is not. With both this page would set hours against it.",
    finding: (share: string, hours: string) =>
      `${share} of the hours on customers, ${hours} a year, would have to move for hours to follow contribution.`,
    finding_of_team: (share: string, hours: string, team: string) =>
      `${share} of the hours of ${team} on customers, ${hours} a year, would have to move for them to follow contribution.`,
    finding_none: (hasHours: boolean) =>
      hasHours
        ? "No customer brings a contribution above zero, so there is nothing that hours could follow."
        : "No hours went to customers that bought in these twelve months, so there is nothing to set beside their contribution.",
    only_one:
      "Only one customer bought in these twelve months, so there is nothing to set its hours against.",
    team: "Hours of",
    all_teams: "All teams",
    no_team: "No team",
    of_team: (team: string) =>
      `Shares, and what an hour brings, count the hours of ${team} alone: all that a customer brings before the cost of hours ÷ the hours that this team gave it.`,
    bands: {
      title: "Who takes more hours than their share of contribution, and who fewer?",
      nobody: "No customer takes more than twice its share.",
      caption: (takers: string, takenHours: string, takenValue: string) =>
        `Customers that take more than twice their share: ${takers}, with ${takenHours} of the hours and ${takenValue} of contribution.`,
      of_positive: (amount: string) =>
        `Shares of contribution are of the ${amount} that customers with a contribution above zero bring.`,
      names: {
        under_quarter: "under ¼ of its share",
        quarter: "¼ to ½",
        half: "½ to its share",
        even: "its share to 2×",
        double: "2× to 4×",
        over_four: "over 4× its share",
        no_value: "no contribution",
      },
      band: "Hours against contribution",
      customers: "Customers",
      value: "Share of contribution",
      hours: "Share of hours",
      empty: "No hours are registered on customers.",
    },
    history: {
      title: "Does it get better or worse?",
      caption: (then: string, when: string, now: string) =>
        `Hours of all teams that would have to move, each month over the twelve months before: ${then === now ? `${now} now, as in ${when}` : `${then} in ${when}, ${now} now`}.`,
      empty: "The history is too short to tell.",
      month: "Month",
      share: "Hours that would have to move",
    },
    coverage: {
      title: "How much do these hours tell?",
      lead: "What is not registered is in no customer's cost. Unused capacity is a line of its own, spread over nobody.",
      none: "What the teams cost and can work is not given; with teams in report.yaml this page would say how much of their capacity these hours cover.",
      team: "Team",
      hours: "Hours",
      capacity: "Capacity",
      coverage: "Coverage",
      rate: "An hour costs",
      unassigned: "Without a customer",
      unused: "Unused",
      unused_cost: "Cost of unused",
      table: "Hours and capacity in hours by team, current window",
      all: (count: string) => `All ${count} teams`,
      and_others: (teams: string, count: string) => `${teams} and ${count} others`,
      low: (teams: string) =>
        `${teams}: fewer than 60% of the hours that can be worked are registered, so cost to serve is understated.`,
      estimated: (hours: string) =>
        `${hours} hours are estimated by minutes per order and line, not registered.`,
      /** All hours and where they went, each part with its hours; those set against value first. */
      whole: (hours: string, parts: readonly string[]) =>
        `${hours} service hours in all: ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}. Only the first stand in the shares on this page.`,
      valued: (hours: string) => `${hours} for customers that bought and whose contribution is known`,
      without_value: (hours: string) =>
        `${hours} for customers whose contribution is not known, as the cost of what they bought is not`,
      without_lines: (hours: string) => `${hours} for customers that bought nothing in this window`,
      never_bought: (hours: string, n: number, count: string) =>
        `${hours} for ${count} ${many(n, "customer", "customers")} that never bought`,
      without_customer: (hours: string) => `${hours} without a customer`,
    },
    free: {
      title: "Which hours could be freed?",
      lead: (hours: string) =>
        `Hours a year above what customers with orders of the same size usually take: ${hours} in all.`,
      nobody: "Nobody takes more than what is usual for orders of its size.",
      hours: "hours a year",
      why: (own: string, usual: string) => `${own} h per order, where ${usual} is usual.`,
    },
    use: {
      title: "Who could use them?",
      lead: (usual: string | null) =>
        `They bring at least the usual contribution per hour${usual === null ? "" : `, ${usual} before its cost,`} and get less than half of their share of the hours. The largest gap between both shares first.`,
      nobody: "No good customer falls short.",
      stopped: (names: string) => `Left out, because they stopped ordering: ${names}.`,
      since: (name: string, month: string) => `${name} (last order in ${month})`,
      shares: (contribution: string, hours: string) => `${contribution} of contribution, ${hours} of hours.`,
      per_hour: "an hour",
    },
    list: list.en,
    how: "How this is computed",
    customers: (count: number, written: string) => `${written} ${many(count, "customer", "customers")}`,
  },
  {
    no_hours:
      "De uren van de volle twaalf maanden zijn niet aangeleverd; aandacht is dus niet tegen waarde af te zetten. Met uren per klant zou deze pagina tonen wie er meer van vraagt dan zijn aandeel in wat er wordt verdiend, en aan wie ze beter besteed zijn.",
    no_value:
      "De kostprijs of de kosten van een uur zijn niet bekend; de bijdrage dus ook niet. Met beide zou deze pagina de uren daartegen afzetten.",
    finding: (share, hours) =>
      `Om uren en bijdrage gelijk te laten lopen zou ${share} van de uren aan klanten moeten verschuiven: ${hours} per jaar.`,
    finding_of_team: (share, hours, team) =>
      `Om gelijk te lopen met de bijdrage zou ${share} van de uren van ${team} aan klanten moeten verschuiven: ${hours} per jaar.`,
    finding_none: (hasHours) =>
      hasHours
        ? "Geen klant heeft een bijdrage boven nul; er is dus niets wat de uren zouden kunnen volgen."
        : "Aan klanten die in deze twaalf maanden kochten, zijn geen uren besteed; er is dus niets om naast hun bijdrage te zetten.",
    only_one: "In deze twaalf maanden kocht maar één klant; er is dus niets om zijn uren tegen af te zetten.",
    team: "Uren van",
    all_teams: "Alle teams",
    no_team: "Geen team",
    of_team: (team) =>
      `Aandelen, en wat een uur opbrengt, tellen alleen de uren van ${team}: alles wat een klant opbrengt vóór de kosten van uren ÷ de uren die dit team eraan gaf.`,
    bands: {
      title: "Wie vraagt meer uren dan zijn aandeel in de bijdrage, en wie minder?",
      nobody: "Geen klant vraagt meer dan twee keer zijn aandeel.",
      caption: (takers, takenHours, takenValue) =>
        `Klanten die meer dan twee keer hun aandeel vragen: ${takers}, met ${takenHours} van de uren en ${takenValue} van de bijdrage.`,
      of_positive: (amount) =>
        `Aandelen in de bijdrage zijn van de ${amount} die klanten met een bijdrage boven nul brengen.`,
      names: {
        under_quarter: "onder ¼ van zijn aandeel",
        quarter: "¼ tot ½",
        half: "½ tot zijn aandeel",
        even: "zijn aandeel tot 2×",
        double: "2× tot 4×",
        over_four: "meer dan 4× zijn aandeel",
        no_value: "geen bijdrage",
      },
      band: "Uren tegenover bijdrage",
      customers: "Klanten",
      value: "Aandeel in de bijdrage",
      hours: "Aandeel in de uren",
      empty: "Er zijn geen uren op klanten geregistreerd.",
    },
    history: {
      title: "Wordt het beter of slechter?",
      caption: (then, when, now) =>
        `Uren van alle teams die zouden moeten verschuiven, elke maand over de twaalf maanden ervoor: ${then === now ? `${now} nu, evenveel als in ${when}` : `${then} in ${when}, ${now} nu`}.`,
      empty: "De historie is te kort om dat te zeggen.",
      month: "Maand",
      share: "Uren die zouden moeten verschuiven",
    },
    coverage: {
      title: "Hoeveel zeggen deze uren?",
      lead: "Wat niet geregistreerd is, zit in de kosten van geen enkele klant. Onbenutte capaciteit is een eigen regel, over niemand verdeeld.",
      none: "Wat de teams kosten en kunnen werken is niet opgegeven; met teams in report.yaml zou deze pagina zeggen hoeveel van hun capaciteit deze uren dekken.",
      team: "Team",
      hours: "Uren",
      capacity: "Capaciteit",
      coverage: "Dekking",
      rate: "Een uur kost",
      unassigned: "Zonder klant",
      unused: "Onbenut",
      unused_cost: "Kosten daarvan",
      table: "Uren en capaciteit per team, huidige periode",
      all: (count) => `Alle ${count} teams`,
      and_others: (teams, count) => `${teams} en ${count} andere`,
      low: (teams) =>
        `${teams}: minder dan 60% van de uren die gewerkt kunnen worden is geregistreerd; de servicekosten zijn dus te laag voorgesteld.`,
      estimated: (hours) => `${hours} uur is geschat naar minuten per order en regel, niet geregistreerd.`,
      whole: (hours, parts) =>
        `${hours} service-uren in totaal: ${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}. Alleen de eerste tellen mee in de aandelen op deze pagina.`,
      valued: (hours) => `${hours} voor klanten die kochten en van wie de bijdrage bekend is`,
      without_value: (hours) =>
        `${hours} voor klanten van wie de bijdrage niet bekend is, omdat de kostprijs van wat ze kochten ontbreekt`,
      without_lines: (hours) => `${hours} voor klanten die in deze periode niets kochten`,
      never_bought: (hours, n, count) =>
        `${hours} voor ${count} ${many(n, "klant die nooit kocht", "klanten die nooit kochten")}`,
      without_customer: (hours) => `${hours} zonder klant`,
    },
    free: {
      title: "Welke uren zijn vrij te maken?",
      lead: (hours) =>
        `Uren per jaar boven wat klanten met even grote orders gewoonlijk vragen: ${hours} in totaal.`,
      nobody: "Niemand vraagt meer dan bij orders van die grootte gebruikelijk is.",
      hours: "uur per jaar",
      why: (own, usual) => `${own} uur per order; ${usual} is gebruikelijk.`,
    },
    use: {
      title: "Wie kan ze gebruiken?",
      lead: (usual) =>
        `Ze brengen per uur minstens op wat gebruikelijk is${usual === null ? "" : `, ${usual} vóór de kosten ervan,`} en krijgen minder dan de helft van hun aandeel in de uren. Het grootste verschil tussen beide aandelen eerst.`,
      nobody: "Geen goede klant komt tekort.",
      stopped: (names) => `Weggelaten, omdat ze niet meer bestellen: ${names}.`,
      since: (name, month) => `${name} (laatste order in ${month})`,
      shares: (contribution, hours) => `${contribution} van de bijdrage, ${hours} van de uren.`,
      per_hour: "per uur",
    },
    list: list.nl,
    how: "Hoe dit berekend is",
    customers: (count, written) => `${written} ${many(count, "klant", "klanten")}`,
  },
);

/** The words of the attention page in one language. */
export type AttentionWords = (typeof attention)["en"];
