/** Languages of the free texts in the exports and of report.yaml; headers and master data are Dutch in both. */
export type DemoLanguage = "en" | "nl";

const en = {
  title: "Customer portfolio October 2026",
  handling: "order handling",
  visit: "visit",
  complaint: "complaint",
  rush: "rush",
  quote: "quote",
  internal: "internal consultation",
  desk: "Order desk",
  sales: "Field sales",
  service: "Service",
  newContact: "New contact person at the customer",
  contactStory: "New purchaser; orders by telephone from now on",
  complaintNote: "Complaint about a delivery",
  terms: "Payment term from 30 to 45 days",
  price: "Prices fixed until further notice",
  staff: "Other account manager on our side",
  agreedDiscount: "Framework agreement",
  fixed: "Prices fixed at the request of the customer",
  yearly: "yearly, January",
  none: "none",
  open: "open",
  done: "done",
  topics: {
    contact_person: ["Hours per order", "Order by the portal; telephone only for changes"],
    creeping_discount: ["Discount", "Back to the agreed discount in two steps"],
    cost_not_passed_on: ["Prices", "Index clause from the next quarter"],
    thin_mix: ["Product mix", "Offer for controls with every boiler"],
    smaller_orders: ["Order size", "Two fixed order days a week"],
    rush_unbilled: ["Rush orders", "€ 45 per rush order from January"],
    big_loss_maker: ["The whole relationship", "Joint review of prices and service hours"],
    lapsed: ["Why the orders stopped", "Call again after the summer"],
  } as Record<string, [string, string]>,
};

const nl: typeof en = {
  title: "Klantenportefeuille oktober 2026",
  handling: "orderverwerking",
  visit: "bezoek",
  complaint: "klacht",
  rush: "spoed",
  quote: "offerte",
  internal: "intern overleg",
  desk: "Binnendienst",
  sales: "Buitendienst",
  service: "Service",
  newContact: "Nieuwe contactpersoon bij de klant",
  contactStory: "Nieuwe inkoper; bestelt voortaan per telefoon",
  complaintNote: "Klacht over een levering",
  terms: "Betaaltermijn van 30 naar 45 dagen",
  price: "Prijzen tot nader order vast",
  staff: "Andere accountmanager van onze kant",
  agreedDiscount: "Raamovereenkomst",
  fixed: "Prijzen vast op verzoek van de klant",
  yearly: "jaarlijks, januari",
  none: "geen",
  open: "open",
  done: "afgerond",
  topics: {
    contact_person: ["Uren per order", "Bestellen via het portaal; bellen alleen voor wijzigingen"],
    creeping_discount: ["Korting", "In twee stappen terug naar de afgesproken korting"],
    cost_not_passed_on: ["Prijzen", "Indexclausule vanaf het volgende kwartaal"],
    thin_mix: ["Assortiment", "Bij elke ketel een aanbod voor regeltechniek"],
    smaller_orders: ["Ordergrootte", "Twee vaste besteldagen per week"],
    rush_unbilled: ["Spoedorders", "€ 45 per spoedorder vanaf januari"],
    big_loss_maker: ["De hele relatie", "Samen prijzen en service-uren doornemen"],
    lapsed: ["Waarom de orders stopten", "Na de zomer opnieuw bellen"],
  },
};

export type Texts = typeof en;

/** The free texts of a language. */
export const texts: Record<DemoLanguage, Texts> = { en, nl };

/** The file beside report.yaml by which a demo in one language gives a report in the other: each text with its translation. */
export function translations(language: DemoLanguage): { name: string; content: string } {
  const other = language === "en" ? "nl" : "en";
  const read = flat(texts[other]);
  const pairs = flat(texts[language]).map((text, i) => [text, read[i]!] as const);
  const lines = pairs.filter(([text, as]) => text !== as).map((pair) => pair.map(quoted).join(": "));
  return {
    name: `texts.${other}.yaml`,
    content: [heads[language], ...lines, ""].join("\n"),
  };
}

const heads: Record<DemoLanguage, string> = {
  en: "# How the free texts of the exports, and the names in report.yaml, read in a Dutch report.",
  nl: "# Hoe de vrije teksten in de exports, en de namen in report.yaml, in een Engels rapport luiden.",
};

function flat(value: string | readonly string[] | object): string[] {
  return typeof value === "string" ? [value] : Object.values(value).flatMap(flat);
}

/** As yaml takes it whatever is in it. */
function quoted(text: string): string {
  return /^[\p{L} ]+$/u.test(text) ? text : `"${text}"`;
}
