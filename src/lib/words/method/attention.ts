import { section } from "../section.js";

/** Attention against value, as the method page defines it. */
export const attention = section(
  {
    attention_index: {
      name: "Attention index",
      what: "A customer's share of all service hours ÷ its share of all positive contribution. At 1, attention and value are in proportion; at 2 it gets twice as much of our hours as of what it brings.",
      unit: "ratio",
      window: "current window",
      limits:
        "Absent where contribution is zero or less: such customers are shown apart. Hours without a customer stay out.",
    },
    misalignment: {
      name: "Misalignment",
      what: "The share of all hours that would have to move for every customer's hours to be in proportion to its positive contribution: half the sum of the differences between the two shares.",
      unit: "share from 0 to 1",
      window: "current window",
      limits: "In proportion is a yardstick, not an aim: a new customer may deserve more.",
    },
    freed_hours: {
      name: "Hours that could be freed",
      what: "Service hours above the median hours per order of customers with orders of about the same size × own orders.",
      unit: "hours a year",
      window: "current window",
      limits:
        "Half of a group lies above its median by nature: it is where to look first, not what is wrong.",
    },
  },
  {
    attention_index: {
      name: "Aandachtsindex",
      what: "Het aandeel van een klant in alle service-uren ÷ zijn aandeel in alle positieve bijdrage. Bij 1 zijn aandacht en waarde in verhouding; bij 2 is zijn aandeel in onze uren tweemaal zijn aandeel in wat er wordt verdiend.",
      unit: "verhouding",
      window: "huidige periode",
      limits:
        "Ontbreekt waar de bijdrage nul of minder is: zulke klanten staan apart. Uren zonder klant blijven erbuiten.",
    },
    misalignment: {
      name: "Scheefheid",
      what: "Het deel van alle uren dat zou moeten verschuiven om de uren van elke klant in verhouding te brengen met zijn positieve bijdrage: de helft van de som van de verschillen tussen beide aandelen.",
      unit: "aandeel van 0 tot 1",
      window: "huidige periode",
      limits: "In verhouding is een maatstaf, geen doel: een nieuwe klant verdient soms meer.",
    },
    freed_hours: {
      name: "Uren die vrij kunnen komen",
      what: "Service-uren boven de mediane uren per order van klanten met orders van ongeveer dezelfde grootte × eigen orders.",
      unit: "uren per jaar",
      window: "huidige periode",
      limits:
        "De helft van een groep ligt van nature boven de mediaan: hier begint het kijken, het is niet wat er mis is.",
    },
  },
);
