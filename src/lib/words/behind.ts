import { section } from "./section.js";

/** Words of what stands behind a bar of a customer's bridge; only its page loads them, below its first chart. */
export const behind = section(
  {
    direct: "Direct: one window against the other.",
    title: (effect: string, amount: string) => `${effect}: ${amount}. Which products?`,
    title_whole: (effect: string, amount: string) => `${effect}: ${amount}. What is behind it?`,
    others: (count: string) => `and ${count} others`,
    total: "Together, the bar",
    lines: "Show the invoice lines",
    hours: "On what the hours went",
    close: "Close",
    no_product: "Lines without a product",
    price: (before: string, after: string) => `net price ${before} → ${after} each`,
    with_discount: (amount: string) => `with the discount ${amount}`,
    with_price: (amount: string) => `with the list price ${amount}`,
    quantity: (before: string, after: string) => `${before} → ${after} pieces`,
    unit_cost: (before: string, after: string) => `cost ${before} → ${after} each`,
    margin: (before: string, after: string) => `margin ${before} → ${after}`,
    revenue: (before: string, after: string) => `net revenue ${before} → ${after}`,
    bought: (quantity: string, revenue: string) => `${quantity} pieces, ${revenue} net revenue`,
    notes: {
      price:
        "What the change of price adds at the mean of both quantities; where list prices are known, of the list price at the mean discount.",
      discount:
        "What the change of the discount percentage adds at the mean list price and the mean of both quantities.",
      cost: "What the change of cost each adds at the mean of both quantities.",
      mix: "More or less bought of what yields more or less than this customer's average euro.",
      volume: "What more or less volume adds at this customer's average margin.",
      new: "The margin of products that were not bought in the first window.",
      lost: "The margin that went with products no longer bought.",
      not_decomposable:
        "Products without a price or a quantity to compare: returns only, or cost known in one window.",
    },
    service: {
      lead: "Made of hours and orders, not of products: cost to serve = volume × orders per volume × hours per order × rate.",
      orders: "Orders",
      order_size: "Net revenue per order",
      hours: "Hours",
      hours_per_order: "Hours per order",
      rate: "Cost of an hour",
      cost_to_serve: "Cost to serve",
    },
    other: {
      lead: "Made of what does not stand in products:",
      rebate: "Year-end rebate",
      freight: "Freight",
      payment_cost: "Payment costs",
    },
    figure: "Figure",
    then: { baseline: "Baseline", prior: "12 months before" },
    now: "Last 12 months",
    shift: (before: string, after: string, rate: string, mix: string) =>
      `Margin % went from ${before} to ${after}: ${rate} because the products' own margins changed, ${mix} because revenue moved between products with thinner and wider ones.`,
    years: {
      title: "Year by year",
      note: "Chained: each year against the one before it, at the prices and quantities of those two years. The direct bridge is the headline; this says when. Its effects do not add up to those of the direct one.",
      year: (from: string, to: string) => `${from} to ${to}`,
      before: "The year before",
      after: "This year",
      none: "Too few full years for a chain.",
    },
  },
  {
    direct: "Rechtstreeks: de ene periode tegen de andere.",
    title: (effect, amount) => `${effect}: ${amount}. Welke producten?`,
    title_whole: (effect, amount) => `${effect}: ${amount}. Wat zit erachter?`,
    others: (count) => `en ${count} andere`,
    total: "Samen, de balk",
    lines: "Toon de factuurregels",
    hours: "Waar de uren naartoe gingen",
    close: "Sluiten",
    no_product: "Regels zonder product",
    price: (before, after) => `nettoprijs ${before} → ${after} per stuk`,
    with_discount: (amount) => `met de korting ${amount}`,
    with_price: (amount) => `met de catalogusprijs ${amount}`,
    quantity: (before, after) => `${before} → ${after} stuks`,
    unit_cost: (before, after) => `kostprijs ${before} → ${after} per stuk`,
    margin: (before, after) => `marge ${before} → ${after}`,
    revenue: (before, after) => `netto-omzet ${before} → ${after}`,
    bought: (quantity, revenue) => `${quantity} stuks, ${revenue} netto-omzet`,
    notes: {
      price:
        "Wat de verandering van de prijs oplevert bij het gemiddelde van beide aantallen; waar catalogusprijzen bekend zijn, van de catalogusprijs bij de gemiddelde korting.",
      discount:
        "Wat de verandering van het kortingspercentage oplevert bij de gemiddelde catalogusprijs en het gemiddelde van beide aantallen.",
      cost: "Wat de verandering van de kostprijs per stuk oplevert bij het gemiddelde van beide aantallen.",
      mix: "Meer of minder gekocht van wat meer of minder oplevert dan de gemiddelde euro van deze klant.",
      volume: "Wat meer of minder volume oplevert bij de gemiddelde marge van deze klant.",
      new: "De marge van producten die in de eerste periode niet werden gekocht.",
      lost: "De marge die wegging met producten die niet meer worden gekocht.",
      not_decomposable:
        "Producten zonder prijs of aantal om te vergelijken: alleen retouren, of een kostprijs die maar in één periode bekend is.",
    },
    service: {
      lead: "Komt uit uren en orders, niet uit producten: servicekosten = volume × orders per volume × uren per order × tarief.",
      orders: "Orders",
      order_size: "Netto-omzet per order",
      hours: "Uren",
      hours_per_order: "Uren per order",
      rate: "Kosten van een uur",
      cost_to_serve: "Servicekosten",
    },
    other: {
      lead: "Komt uit wat niet in producten staat:",
      rebate: "Jaarbonus",
      freight: "Vracht",
      payment_cost: "Betaalkosten",
    },
    figure: "Cijfer",
    then: { baseline: "Basisperiode", prior: "12 maanden ervoor" },
    now: "Laatste 12 maanden",
    shift: (before, after, rate, mix) =>
      `Marge % ging van ${before} naar ${after}: ${rate} doordat de marges van de producten zelf veranderden, ${mix} doordat omzet verschoof tussen producten met een dunnere en een dikkere marge.`,
    years: {
      title: "Jaar voor jaar",
      note: "Geketend: elk jaar tegen het jaar ervoor, tegen de prijzen en aantallen van die twee jaren. De directe brug is de kop; deze zegt wanneer. De effecten tellen niet op tot die van de directe.",
      year: (from, to) => `${from} t/m ${to}`,
      before: "Het jaar ervoor",
      after: "Dit jaar",
      none: "Te weinig hele jaren voor een keten.",
    },
  },
);

/** The words of what stands behind a bar in one language. */
export type BehindWords = (typeof behind)["en"];
