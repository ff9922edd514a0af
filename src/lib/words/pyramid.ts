import { many } from "./many.js";
import { section } from "./section.js";

/** Words of the pyramid's page, which only it loads. */
export const pyramid = section(
  {
    measure: "Pyramid by",
    basis: "Movements by",
    rank: "Rank in both years",
    frozen: "Thresholds of a year ago",
    no_rate_movements:
      "Movements are not counted for contribution per hour: a rate has no total that could move.",
    hint: "Choose a tier, a cell or a band to see who is in it.",
    hint_tiers: "Choose a tier to see who is in it.",
    ties: (n: number, count: string) =>
      `${count} ${many(n, "customer shares its", "customers share their")} value with somebody in another tier: there the order of the numbers decided.`,
    unplaced: (n: number, count: string, measure: string) =>
      `${count} ${many(n, "customer", "customers")} bought, but the ${measure.toLowerCase()} of ${many(n, "this one", "these")} is not known: ${many(n, "it stands", "they stand")} in no tier.`,
    /** All hours, and those in no tier, each with where they went. */
    outside: (hours: string, parts: readonly string[]) =>
      `Of all ${hours} service hours these stand in no tier: ${parts.join(", ")}.`,
    never_bought: (hours: string, n: number, count: string) =>
      `${hours} for ${count} ${many(n, "customer", "customers")} that never bought`,
    collective_revenue: (n: number, count: string, amount: string) =>
      `${amount} of net revenue stands on ${many(n, "a collective card, which holds", `${count} collective cards, which hold`)} many buyers or none by name: in no tier, and in no figure on this page.`,
    collective: (hours: string) => `${hours} for collective cards`,
    without_customer: (hours: string) => `${hours} without a customer`,
    tied: "same value as in another tier",
    in_tier: (tier: string, measure: string) => `${tier} by ${measure.toLowerCase()}`,
    in_cross: (revenue: string, contribution: string) =>
      `${revenue} by revenue, ${contribution} by contribution`,
    in_move: (before: string, now: string, measure: string) =>
      `${before}, ${now} now, by ${measure.toLowerCase()}`,
    in_one_contact: "One known contact person",
    customers: (n: number, count: string) => `${count} ${many(n, "customer", "customers")}`,
    empty: "Nobody stands here.",
    and_more: (count: string) => `and ${count} more`,
    all: "All of them in the customer list",
    if_left: "What if they left?",
    close: "Close the list",
    name: "Customer",
    change: "Change in a year",
    hours: "Hours",
    flows: {
      title: "Which way did they go?",
      prior: "A year ago",
      now: "Now",
      nobody: "Nobody changed tier in a year.",
      caption: (moved: number, count: string, stayed: string, up: string, down: string) =>
        `${count} ${many(moved, "customer", "customers")} changed place, ${stayed} stayed: those who rose or came changed the total by ${up}, those who fell or left by ${down}.`,
      away: (count: string) => `${count} moved`,
      came: (count: string) => `${count} came`,
      from: (count: string, tier: string) => `${count} from ${tier}`,
      label: (moved: number, count: string, before: string, now: string, amount: string) =>
        `${count} ${many(moved, "customer", "customers")}: ${before}, ${now} now, ${amount}`,
      customers: "Customers",
      change: "Change in value",
      note: "Bands are as thick as the number of customers in them, those who stayed left out.",
    },
    profit: {
      title: "Who earns back the hours we spend on them?",
      empty: "Nobody's contribution is known, so nobody has a label.",
      caption: (lead: number, leadCount: string, loss: string, platinum: string, share: string) =>
        `${platinum} platinum ${many(Number(platinum), "customer brings", "customers bring")} ${share} of all positive contribution; ${many(lead, "the one lead customer comes", `the ${leadCount} lead customers come`)} to ${loss}.`,
      caption_no_lead: (platinum: string, share: string) =>
        `${platinum} platinum ${many(Number(platinum), "customer brings", "customers bring")} ${share} of all positive contribution; nobody is lead.`,
      what: (rate: string) =>
        `Lead costs more than it brings. Iron brings something, but less per hour than an hour costs (${rate}). Gold brings more than that. Platinum is the best of gold: those that make up the first 80% of contribution, at no more than the usual discount. A label changes only after two months in a row: who costs more than they bring since this month may still stand elsewhere.`,
      customers: "Customers",
      contribution: "Contribution",
      hours: "Service hours",
      tier: "Label",
      share: (label: string) => `${label}, share`,
      in_tier: (tier: string) => `${tier} by profitability`,
    },
    concentration: {
      title: "How dependent are we?",
      largest: "Largest customer",
      ten: (count: string) => `Largest ${count} customers`,
      of_revenue: "of net revenue",
      effective: "As if there were",
      equal: (effective: string) => many(effective, "customer", "equally large customers"),
      effective_note: (count: string) => `there ${many(count, "is", "are")} ${count} with revenue`,
      gini: "Gini",
      gini_note: "0: all are equally large; 1: one has everything",
      contact: "One known contact person",
      contact_note: (n: number, count: string) =>
        `of net revenue rests on ${count} ${many(n, "customer", "customers")} of whom one person is known`,
      contact_known: (share: string) => `known for ${share} of net revenue`,
      contact_show: "Show them",
      no_contacts:
        "How many people are known at a customer was not supplied; with a column contact_count in the customer file this would show what rests on one of them.",
    },
  },
  {
    measure: "Piramide naar",
    basis: "Verschuivingen naar",
    rank: "Rang in beide jaren",
    frozen: "Grenzen van een jaar geleden",
    no_rate_movements:
      "Voor bijdrage per uur zijn er geen verschuivingen: een tarief heeft geen totaal dat verschuift.",
    hint: "Kies een laag, een cel of een band om te zien wie erin zitten.",
    hint_tiers: "Kies een laag om te zien wie erin zitten.",
    ties: (n, count) =>
      `${count} ${many(n, "klant heeft dezelfde waarde als iemand", "klanten hebben dezelfde waarde als iemand")} in een andere laag: daar besliste de volgorde van de nummers.`,
    unplaced: (n, count, measure) =>
      `${count} ${many(n, "klant kocht", "klanten kochten")} wel, maar de ${measure.toLowerCase()} daarvan is niet bekend: ${many(n, "die staat", "die staan")} in geen laag.`,
    outside: (hours, parts) => `Van alle ${hours} service-uren staan deze in geen laag: ${parts.join(", ")}.`,
    never_bought: (hours, n, count) =>
      `${hours} voor ${count} ${many(n, "klant die nooit kocht", "klanten die nooit kochten")}`,
    collective_revenue: (n, count, amount) =>
      `${amount} netto-omzet staat op ${many(n, "een verzamelkaart", `${count} verzamelkaarten`)}, waarachter veel kopers zitten of niemand met naam: in geen laag, en in geen cijfer op deze pagina.`,
    collective: (hours) => `${hours} voor verzamelkaarten`,
    without_customer: (hours) => `${hours} zonder klant`,
    tied: "zelfde waarde als in een andere laag",
    in_tier: (tier, measure) => `${tier} naar ${measure.toLowerCase()}`,
    in_cross: (revenue, contribution) => `${revenue} naar omzet, ${contribution} naar bijdrage`,
    in_move: (before, now, measure) =>
      `${before.charAt(0).toUpperCase()}${before.slice(1)}, nu ${now}, naar ${measure.toLowerCase()}`,
    in_one_contact: "Eén bekende contactpersoon",
    customers: (n, count) => `${count} ${many(n, "klant", "klanten")}`,
    empty: "Hier staat niemand.",
    and_more: (count) => `en nog ${count}`,
    all: "Allemaal in de klantenlijst",
    if_left: "En als zij vertrekken?",
    close: "Lijst sluiten",
    name: "Klant",
    change: "Verschil in een jaar",
    hours: "Uren",
    flows: {
      title: "Welke kant gingen ze op?",
      prior: "Een jaar geleden",
      now: "Nu",
      nobody: "Niemand wisselde in een jaar van laag.",
      caption: (moved, count, stayed, up, down) =>
        `${count} ${many(moved, "klant wisselde", "klanten wisselden")} van plaats, ${stayed} bleven: wie steeg of erbij kwam veranderde het totaal met ${up}, wie daalde of vertrok met ${down}.`,
      away: (count) => `${count} verschoven`,
      came: (count) => `${count} gekomen`,
      from: (count, tier) => `${count} uit ${tier}`,
      label: (moved, count, before, now, amount) =>
        `${count} ${many(moved, "klant", "klanten")}: ${before}, nu ${now}, ${amount}`,
      customers: "Klanten",
      change: "Verschil in waarde",
      note: "Een band is zo dik als het aantal klanten erin; wie bleef is weggelaten.",
    },
    profit: {
      title: "Wie verdient de uren terug die we eraan besteden?",
      empty: "Van niemand is de bijdrage bekend; daarom draagt niemand een naam.",
      caption: (lead, leadCount, loss, platinum, share) =>
        `${platinum} ${many(Number(platinum), "platinaklant levert", "platinaklanten leveren")} ${share} van alle positieve bijdrage; ${many(lead, "de ene loodklant komt", `de ${leadCount} loodklanten komen`)} op ${loss}.`,
      caption_no_lead: (platinum, share) =>
        `${platinum} ${many(Number(platinum), "platinaklant levert", "platinaklanten leveren")} ${share} van alle positieve bijdrage; niemand is lood.`,
      what: (rate) =>
        `Lood kost meer dan het opbrengt. IJzer brengt iets op, maar per uur minder dan een uur kost (${rate}). Goud brengt meer op dan dat. Platina is het beste deel van goud: samen de eerste 80% van de bijdrage, met niet meer dan de gebruikelijke korting. Een klant wisselt pas na twee maanden op rij van naam: wie sinds deze maand meer kost dan hij opbrengt, kan nog ergens anders staan.`,
      customers: "Klanten",
      contribution: "Bijdrage",
      hours: "Service-uren",
      tier: "Naam",
      share: (label) => `${label}, aandeel`,
      in_tier: (tier) => `${tier} naar winstgevendheid`,
    },
    concentration: {
      title: "Hoe afhankelijk zijn we?",
      largest: "Grootste klant",
      ten: (count) => `Grootste ${count} klanten`,
      of_revenue: "van de netto-omzet",
      effective: "Zo geconcentreerd als bij",
      equal: (effective) => many(effective, "klant", "even grote klanten"),
      effective_note: (count) => `er ${many(count, "is", "zijn")} er ${count} met omzet`,
      gini: "Gini",
      gini_note: "0: iedereen even groot; 1: één heeft alles",
      contact: "Eén bekende contactpersoon",
      contact_note: (n, count) =>
        `van de netto-omzet rust op ${count} ${many(n, "klant", "klanten")} bij wie één persoon bekend is`,
      contact_known: (share) => `bekend voor ${share} van de netto-omzet`,
      contact_show: "Toon ze",
      no_contacts:
        "Hoeveel mensen er bij een klant bekend zijn is niet aangeleverd; met een kolom contact_count in het klantenbestand staat hier wat op één van hen rust.",
    },
  },
);

/** The words of the pyramid's page in one language. */
export type PyramidWords = (typeof pyramid)["en"];
