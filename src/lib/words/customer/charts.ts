import { section } from "../section.js";

/** The customer's places in the pyramid, months, bridge and hours by activity. */
export const charts = section(
  {
    lanes: {
      title: "Where did this customer stand in the pyramid?",
      empty: "Too few months with purchases to say where it stood: a tier looks back on twelve.",
      revenue: "Net revenue",
      contribution: "Contribution",
      profitability: "Profitability",
      stretch: (by: string, tier: string, from: string, to: string) =>
        from === to ? `${by}: ${tier} in ${from}.` : `${by}: ${tier} from ${from} to ${to}.`,
      note: "Each month looks back on twelve.",
      by: "By",
      tier: "Tier",
      from: "From",
      to: "To",
    },
    activities: {
      title: "On what did the hours go?",
      activity: "Activity",
      team: "Team",
      cost: "Cost to serve",
      none: "not named",
      no_team: "no team",
      all: "All hours",
      others: (count: string) => `${count} others`,
      show_others: (count: string) => `The ${count} others`,
      estimated: (hours: string) =>
        `${hours} of the hours of the last twelve months are not registered but follow from the time equations.`,
    },
    series_label: "Series",
    series: {
      revenue: "Net revenue",
      margin_share: "Margin %",
      hours: "Hours",
      hours_per_order: "Hours per order",
      orders: "Orders",
    },
    bridge_title: {
      baseline: "What changed the margin since the baseline?",
      prior: "What changed the margin in a year?",
    },
    bridge_title_revenue: {
      baseline: "What changed net revenue since the baseline?",
      prior: "What changed net revenue in a year?",
    },
    bridge_empty: "There is nothing to compare with: no baseline of this customer, and no year before.",
    bridge_new:
      "There is nothing to compare with: a year ago this customer bought nothing, so all of it is new.",
    bridge_same: "The margin is what it was in the baseline: no effect changed it.",
    bridge_no_cost: "The cost of what was bought is not known, so what changed the margin cannot be said.",
    how: "How these figures are computed",
  },
  {
    lanes: {
      title: "Waar stond deze klant in de piramide?",
      empty:
        "Te weinig maanden met aankopen om te zeggen waar de klant stond: een laag kijkt er twaalf terug.",
      revenue: "Netto-omzet",
      contribution: "Bijdrage",
      profitability: "Winstgevendheid",
      stretch: (by, tier, from, to) =>
        from === to ? `${by}: ${tier} in ${from}.` : `${by}: ${tier} van ${from} tot en met ${to}.`,
      note: "Elke maand kijkt er twaalf terug.",
      by: "Naar",
      tier: "Laag",
      from: "Van",
      to: "Tot en met",
    },
    activities: {
      title: "Waar gingen de uren naartoe?",
      activity: "Activiteit",
      team: "Team",
      cost: "Servicekosten",
      none: "niet genoemd",
      no_team: "geen team",
      all: "Alle uren",
      others: (count) => `${count} andere`,
      show_others: (count) => `De ${count} andere`,
      estimated: (hours) =>
        `${hours} van de uren van de laatste twaalf maanden zijn niet geregistreerd maar volgen uit de tijdvergelijkingen.`,
    },
    series_label: "Reeks",
    series: {
      revenue: "Netto-omzet",
      margin_share: "Marge %",
      hours: "Uren",
      hours_per_order: "Uren per order",
      orders: "Orders",
    },
    bridge_title: {
      baseline: "Wat veranderde de marge sinds de basisperiode?",
      prior: "Wat veranderde de marge in een jaar?",
    },
    bridge_title_revenue: {
      baseline: "Wat veranderde de netto-omzet sinds de basisperiode?",
      prior: "Wat veranderde de netto-omzet in een jaar?",
    },
    bridge_empty:
      "Er is niets om mee te vergelijken: deze klant heeft geen basisperiode, en het jaar ervoor is er niet.",
    bridge_new:
      "Er is niets om mee te vergelijken: een jaar geleden kocht deze klant niets, dus alles is nieuw.",
    bridge_same: "De marge is wat die in de basisperiode was: geen effect veranderde die.",
    bridge_no_cost:
      "De kostprijs van wat er is gekocht is niet bekend; wat de marge veranderde is dus niet te zeggen.",
    how: "Hoe deze cijfers zijn berekend",
  },
);
