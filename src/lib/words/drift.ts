import { many } from "./many.js";
import { section } from "./section.js";

/** Customers on one side of zero, with what they come to. */
interface Side {
  readonly count: number;
  readonly customers: string;
  readonly amount: string;
}

/** Words of the drift page. */
export const drift = section(
  {
    filters: "Which customers",
    comparison: "Compared with",
    comparisons: { baseline: "Own baseline", prior: "A year ago", years: "Year by year" },
    product_group: "Product group",
    group_option: (group: string, drift: string) => `${group}: ${drift}`,
    no_group: "Products without a group",
    group_only: (group: string) =>
      `Gross margin of ${group} only. Hours, rebates, freight and payment costs are not split by product group, and so neither are order size, handling time and hourly rate. The slips and the small charts below are of these customers as a whole.`,
    no_group_years: "The bridge year by year is not split by product group.",
    shift: (before: string, after: string, rate: string, mix: string, apart: string | null) =>
      `Margin % went from ${before} to ${after}: ${rate} by the customers' own margins, ${mix} because revenue moved between customers with thinner and wider ones.${apart === null ? "" : ` Apart from that ${apart} by customers whose margin, gained or lost, was larger than their net revenue in one of the periods.`}`,
    finding: (n: number, leak: string, customers: string, effect: string, amount: string) =>
      n === 1
        ? `This customer yields ${leak} a year less than in the baseline, apart from volume; ${effect} weighs most (${amount}).`
        : `Together these ${customers} customers yield ${leak} a year less than in their baselines, apart from volume; ${effect} weighs most (${amount}).`,
    of_group: (group: string, finding: string) => `${group}: ${finding[0]!.toLowerCase()}${finding.slice(1)}`,
    passed_on: (isCovered: boolean, price: string, cost: string) =>
      isCovered
        ? `Higher prices (${price}) made up for higher cost prices (${cost}).`
        : `Higher prices (${price}) made up for only part of the higher cost prices (${cost}).`,
    other_products: (added: string, lost: string) =>
      `Little was bought in both periods, and only that can drift: new products brought ${added}, lost ones ${lost}.`,
    finding_gain: (n: number, gain: string, customers: string) =>
      n === 1
        ? `This customer yields ${gain} a year more than in the baseline, apart from volume.`
        : `Together these ${customers} customers yield ${gain} a year more than in their baselines, apart from volume.`,
    finding_same: (n: number, customers: string) =>
      n === 1
        ? "This customer yields as much a year as in the baseline, apart from volume."
        : `Together these ${customers} customers yield as much a year as in their baselines, apart from volume.`,
    finding_none: "None of these customers has a baseline to compare with yet.",
    nothing_to_compare: (months: string) =>
      `No customer can be compared with its own past yet: a baseline takes 18 months of buying, the year before 24 months of data, and these hold ${months}. With older exports this page would show what crept in.`,
    sides: (lost: Side, gained: Side) =>
      `${lost.customers} of them ${lost.count === 1 ? "loses" : "lose"} ${lost.amount}, ${gained.customers} ${gained.count === 1 ? "gains" : "gain"} ${gained.amount}.`,
    covered: (known: string, all: string, too_short: string) =>
      `${known} of ${all} ${many(all, "customer", "customers")} who ever bought ${many(known, "has", "have")} a baseline. For ${too_short} there are too few months or orders to say: ${many(too_short, "it stays", "they stay")} out of the drift.`,
    covered_none: "No customer bought anything in these data.",
    covered_all: (n: number, known: string) =>
      n === 1
        ? "This customer has a baseline."
        : `${n === 2 ? "Both" : `All ${known}`} customers who ever bought have a baseline.`,
    unknown_cost: (count: string) =>
      `Of ${count} of them the cost then or now is not known: ${many(count, "it stays", "they stay")} out too.`,
    bridge_title: {
      baseline: "What changed the margin since the baselines?",
      prior: "What changed the margin in a year?",
    },
    before: { baseline: "Baseline, 12 months", prior: "12 months before" },
    direct: {
      baseline: "Direct: the first full twelve months of each customer against its last twelve.",
      prior: "Direct: the twelve months before against the last twelve.",
    },
    after: "Last 12 months",
    split: {
      constant_price: "Volume and mix are counted at constant prices, not in units.",
      units: "Volume and mix are counted in units.",
      orders:
        "Quantities were not supplied: a product counts as one piece an order, so that smaller orders of it stand under price.",
    },
    left_out: (amount: string) =>
      `Customers only: lines without a customer (${amount} net revenue) are not in this bridge.`,
    left_out_of_all: (amount: string) =>
      `Customers only: lines without a customer (${amount} net revenue over all product groups) are not in this bridge.`,
    no_bridge: (count: string) =>
      `${count} ${count === "1" ? "customer who bought in these twelve months has" : "customers who bought in these twelve months have"} nothing to compare with: not in this bridge.`,
    behind: "Which customers are behind it?",
    standing: "Who",
    standings: { "": "All with a baseline", leak: "Those who stand out" },
    leaks_only:
      "Only customers who stand out: they lost 5% of the baseline's margin or more, and where their months are enough to tell, those show it too.",
    effect: "Customers by",
    all_effects: "All that crept in",
    against: { baseline: "the baseline", prior: "a year ago" },
    without_hours:
      "The hours of then are not known, so this bridge is of gross margin and leaves out cost to serve.",
    without_freight:
      "Freight or payment costs of then were not supplied: this bridge takes them to be as they are now.",
    unserved: (count: string) =>
      `Of ${count} of them the hours of then are not known: ${many(count, "its", "their")} cost to serve is not in this bridge.`,
    ranked: "Customer by customer",
    list: "Customers by yearly drift",
    name: "Customer",
    drift_amount: "Drift a year",
    effect_a_year: (effect: string) => `${effect} a year`,
    main_effect: "Mostly",
    causes: {
      price: "Prices",
      discount: "Discount",
      cost: "Cost not passed on",
      mix: "Product mix",
      order_size: "Order size",
      handling_time: "Handling time",
      rate: "Hourly rate",
    },
    effect_of: (effect: string, amount: string) => `${effect} ${amount}`,
    margin: "Margin % then\u00a0→\u00a0now",
    hours: "Hours/order then\u00a0→\u00a0now",
    margin_over_time: "Gross margin % over time",
    contribution_over_time: "Contribution % over time",
    of_a_year: (label: string) => `${label}, twelve months each`,
    then_now: (before: string, now: string) => `${before} → ${now}`,
    spark_key:
      "In the small lines the dotted one is the baseline; shaded, when a dated change began; a triangle, an event.",
    list_note: (count: string) =>
      `Customers with a baseline: ${count}. Drift is what crept in apart from volume, products won and products lost; a minus costs margin.`,
    list_note_of: (effect: string, count: string, against: string) =>
      `Customers where ${effect} changed the margin, against ${against}: ${count}. A minus costs margin.`,
    empty: "No customer with a baseline fits these filters.",
    no_cost:
      "Cost of goods was not supplied, so margin and its drift are not known here. With a cost per line or product this page would show where margin leaks, and since when.",
    download: "Download as CSV",
    file: "drift",
    how: "How drift is computed",
  },
  {
    filters: "Welke klanten",
    comparison: "Vergeleken met",
    comparisons: { baseline: "Eigen basisperiode", prior: "Een jaar geleden", years: "Van jaar tot jaar" },
    product_group: "Productgroep",
    group_option: (group, drift) => `${group}: ${drift}`,
    no_group: "Producten zonder groep",
    group_only: (group) =>
      `Alleen de brutomarge van ${group}. Uren, bonussen, vracht en betaalkosten zijn niet per productgroep te splitsen, en ordergrootte, verwerkingstijd en uurtarief dus ook niet. De veranderingen en de kleine grafieken hieronder gaan over deze klanten als geheel.`,
    no_group_years: "De brug van jaar tot jaar is niet per productgroep te splitsen.",
    shift: (before, after, rate, mix, apart) =>
      `De marge ging van ${before} naar ${after}: ${rate} door de marges van de klanten zelf, ${mix} doordat omzet verschoof tussen klanten met een dunnere en een dikkere marge.${apart === null ? "" : ` Los daarvan ${apart} door klanten die in een van de perioden meer marge opleverden of kostten dan hun netto-omzet.`}`,
    finding: (n, leak, customers, effect, amount) =>
      n === 1
        ? `Deze klant levert ${leak} per jaar minder op dan in de basisperiode, los van volume; ${effect} weegt het zwaarst (${amount}).`
        : `Samen leveren deze ${customers} klanten ${leak} per jaar minder op dan in hun basisperiode, los van volume; ${effect} weegt het zwaarst (${amount}).`,
    of_group: (group, finding) => `${group}: ${finding[0]!.toLowerCase()}${finding.slice(1)}`,
    passed_on: (isCovered, price, cost) =>
      isCovered
        ? `Hogere prijzen (${price}) maakten de hogere kostprijzen (${cost}) goed.`
        : `Hogere prijzen (${price}) maakten de hogere kostprijzen (${cost}) maar voor een deel goed.`,
    other_products: (added, lost) =>
      `Er is weinig in beide perioden gekocht, en alleen daarin kan iets sluipen: nieuwe producten brachten ${added}, vervallen ${lost}.`,
    finding_gain: (n, gain, customers) =>
      n === 1
        ? `Deze klant levert ${gain} per jaar meer op dan in de basisperiode, los van volume.`
        : `Samen leveren deze ${customers} klanten ${gain} per jaar meer op dan in hun basisperiode, los van volume.`,
    finding_same: (n, customers) =>
      n === 1
        ? "Deze klant levert per jaar evenveel op als in de basisperiode, los van volume."
        : `Samen leveren deze ${customers} klanten per jaar evenveel op als in hun basisperiode, los van volume.`,
    finding_none: "Geen van deze klanten heeft al een basisperiode om mee te vergelijken.",
    nothing_to_compare: (months) =>
      `Nog geen klant is met zijn eigen verleden te vergelijken: een basisperiode vraagt 18 maanden kopen, het jaar ervoor 24 maanden aan gegevens, en hier zijn het er ${months}. Met oudere exports zou hier staan wat er insloop.`,
    sides: (lost, gained) =>
      `Bij ${lost.customers} liep ${lost.amount} weg, bij ${gained.customers} kwam er ${gained.amount} bij.`,
    covered: (known, all, too_short) =>
      `${known} van ${all} ${many(all, "klant die ooit kocht", "klanten die ooit kochten")} ${many(known, "heeft", "hebben")} een basisperiode. Bij ${too_short} zijn er te weinig maanden of orders om iets te zeggen: die ${many(too_short, "blijft", "blijven")} buiten het verloop.`,
    covered_none: "Geen klant kocht iets in deze gegevens.",
    covered_all: (n, known) =>
      n === 1
        ? "Deze klant heeft een basisperiode."
        : `${n === 2 ? "Beide" : `Alle ${known}`} klanten die ooit kochten hebben een basisperiode.`,
    unknown_cost: (count) =>
      `Bij ${count} daarvan is de kostprijs van toen of van nu niet bekend: die ${many(count, "blijft", "blijven")} er ook buiten.`,
    bridge_title: {
      baseline: "Wat veranderde de marge sinds de basisperiodes?",
      prior: "Wat veranderde de marge in een jaar?",
    },
    before: { baseline: "Basisperiode, 12 maanden", prior: "12 maanden ervoor" },
    direct: {
      baseline: "Rechtstreeks: de eerste volle twaalf maanden van elke klant tegen zijn laatste twaalf.",
      prior: "Rechtstreeks: de twaalf maanden ervoor tegen de laatste twaalf.",
    },
    after: "Laatste 12 maanden",
    split: {
      constant_price: "Volume en mix zijn gerekend tegen constante prijzen, niet in stuks.",
      units: "Volume en mix zijn geteld in stuks.",
      orders:
        "Aantallen zijn niet aangeleverd: een product telt als één stuk per order, zodat kleinere orders ervan onder prijs staan.",
    },
    left_out: (amount) =>
      `Alleen klanten: regels zonder klant (${amount} netto-omzet) zitten niet in deze brug.`,
    left_out_of_all: (amount) =>
      `Alleen klanten: regels zonder klant (${amount} netto-omzet over alle productgroepen) zitten niet in deze brug.`,
    no_bridge: (count) =>
      `${count} ${count === "1" ? "klant die in deze twaalf maanden kocht, heeft" : "klanten die in deze twaalf maanden kochten, hebben"} niets om mee te vergelijken: niet in deze brug.`,
    behind: "Welke klanten zitten erachter?",
    standing: "Wie",
    standings: { "": "Met basisperiode", leak: "Wie eruit springt" },
    leaks_only:
      "Alleen klanten die eruit springen: zij verloren 5% van de marge van de basisperiode of meer, en waar er maanden genoeg zijn, is het daarin ook te zien.",
    effect: "Klanten naar",
    all_effects: "Alles wat insloop",
    against: { baseline: "de basisperiode", prior: "een jaar geleden" },
    without_hours:
      "De uren van toen zijn niet bekend; deze brug gaat dus over de brutomarge, zonder servicekosten.",
    without_freight:
      "Vracht of betaalkosten van toen zijn niet aangeleverd: deze brug houdt ze op die van nu.",
    unserved: (count) =>
      `Bij ${count} daarvan zijn de uren van toen niet bekend: hun servicekosten zitten niet in deze brug.`,
    ranked: "Klant voor klant",
    list: "Klanten naar verloop per jaar",
    name: "Klant",
    drift_amount: "Verloop per jaar",
    effect_a_year: (effect) => `${effect} per jaar`,
    main_effect: "Vooral",
    causes: {
      price: "Prijzen",
      discount: "Korting",
      cost: "Niet doorberekende kostprijs",
      mix: "Productmix",
      order_size: "Ordergrootte",
      handling_time: "Verwerkingstijd",
      rate: "Uurtarief",
    },
    effect_of: (effect, amount) => `${effect} ${amount}`,
    margin: "Marge % toen\u00a0→\u00a0nu",
    hours: "Uren/order toen\u00a0→\u00a0nu",
    margin_over_time: "Brutomarge % door de tijd",
    contribution_over_time: "Bijdrage % door de tijd",
    of_a_year: (label) => `${label}, telkens over twaalf maanden`,
    then_now: (before, now) => `${before} → ${now}`,
    spark_key:
      "In de lijntjes is de stippellijn de basisperiode; gekleurd vlak: toen begon een gedateerde verandering; driehoek: een gebeurtenis.",
    list_note: (count) =>
      `Klanten met een basisperiode: ${count}. Verloop is wat insloop los van volume, nieuwe en vervallen producten; een min kost marge.`,
    list_note_of: (effect, count, against) =>
      `Klanten bij wie ${effect} de marge veranderde, tegen ${against}: ${count}. Een min kost marge.`,
    empty: "Geen klant met een basisperiode past bij deze filters.",
    no_cost:
      "Kostprijzen zijn niet aangeleverd; marge en verloop zijn hier dus niet bekend. Met een kostprijs per regel of product zou hier staan waar marge weglekt, en sinds wanneer.",
    download: "Downloaden als CSV",
    file: "verloop",
    how: "Hoe verloop is berekend",
  },
);
