import { section } from "./section.js";

export const drift = section(
  {
    filters: "Which customers",
    comparison: "Compared with",
    comparisons: { baseline: "Own baseline", prior: "A year ago" },
    finding: (leak: string, customers: string, effect: string) =>
      `${leak} a year has crept in at ${customers} customers since their baseline, most of it under “${effect}”.`,
    finding_gain: (gain: string, customers: string) =>
      `Since their baselines ${customers} customers together have come to yield ${gain} a year more, apart from volume.`,
    finding_none: "None of these customers has a baseline to compare with yet.",
    covered: (known: string, all: string, too_short: string) =>
      `${known} of ${all} customers who bought in these 12 months have a baseline. ${too_short} have too few months to say (less than 18), and stay out of the drift.`,
    covered_all: (known: string) => `All ${known} customers who bought in these 12 months have a baseline.`,
    bridge_title: {
      baseline: "What changed the margin since the baselines?",
      prior: "What changed the margin in a year?",
    },
    before: { baseline: "Baseline, 12 months", prior: "12 months before" },
    after: "Last 12 months",
    left_out: (amount: string) =>
      `Customers only: lines without a customer (${amount} net revenue) are not in this bridge.`,
    no_bridge: (count: string) =>
      `${count} of these customers have nothing to compare with and are not in this bridge.`,
    ranked: "Customer by customer",
    list: "Customers by yearly drift",
    name: "Customer",
    drift_amount: "Drift a year",
    main_effect: "Mostly",
    effect_of: (effect: string, amount: string) => `${effect} ${amount}`,
    margin: "Margin %, then → now",
    hours: "Hours per order, then → now",
    months: "Margin a month, 24 months",
    then_now: (before: string, now: string) => `${before} → ${now}`,
    list_note: (count: string) =>
      `${count} customers with a baseline. Drift is what crept in apart from volume, products won and products lost; a minus costs margin.`,
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
    finding: (leak, customers, effect) =>
      `Bij ${customers} klanten is sinds hun basisperiode ${leak} per jaar ingeslopen, het meeste onder ‘${effect}’.`,
    finding_gain: (gain, customers) =>
      `Sinds hun basisperiode leveren ${customers} klanten samen ${gain} per jaar meer op, los van volume.`,
    finding_none: "Geen van deze klanten heeft al een basisperiode om mee te vergelijken.",
    covered: (known, all, too_short) =>
      `${known} van ${all} klanten die in deze 12 maanden kochten hebben een basisperiode. ${too_short} hebben te weinig maanden om iets te zeggen (minder dan 18) en blijven buiten het verloop.`,
    covered_all: (known) => `Alle ${known} klanten die in deze 12 maanden kochten hebben een basisperiode.`,
    bridge_title: {
      baseline: "Wat veranderde de marge sinds de basisperiodes?",
      prior: "Wat veranderde de marge in een jaar?",
    },
    before: { baseline: "Basisperiode, 12 maanden", prior: "12 maanden ervoor" },
    after: "Laatste 12 maanden",
    left_out: (amount) =>
      `Alleen klanten: regels zonder klant (${amount} netto-omzet) zitten niet in deze brug.`,
    no_bridge: (count) =>
      `${count} van deze klanten hebben niets om mee te vergelijken en zitten niet in deze brug.`,
    ranked: "Klant voor klant",
    list: "Klanten naar verloop per jaar",
    name: "Klant",
    drift_amount: "Verloop per jaar",
    main_effect: "Vooral",
    effect_of: (effect, amount) => `${effect} ${amount}`,
    margin: "Marge %, toen → nu",
    hours: "Uren per order, toen → nu",
    months: "Marge per maand, 24 maanden",
    then_now: (before, now) => `${before} → ${now}`,
    list_note: (count) =>
      `${count} klanten met een basisperiode. Verloop is wat insloop los van volume, nieuwe en vervallen producten; een min kost marge.`,
    empty: "Geen klant met een basisperiode past bij deze filters.",
    no_cost: "Kostprijzen zijn niet aangeleverd; marge en verloop zijn hier dus niet bekend.",
    download: "Downloaden als CSV",
    file: "verloop",
    how: "Hoe verloop is berekend",
  },
);
