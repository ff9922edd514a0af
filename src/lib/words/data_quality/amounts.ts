import { section } from "../section.js";

/** Lines whose amount does not follow from quantity, price and discount. */
export const amounts = section(
  {
    title: "Do the amounts follow from quantity and price?",
    note: "Lines whose amount is not quantity × unit price less discount. The amount as invoiced counts; nothing was changed.",
    table: "Lines with the largest difference",
    place: "Line",
    invoice: "Invoice",
    given: "Amount",
    expected: "Quantity × price",
    difference: "Difference",
  },
  {
    title: "Volgen de bedragen uit aantal en prijs?",
    note: "Regels waarvan het bedrag niet gelijk is aan aantal × stuksprijs min korting. Het gefactureerde bedrag telt; er is niets aangepast.",
    table: "Regels met het grootste verschil",
    place: "Regel",
    invoice: "Factuur",
    given: "Bedrag",
    expected: "Aantal × prijs",
    difference: "Verschil",
  },
);
