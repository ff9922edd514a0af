import { section } from "../section.js";

/** Good customers who stopped ordering. */
export const stopped = section(
  {
    title: "Which good customers stopped ordering?",
    lead: (measure: string) =>
      `They were never quiet for so long. By ${measure} of these 12 months, each 0.2% of the total or more.`,
    unit: "in these 12 months",
    last: (month: string, months: string) => `The last order was in ${month}, ${months} months ago.`,
  },
  {
    title: "Welke goede klanten bestellen niet meer?",
    lead: (measure) =>
      `Zo lang was het bij hen nog niet eerder stil. Naar ${measure} van deze 12 maanden, elk 0,2% van het totaal of meer.`,
    unit: "in deze 12 maanden",
    last: (month, months) => `De laatste order was in ${month}, ${months} maanden geleden.`,
  },
);
