import { section } from "../section.js";
import { many } from "../many.js";

/** Share of hours against share of contribution. */
export const hours = section(
  {
    title: "Do hours go where value is?",
    empty: "No hours are registered on customers, so attention cannot be set against value.",
    hours_share: "Share of hours",
    value_share: "Share of contribution",
    x_axis: "Share of contribution →",
    y_axis: "↑ Share of hours",
    lane: "No contribution",
    customer: "Customer",
    caption: (misaligned: string, above: string, below: string) =>
      `${misaligned} of hours would have to move for hours to follow contribution: ${above} ${many(above, "customer", "customers")} ${many(above, "takes", "take")} more than twice ${many(above, "its", "their")} share, ${below} ${many(below, "gets", "get")} less than half of it.`,
  },
  {
    title: "Gaan de uren naar waar de waarde zit?",
    empty: "Er zijn geen uren op klanten geregistreerd; aandacht is dus niet tegen waarde af te zetten.",
    hours_share: "Aandeel in uren",
    value_share: "Aandeel in bijdrage",
    x_axis: "Aandeel in bijdrage →",
    y_axis: "↑ Aandeel in uren",
    lane: "Geen bijdrage",
    customer: "Klant",
    caption: (misaligned, above, below) =>
      `${misaligned} van de uren zou moeten verschuiven om de bijdrage te volgen: ${above} ${many(above, "klant", "klanten")} ${many(above, "vraagt", "vragen")} meer dan twee keer het eigen aandeel, ${below} ${many(below, "krijgt", "krijgen")} er minder dan de helft van.`,
  },
);
