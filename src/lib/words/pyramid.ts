import { section } from "./section.js";

export const pyramid = section(
  {
    measure: "Pyramid by",
    basis: "Movements by",
    rank: "Rank in both years",
    frozen: "Thresholds of a year ago",
    no_contribution:
      "Hours were not supplied: the pyramid can be drawn by revenue and gross margin, not by contribution.",
    no_cost: "Cost of goods was not supplied: the pyramid can be drawn by revenue only.",
    no_rate_movements:
      "Movements are not counted for contribution per hour: a rate has no total that could move.",
    hint: "Choose a tier, or a cell with customers, to see who is in it.",
    in_tier: (tier: string, measure: string) => `${tier} by ${measure.toLowerCase()}`,
    in_cross: (revenue: string, contribution: string) =>
      `${revenue} by revenue, ${contribution} by contribution`,
    in_move: (prior: string, now: string, measure: string) =>
      `${prior} a year ago, ${now} now, by ${measure.toLowerCase()}`,
    customers: (n: number, count: string) => `${count} ${n === 1 ? "customer" : "customers"}`,
    empty: "Nobody stands here.",
    and_more: (count: string) => `and ${count} more`,
    all: "All of them in the customer list",
    close: "Close the list",
    name: "Customer",
    now: "Now",
    change: "Change in a year",
    hours: "Hours",
  },
  {
    measure: "Piramide naar",
    basis: "Verschuivingen naar",
    rank: "Rang in beide jaren",
    frozen: "Grenzen van een jaar geleden",
    no_contribution:
      "De uren zijn niet aangeleverd: de piramide kan naar omzet en brutomarge, niet naar bijdrage.",
    no_cost: "De kostprijs is niet aangeleverd: de piramide kan alleen naar omzet.",
    no_rate_movements:
      "Voor bijdrage per uur zijn er geen verschuivingen: een tarief heeft geen totaal dat verschuift.",
    hint: "Kies een laag, of een cel met klanten, om te zien wie erin zitten.",
    in_tier: (tier, measure) => `${tier} naar ${measure.toLowerCase()}`,
    in_cross: (revenue, contribution) => `${revenue} naar omzet, ${contribution} naar bijdrage`,
    in_move: (prior, now, measure) => `Een jaar geleden ${prior}, nu ${now}, naar ${measure.toLowerCase()}`,
    customers: (n, count) => `${count} ${n === 1 ? "klant" : "klanten"}`,
    empty: "Hier staat niemand.",
    and_more: (count) => `en nog ${count}`,
    all: "Allemaal in de klantenlijst",
    close: "Lijst sluiten",
    name: "Klant",
    now: "Nu",
    change: "Verschil in een jaar",
    hours: "Uren",
  },
);
