import { many } from "./many.js";
import { section } from "./section.js";

/** Words of the edition that one client reads: "you" is the client, "we" the supplier. */
export const edition = section(
  {
    page: "Our co-operation",
    with: "Our co-operation with",
    window: (from: string, to: string) => `${from} to ${to}`,
    as_of: (date: string) => `figures up to ${date}`,
    amounts: (currency: string) => `amounts in ${currency}, excluding VAT`,
    lead: {
      orders: (count: string, to: string) =>
        `In the twelve months to ${to} you placed ${count} ${many(count, "order", "orders")}.`,
      revenue: (amount: string, to: string) => `In the twelve months to ${to} you bought for ${amount}.`,
      more: (share: string) => `That is ${share} more than in the year before.`,
      less: (share: string) => `That is ${share} less than in the year before.`,
      same: "That is as much as in the year before.",
    },
    against: (change: string, before: string) => `${change} on the year before (${before})`,
    as_before: (before: string) => `as in the year before (${before})`,
    figures: {
      lines: "Order lines",
      quantity: "Units",
      cost: "Cost of goods",
      gross_margin: "Gross margin",
      contribution: "Contribution",
      cost_to_serve: "Cost of service",
    },
    months: {
      chart: (figure: string) => `${figure} by month`,
      mean: (from: string, to: string, value: string) => `${value} a month on average, ${from} to ${to}.`,
      table: "Show as a table",
    },
    ahead:
      "How long ahead an order is placed is not registered with us; how often there was a hurry shows only in the orders marked as rush.",
    service: {
      title: "The service we gave",
      lead: (hours: string, before: string | null) =>
        `${hours} ${many(hours, "hour", "hours")} went into serving you${before === null ? "" : `, against ${before} in the year before`}.`,
      estimated: (hours: string) => `${hours} of these hours are not registered one by one but estimated.`,
      activity: "On what",
      unnamed: "Not named",
      now: "Last 12 months",
      before: "Year before",
    },
    products: {
      title: "What you bought most",
      product: "Product",
      units: "Units",
      units_before: "Units, year before",
      amount: "Purchases",
      amount_before: "Purchases, year before",
      more: (count: string) => `and ${count} other ${many(count, "product", "products")}`,
    },
    bands: {
      title: "Beside others",
      lead: (least: string) =>
        `Beside at least ${least} other customers of about the same size, taken together. No single one can be told from it.`,
      yours: "You",
      others: "Others",
      rush_share: "Rush orders, share of all",
      none: (list: string) =>
        `Too few others are comparable to show this without showing one of them: ${list}.`,
    },
    tier: (name: string) => `You are one of our ${name} customers.`,
    tiers: { top: "largest", large: "large", medium: "medium", small: "small", inactive: "inactive" },
    account_manager: (name: string) => `Your account manager is ${name}.`,
    contact: {
      title: "Questions?",
      lead: "Talk to us about any of these figures.",
    },
    print: "Print or save as PDF",
    only_for: (client: string) => `Made for ${client} only`,
    by: (company: string) => `by ${company}`,
    until: (date: string) => `may be read until ${date}`,
    unlock: {
      title: "This page is for its reader only",
      lead: "It opens with the passphrase that you were given. Nothing of it leaves this device.",
      passphrase: "Passphrase",
      open: "Open",
      busy: "One moment…",
      wrong:
        "That is not the passphrase of this page, or the page was changed on its way. Look at capitals and spaces, and try again.",
      no_crypto: "This browser can open it only over https, or as a file on your own device.",
    },
    expired_title: "This page has expired",
    expired: (date: string) => `It could be read until ${date}. Ask your contact for a new one.`,
    damaged_title: "This page cannot be opened",
    damaged: "Something of it was changed or lost on its way. Ask your contact to send it again.",
    no_script:
      "This page draws its figures by script: allow it for this page, or open it in another browser.",
  },
  {
    page: "Onze samenwerking",
    with: "Onze samenwerking met",
    window: (from, to) => `${from} t/m ${to}`,
    as_of: (date) => `cijfers tot en met ${date}`,
    amounts: (currency) => `bedragen in ${currency}, exclusief btw`,
    lead: {
      orders: (count, to) =>
        `In de twaalf maanden tot en met ${to} plaatste u ${count} ${many(count, "order", "orders")}.`,
      revenue: (amount, to) => `In de twaalf maanden tot en met ${to} nam u voor ${amount} af.`,
      more: (share) => `Dat is ${share} meer dan in het jaar ervoor.`,
      less: (share) => `Dat is ${share} minder dan in het jaar ervoor.`,
      same: "Dat is evenveel als in het jaar ervoor.",
    },
    against: (change, before) => `${change} ten opzichte van het jaar ervoor (${before})`,
    as_before: (before) => `als in het jaar ervoor (${before})`,
    figures: {
      lines: "Orderregels",
      quantity: "Stuks",
      cost: "Kostprijs",
      gross_margin: "Brutomarge",
      contribution: "Bijdrage",
      cost_to_serve: "Servicekosten",
    },
    months: {
      chart: (figure) => `${figure} per maand`,
      mean: (from, to, value) => `Gemiddeld ${value} per maand, ${from} t/m ${to}.`,
      table: "Toon als tabel",
    },
    ahead:
      "Hoelang van tevoren een order wordt geplaatst, leggen wij niet vast; hoe vaak er haast bij was, blijkt alleen uit de orders die als spoed zijn geboekt.",
    service: {
      title: "De service die wij gaven",
      lead: (hours, before) =>
        `Wij besteedden ${hours} uur aan u${before === null ? "" : `, tegen ${before} uur in het jaar ervoor`}.`,
      estimated: (hours) => `${hours} van deze uren zijn niet stuk voor stuk geregistreerd maar geschat.`,
      activity: "Waaraan",
      unnamed: "Niet genoemd",
      now: "Laatste 12 maanden",
      before: "Jaar ervoor",
    },
    products: {
      title: "Wat u het meest kocht",
      product: "Product",
      units: "Stuks",
      units_before: "Stuks, jaar ervoor",
      amount: "Afname",
      amount_before: "Afname, jaar ervoor",
      more: (count) => `en ${count} ${many(count, "ander product", "andere producten")}`,
    },
    bands: {
      title: "Naast anderen",
      lead: (least) =>
        `Naast ten minste ${least} andere klanten van ongeveer dezelfde omvang, bij elkaar genomen. Geen van hen is eruit af te leiden.`,
      yours: "U",
      others: "Anderen",
      rush_share: "Spoedorders, deel van alle",
      none: (list) =>
        `Te weinig anderen zijn vergelijkbaar om dit te tonen zonder één van hen te tonen: ${list}.`,
    },
    tier: (name) => `U bent een van onze ${name} klanten.`,
    tiers: { top: "grootste", large: "grote", medium: "middelgrote", small: "kleine", inactive: "inactieve" },
    account_manager: (name) => `Uw accountmanager is ${name}.`,
    contact: {
      title: "Vragen?",
      lead: "Vraag ons gerust naar elk van deze cijfers.",
    },
    print: "Afdrukken of bewaren als PDF",
    only_for: (client) => `Alleen voor ${client}`,
    by: (company) => `gemaakt door ${company}`,
    until: (date) => `te lezen t/m ${date}`,
    unlock: {
      title: "Deze pagina is alleen voor de lezer",
      lead: "Zij opent met de wachtzin die u hebt gekregen. Niets ervan verlaat dit apparaat.",
      passphrase: "Wachtzin",
      open: "Openen",
      busy: "Een ogenblik…",
      wrong:
        "Dat is niet de wachtzin van deze pagina, of de pagina is onderweg veranderd. Let op hoofdletters en spaties, en probeer het opnieuw.",
      no_crypto: "Deze browser kan haar alleen openen via https, of als bestand op uw eigen apparaat.",
    },
    expired_title: "Deze pagina is verlopen",
    expired: (date) => `Zij was te lezen t/m ${date}. Vraag uw contactpersoon om een nieuwe.`,
    damaged_title: "Deze pagina kan niet worden geopend",
    damaged:
      "Onderweg is er iets van veranderd of verloren gegaan. Vraag uw contactpersoon haar opnieuw te sturen.",
    no_script:
      "Deze pagina tekent haar cijfers met een script: sta dat voor deze pagina toe, of open haar in een andere browser.",
  },
);

/** The words of an edition in one language. */
export type EditionWords = (typeof edition)["en"];
