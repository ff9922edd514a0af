import { section } from "./section.js";

export const drift = section(
  {
    filters: "Which customers",
    comparison: "Compared with",
    comparisons: { baseline: "Own baseline", prior: "A year ago" },
    finding: (n: number, leak: string, customers: string, effect: string) =>
      n === 1
        ? `This customer yields ${leak} a year less than in the baseline, apart from volume; ${effect} weighs most.`
        : `Together these ${customers} customers yield ${leak} a year less than in their baselines, apart from volume; ${effect} weighs most.`,
    finding_gain: (n: number, gain: string, customers: string) =>
      n === 1
        ? `This customer yields ${gain} a year more than in the baseline, apart from volume.`
        : `Together these ${customers} customers yield ${gain} a year more than in their baselines, apart from volume.`,
    finding_none: "None of these customers has a baseline to compare with yet.",
    covered: (known: string, all: string, too_short: string) =>
      `${known} of ${all} customers who ever bought have a baseline. Too few months or orders to say for ${too_short}: they stay out of the drift.`,
    covered_all: (known: string) => `All ${known} customers who ever bought have a baseline.`,
    bridge_title: {
      baseline: "What changed the margin since the baselines?",
      prior: "What changed the margin in a year?",
    },
    before: { baseline: "Baseline, 12 months", prior: "12 months before" },
    after: "Last 12 months",
    left_out: (amount: string) =>
      `Customers only: lines without a customer (${amount} net revenue) are not in this bridge.`,
    no_bridge: (count: string) =>
      `Nothing to compare with, and so not in this bridge: ${count} of these customers.`,
    ranked: "Customer by customer",
    list: "Customers by yearly drift",
    name: "Customer",
    drift_amount: "Drift a year",
    main_effect: "Mostly",
    effect_of: (effect: string, amount: string) => `${effect} ${amount}`,
    margin: "Margin % then → now",
    hours: "Hours/order then → now",
    months: "Margin a month",
    then_now: (before: string, now: string) => `${before} → ${now}`,
    list_note: (count: string) =>
      `Customers with a baseline: ${count}. Drift is what crept in apart from volume, products won and products lost; a minus costs margin.`,
    empty: "No customer with a baseline fits these filters.",
    no_cost: "Cost of goods was not supplied, so margin and its drift are not known here.",
    download: "Download as CSV",
    file: "drift",
    how: "How drift is computed",
  },
  {
    filters: "Welke klanten",
    comparison: "Vergeleken met",
    comparisons: { baseline: "Eigen basisperiode", prior: "Een jaar geleden" },
    finding: (n, leak, customers, effect) =>
      n === 1
        ? `Deze klant levert ${leak} per jaar minder op dan in de basisperiode, los van volume; ${effect} weegt het zwaarst.`
        : `Samen leveren deze ${customers} klanten ${leak} per jaar minder op dan in hun basisperiode, los van volume; ${effect} weegt het zwaarst.`,
    finding_gain: (n, gain, customers) =>
      n === 1
        ? `Deze klant levert ${gain} per jaar meer op dan in de basisperiode, los van volume.`
        : `Samen leveren deze ${customers} klanten ${gain} per jaar meer op dan in hun basisperiode, los van volume.`,
    finding_none: "Geen van deze klanten heeft al een basisperiode om mee te vergelijken.",
    covered: (known, all, too_short) =>
      `${known} van ${all} klanten die ooit kochten hebben een basisperiode. Te weinig maanden of orders om iets te zeggen bij ${too_short}: die blijven buiten het verloop.`,
    covered_all: (known) => `Alle ${known} klanten die ooit kochten hebben een basisperiode.`,
    bridge_title: {
      baseline: "Wat veranderde de marge sinds de basisperiodes?",
      prior: "Wat veranderde de marge in een jaar?",
    },
    before: { baseline: "Basisperiode, 12 maanden", prior: "12 maanden ervoor" },
    after: "Laatste 12 maanden",
    left_out: (amount) =>
      `Alleen klanten: regels zonder klant (${amount} netto-omzet) zitten niet in deze brug.`,
    no_bridge: (count) => `Niets om mee te vergelijken, en dus niet in deze brug: ${count} van deze klanten.`,
    ranked: "Klant voor klant",
    list: "Klanten naar verloop per jaar",
    name: "Klant",
    drift_amount: "Verloop per jaar",
    main_effect: "Vooral",
    effect_of: (effect, amount) => `${effect} ${amount}`,
    margin: "Marge % toen → nu",
    hours: "Uren/order toen → nu",
    months: "Marge per maand",
    then_now: (before, now) => `${before} → ${now}`,
    list_note: (count) =>
      `Klanten met een basisperiode: ${count}. Verloop is wat insloop los van volume, nieuwe en vervallen producten; een min kost marge.`,
    empty: "Geen klant met een basisperiode past bij deze filters.",
    no_cost: "Kostprijzen zijn niet aangeleverd; marge en verloop zijn hier dus niet bekend.",
    download: "Downloaden als CSV",
    file: "verloop",
    how: "Hoe verloop is berekend",
  },
);
