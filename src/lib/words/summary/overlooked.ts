import { section } from "../section.js";

/** Good customers who get too little attention. */
export const overlooked = section(
  {
    title: "Which good customers get too little attention?",
    lead: (usual: string | null) =>
      `They bring at least the usual contribution per hour${usual === null ? "" : `, ${usual} before its cost,`} and their share of hours is less than half their share of contribution. The largest gap between both shares first.`,
    nobody: "No good customer falls short.",
    no_hours:
      "Hours of the full twelve months, or what an hour costs, were not supplied, so attention cannot be set against value.",
    shares: (contribution: string, hours: string) => `${contribution} of contribution, ${hours} of hours.`,
    per_hour: "an hour",
    to_attention: "To attention",
  },
  {
    title: "Welke goede klanten krijgen te weinig aandacht?",
    lead: (usual) =>
      `Ze brengen per uur minstens op wat gebruikelijk is${usual === null ? "" : `, ${usual} vóór de kosten ervan,`} en hun aandeel in de uren is minder dan de helft van hun aandeel in de bijdrage. Het grootste verschil tussen beide aandelen eerst.`,
    nobody: "Geen goede klant komt tekort.",
    no_hours:
      "De uren van de volle twaalf maanden, of wat een uur kost, zijn niet aangeleverd; aandacht is dus niet tegen waarde af te zetten.",
    shares: (contribution, hours) => `${contribution} van de bijdrage, ${hours} van de uren.`,
    per_hour: "per uur",
    to_attention: "Naar de pagina Aandacht",
  },
);
