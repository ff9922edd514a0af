import { section } from "../section.js";

/** The bridges of margin, as the method page defines them. */
export const bridges = section(
  {
    margin_bridge: {
      name: "Margin bridge",
      what: "The change in a customer's margin between two periods of 12 months, divided over its causes. Per product the change in price, cost and quantity is each valued at the average of the two periods (Bennet's indicator), so that the causes add up to the change exactly.",
      unit: "currency a year; positive adds to the margin",
      window: "own baseline → current window, or prior window → current window",
      limits:
        "The margin is contribution; gross margin where cost to serve is unknown; net revenue where cost is unknown. Two windows are compared directly; what happened in between stands in the bridge year by year.",
    },
    product_bridge: {
      name: "Bridge by product and product group",
      what: "The part of each product in the effects of the customer. A product counts in volume at the customer's average margin, and in mix for how far it lies off that. Groups are sums of products.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "Cost to serve and other costs belong to no product. A product without a number goes by its name, else by its group; its group is the one last given.",
    },
    year_bridge: {
      name: "Bridge year by year",
      what: "The same bridge from each 12 months to the next, back from the current window through the history. The steps add up to the change of the whole, and say in which year it happened.",
      unit: "currency a year",
      window: "full years that end a whole number of years before the as-of month",
      limits:
        "Effect by effect the steps do not add up to the direct bridge, because each values at the prices and quantities of its own two years. The direct bridge is the headline.",
    },
    margin_shift: {
      name: "Margin %: rate and mix",
      what: "The change of margin % in two parts: rate, because products themselves yield more or less, and mix, because revenue moved between products with a thin and a fat margin. For all customers together the parts are customers: mix is revenue that moved between them.",
      unit: "percentage points",
      window: "as the bridge",
      limits:
        "New and lost products are mix. Where a margin, gained or lost, is larger than the net revenue itself, as where sales and credits nearly cancel, a margin % says nothing: that stands apart as a whole. Of lines whose cost is known. Absent without net revenue in both periods. From the baseline, only customers that have one.",
    },
  },
  {
    margin_bridge: {
      name: "Margebrug",
      what: "De verandering in de marge van een klant tussen twee perioden van 12 maanden, verdeeld over oorzaken. Per product wordt de verandering in prijs, kostprijs en aantal gewaardeerd tegen het gemiddelde van beide perioden (de indicator van Bennet), zodat de oorzaken precies optellen tot de verandering.",
      unit: "valuta per jaar; positief voegt marge toe",
      window: "eigen basisperiode → huidige periode, of vorige periode → huidige periode",
      limits:
        "De marge is de bijdrage; brutomarge waar servicekosten onbekend zijn; netto-omzet waar de kostprijs onbekend is. Twee perioden worden rechtstreeks vergeleken; wat ertussen gebeurde staat in de brug van jaar tot jaar.",
    },
    product_bridge: {
      name: "Brug per product en productgroep",
      what: "Het deel van elk product in de effecten van de klant. In volume telt een product tegen de gemiddelde marge van de klant, in mix voor hoever het daarvan afligt. Groepen zijn sommen van producten.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Servicekosten en overige kosten horen bij geen product. Een product zonder nummer gaat op naam, anders op groep; de groep is die het laatst is opgegeven.",
    },
    year_bridge: {
      name: "Brug van jaar tot jaar",
      what: "Dezelfde brug van elke 12 maanden naar de volgende, vanaf de huidige periode terug door de historie. De stappen tellen op tot de hele verandering, en zeggen in welk jaar die plaatsvond.",
      unit: "valuta per jaar",
      window: "hele jaren die een heel aantal jaren voor de peilmaand eindigen",
      limits:
        "Per effect tellen de stappen niet op tot de rechtstreekse brug, omdat elke stap rekent met de prijzen en aantallen van zijn eigen twee jaren. De rechtstreekse brug is het hoofdcijfer.",
    },
    margin_shift: {
      name: "Marge %: eigen marge en mix",
      what: "De verandering van marge % in twee delen: eigen marge, omdat producten zelf meer of minder opleveren, en mix, omdat omzet verschoof tussen producten met een dunne en een ruime marge. Voor alle klanten samen zijn de delen klanten: mix is dan omzet die tussen hen verschoof.",
      unit: "procentpunten",
      window: "als de brug",
      limits:
        "Nieuwe en vervallen producten zijn mix. Waar de marge, winst of verlies, groter is dan de netto-omzet, zoals waar verkopen en credits bijna tegen elkaar wegvallen, zegt een marge % niets: dat staat als geheel apart. Van regels met een bekende kostprijs. Ontbreekt zonder netto-omzet in beide perioden. Vanaf de basisperiode: alleen klanten die er een hebben.",
    },
  },
);
