import { section } from "../section.js";

/** The five key figures. */
export const key = section(
  {
    label: "Key figures",
    margin_share: "Gross margin %",
    hours: "Hours registered",
    hours_value: (hours: string) => `${hours} h`,
    coverage: (share: string, hours: string) => `${share} of ${hours} h practical capacity`,
    no_capacity: "of what capacity is not known: no teams are given",
    per_hour: (amount: string) => `${amount} / h`,
    change: (change: string) => `${change} on the year before`,
    no_change: "the year before is not known",
    before_hours: "before the cost of the hours",
    known_cost: (amount: string) => `without ${amount} whose cost is not known`,
  },
  {
    label: "Kerncijfers",
    margin_share: "Brutomarge %",
    hours: "Geregistreerde uren",
    hours_value: (hours) => `${hours} uur`,
    coverage: (share, hours) => `${share} van ${hours} uur praktische capaciteit`,
    no_capacity: "van welke capaciteit is niet bekend: er zijn geen teams opgegeven",
    per_hour: (amount) => `${amount} / uur`,
    change: (change) => `${change} op het jaar ervoor`,
    no_change: "het jaar ervoor is niet bekend",
    before_hours: "vóór de kosten van die uren",
    known_cost: (amount) => `zonder ${amount} waarvan de kostprijs onbekend is`,
  },
);
