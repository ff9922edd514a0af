import { section } from "../section.js";

/** The effects of a bridge, as the method page defines them. */
export const effects = section(
  {
    effect_price: {
      name: "Effect: price",
      what: "Change in net price per unit × average quantity, for products bought in both periods. Where list prices are known it is the change in list price at the average discount, and discount stands apart.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Credits without a quantity count as a lower price; so do free goods.",
    },
    effect_discount: {
      name: "Effect: discount",
      what: "Change in the discount percentage × average list price × average quantity, turned round: more discount is negative. The same percentage of a higher list price is no discount effect.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Only for products with list prices in both periods; otherwise it is inside price.",
    },
    effect_cost: {
      name: "Effect: cost of goods",
      what: "Change in cost per unit × average quantity, turned round: dearer purchases are negative.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Absent where no cost was supplied.",
    },
    effect_mix: {
      name: "Effect: product mix",
      what: "What it matters that the customer buys relatively more of products with a high or a low margin, at an unchanged total. Volume is measured in constant prices: each product at the average of its two prices.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "Only products bought in both periods. In constant prices, since units of different products do not compare; in units where the settings say that they do.",
    },
    effect_volume: {
      name: "Effect: volume",
      what: "What it matters that the customer buys more or less in total, at an unchanged mix: change in volume at constant prices × the average margin on it.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Not part of the drift amount: buying less is another conversation than yielding less.",
    },
    effect_new: {
      name: "Effect: new products",
      what: "The margin now on products that the customer did not buy in the first period.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "A product under a new number counts as new, and its old number as lost. Not part of the drift amount.",
    },
    effect_lost: {
      name: "Effect: lost products",
      what: "The margin then on products that the customer no longer buys, turned round.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "See new products. Not part of the drift amount.",
    },
    effect_not_decomposable: {
      name: "Effect: not decomposable",
      what: "The change in margin on products that have no sensible price per unit in one of the periods, because returns outweigh sales, quantity and amount differ in sign, the cost is known in one period only, or pieces were counted in one period and measured in the other.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Shown apart, never dropped and never spread over other effects. Not part of the drift amount.",
    },
    effect_service_volume: {
      name: "Effect: service for volume",
      what: "The part of the change in cost to serve that goes with buying more or less, at an unchanged order size and time per order.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "The four effects on cost to serve are divided by the Shapley value: the average over every order in which the factors can change. Not part of the drift amount.",
    },
    effect_order_size: {
      name: "Effect: order size",
      what: "The part of the change in cost to serve that comes from more, smaller orders (negative) or fewer, larger ones for the same volume.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "Needs hours, their cost, orders and volume in both periods; otherwise it falls under service for volume or handling time.",
    },
    effect_handling_time: {
      name: "Effect: handling time",
      what: "The part of the change in cost to serve that comes from more or fewer hours per order; more is negative.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Better registration of hours looks the same as more work.",
    },
    effect_rate: {
      name: "Effect: hourly rate",
      what: "The part of the change in cost to serve that comes from a higher or lower cost of an hour.",
      unit: "currency a year",
      window: "as the bridge",
      limits:
        "A team has one rate for all periods: the effect shows hours that went to dearer or cheaper teams.",
    },
    effect_other: {
      name: "Effect: other costs",
      what: "The change in rebates, freight and payment costs, turned round.",
      unit: "currency a year",
      window: "as the bridge",
      limits: "Only in a bridge of contribution. Not part of the drift amount.",
    },
  },
  {
    effect_price: {
      name: "Effect: prijs",
      what: "Verandering in nettoprijs per stuk × gemiddeld aantal, voor producten die in beide perioden gekocht zijn. Waar catalogusprijzen bekend zijn is het de verandering daarvan bij de gemiddelde korting, en staat korting apart.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Credits zonder aantal tellen als een lagere prijs; gratis goederen ook.",
    },
    effect_discount: {
      name: "Effect: korting",
      what: "Verandering in het kortingspercentage × gemiddelde catalogusprijs × gemiddeld aantal, omgekeerd: meer korting is negatief. Hetzelfde percentage van een hogere catalogusprijs is geen kortingseffect.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Alleen voor producten met catalogusprijs in beide perioden; anders zit korting in prijs.",
    },
    effect_cost: {
      name: "Effect: kostprijs",
      what: "Verandering in kostprijs per stuk × gemiddeld aantal, omgekeerd: duurdere inkoop is negatief.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Ontbreekt waar geen kostprijs is aangeleverd.",
    },
    effect_mix: {
      name: "Effect: productmix",
      what: "Wat het uitmaakt dat de klant naar verhouding meer producten met een hoge of lage marge koopt, bij een gelijk totaal. Volume is gemeten in constante prijzen: elk product tegen het gemiddelde van zijn twee prijzen.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Alleen producten die in beide perioden gekocht zijn. In constante prijzen, want stuks van verschillende producten zijn niet te vergelijken; in stuks waar de instellingen zeggen dat het wel kan.",
    },
    effect_volume: {
      name: "Effect: volume",
      what: "Wat het uitmaakt dat de klant in totaal meer of minder koopt, bij een gelijke mix: verandering in volume tegen constante prijzen × de gemiddelde marge daarop.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Telt niet mee in het verloop: minder kopen is een ander gesprek dan minder opleveren.",
    },
    effect_new: {
      name: "Effect: nieuwe producten",
      what: "De marge nu op producten die de klant in de eerste periode niet kocht.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Een product met een nieuw nummer telt als nieuw, en het oude nummer als vervallen. Telt niet mee in het verloop.",
    },
    effect_lost: {
      name: "Effect: vervallen producten",
      what: "De marge toen op producten die de klant niet meer koopt, omgekeerd.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Zie nieuwe producten. Telt niet mee in het verloop.",
    },
    effect_not_decomposable: {
      name: "Effect: niet te ontleden",
      what: "De verandering in marge op producten zonder zinnige prijs per stuk in een van beide perioden, omdat retouren groter zijn dan verkopen, aantal en bedrag in teken verschillen, de kostprijs maar in één periode bekend is, of stuks in de ene periode geteld en in de andere opgegeven zijn.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Staat apart, wordt nooit weggelaten en nooit over andere effecten verdeeld. Telt niet mee in het verloop.",
    },
    effect_service_volume: {
      name: "Effect: service door volume",
      what: "Het deel van de verandering in servicekosten dat hoort bij meer of minder kopen, bij gelijke ordergrootte en tijd per order.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "De vier effecten op servicekosten zijn verdeeld met de Shapleywaarde: het gemiddelde over elke volgorde waarin de factoren kunnen veranderen. Telt niet mee in het verloop.",
    },
    effect_order_size: {
      name: "Effect: ordergrootte",
      what: "Het deel van de verandering in servicekosten dat komt door meer, kleinere orders (negatief) of minder, grotere voor hetzelfde volume.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Vraagt uren, de kosten ervan, orders en volume in beide perioden; anders valt het onder service door volume of verwerkingstijd.",
    },
    effect_handling_time: {
      name: "Effect: verwerkingstijd",
      what: "Het deel van de verandering in servicekosten dat komt door meer of minder uren per order; meer is negatief.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Beter geregistreerde uren zien er hetzelfde uit als meer werk.",
    },
    effect_rate: {
      name: "Effect: uurtarief",
      what: "Het deel van de verandering in servicekosten dat komt door hogere of lagere kosten van een uur.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits:
        "Een team heeft één tarief voor alle perioden: het effect toont uren die naar duurdere of goedkopere teams gingen.",
    },
    effect_other: {
      name: "Effect: overige kosten",
      what: "De verandering in bonussen, vracht- en betaalkosten, omgekeerd.",
      unit: "valuta per jaar",
      window: "als de brug",
      limits: "Alleen in een brug van de bijdrage. Telt niet mee in het verloop.",
    },
  },
);
