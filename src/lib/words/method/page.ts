import { section } from "../section.js";

/** What the method page says around its definitions, and of the settings in force. */
export const page = section(
  {
    intro:
      "What each figure means, in which unit, over which months, and where it stops being reliable. Ratios are sums over the window divided by sums over the window, never averages of ratios.",
    years: (current: string, prior: string) =>
      `In this report the current window is ${current}, the prior window ${prior}.`,
    span: (from: string, to: string) => `${from} to ${to}`,
    contents: "Figures explained here",
    unit: "Unit",
    window: "Window",
    limits: "Limits",
    no_cost:
      "No cost was supplied to this report: gross margin and everything that follows from it is absent, not zero.",
    no_hours:
      "No hours were supplied to this report: cost to serve, contribution and everything per hour is absent, not zero.",
    no_rate:
      "Hours were supplied without a cost per hour: cost to serve and contribution are absent, not zero.",
    groups: {
      windows: "Periods and customers",
      money: "Money, from list price to contribution",
      service: "Orders and hours",
      pyramid: "Pyramid and concentration",
      drift: "Margin drift",
      attention: "Attention",
    },
    settings: "Settings in force",
    settings_note:
      "What this report was made with: what report.yaml and the command say, what was found in the data, and our own choice where none of these says anything.",
    no_settings: "No settings are known.",
    setting: "Setting",
    value: "Value",
    origin: "Origin",
    origins: {
      ...{ given: "report.yaml", command: "given with the command" },
      ...{ default: "our default", detected: "found in the data" },
    },
    of_teams: "follows from the teams",
    as_of_detected: (month: string) => `${month}, the last complete month in the data`,
    history_detected: (month: string) => `${month}, the first month of the data, stray lines aside`,
  },
  {
    intro:
      "Wat elk cijfer betekent, in welke eenheid, over welke maanden, en waar het niet meer betrouwbaar is. Verhoudingen zijn sommen over de periode gedeeld door sommen over de periode, nooit gemiddelden van verhoudingen.",
    years: (current, prior) => `In dit rapport is de huidige periode ${current}, de vorige ${prior}.`,
    span: (from, to) => `${from} t/m ${to}`,
    contents: "Cijfers die hier worden uitgelegd",
    unit: "Eenheid",
    window: "Periode",
    limits: "Grenzen",
    no_cost:
      "Voor dit rapport is geen kostprijs aangeleverd: brutomarge en alles wat daaruit volgt ontbreekt, en is dus niet nul.",
    no_hours:
      "Voor dit rapport zijn geen uren aangeleverd: servicekosten, bijdrage en alles per uur ontbreekt, en is dus niet nul.",
    no_rate:
      "Er zijn uren aangeleverd zonder kosten per uur: servicekosten en bijdrage ontbreken, en zijn dus niet nul.",
    groups: {
      windows: "Perioden en klanten",
      money: "Geld, van catalogusprijs tot bijdrage",
      service: "Orders en uren",
      pyramid: "Piramide en concentratie",
      drift: "Margeverloop",
      attention: "Aandacht",
    },
    settings: "Geldende instellingen",
    settings_note:
      "Waarmee dit rapport gemaakt is: wat report.yaml en de opdracht zeggen, wat in de data gevonden is, en onze eigen keuze waar geen daarvan iets zegt.",
    no_settings: "Er zijn geen instellingen bekend.",
    setting: "Instelling",
    value: "Waarde",
    origin: "Herkomst",
    origins: {
      ...{ given: "report.yaml", command: "met de opdracht gegeven" },
      ...{ default: "onze standaard", detected: "gevonden in de data" },
    },
    of_teams: "volgt uit de teams",
    as_of_detected: (month) => `${month}, de laatste volledige maand in de data`,
    history_detected: (month) => `${month}, de eerste maand van de data, verdwaalde regels niet meegeteld`,
  },
);
