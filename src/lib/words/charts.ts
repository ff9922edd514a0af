import { section } from "./section.js";

const many = (count: number | string, one: string, more: string) => (String(count) === "1" ? one : more);

export const charts = section(
  {
    show_as_table: "Show as table",
    sparkline: (label: string, from: string, first: string, to: string, last: string) =>
      `${label}: ${first} in ${from}, ${last} in ${to}`,
    open: (part: string, amount: string) => `${part}, ${amount}: what is behind it`,
    bridge: {
      title: "What changed the margin?",
      empty: "There are too few months to compare two years, so there is no bridge.",
      change: (rung: string, before: string, after: string, change: string) =>
        `${rung} from ${before} to ${after} a year: ${change}.`,
      worst: (effect: string, amount: string) => `${effect} took most: ${amount} a year.`,
      best: (effect: string, amount: string) => `${effect} added most: ${amount} a year.`,
      crept_in: (amount: string) =>
        `What crept in (full colour): ${amount}; the paler bars are volume and what goes with it.`,
      cut: "The axis does not begin at zero, so that the steps can be seen.",
      effect: "Effect",
      amount: "Amount a year",
    },
    ladder: {
      title: "What is left of revenue?",
      empty: "There was no revenue in this window.",
      kept: (revenue: string, rung: string, amount: string, share: string) =>
        `Of ${revenue} net revenue, ${amount} (${share}) is left as ${rung.toLowerCase()}.`,
      left: (rung: string, amount: string) => `${rung} comes to ${amount}.`,
      lost: (revenue: string, rung: string, amount: string, share: string) =>
        `Of ${revenue} net revenue nothing is left: ${rung.toLowerCase()} comes to ${amount} (${share}).`,
      no_cost: "The cost of these goods is not known, so the ladder ends at net revenue.",
      no_hours:
        "Hours of the full twelve months, or what an hour costs, were not supplied, so the ladder ends at gross margin.",
      rung: "Rung",
      amount: "Amount",
      list_revenue: "List revenue",
      discount: "Discount",
      revenue: "Net revenue",
      cost: "Cost of goods",
      gross_margin: "Gross margin",
      rebate: "Year-end rebate",
      freight: "Freight",
      payment_cost: "Payment costs",
      cost_to_serve: "Cost to serve",
      other: "Other costs",
      contribution: "Contribution",
    },
    months: {
      title: (label: string) => `How did ${label.toLowerCase()} develop?`,
      empty: (label: string) => `There are no months in which ${label.toLowerCase()} is known.`,
      baseline: "Baseline",
      month: "Month",
      against_baseline: (now: string, baseline: string, from: string, to: string) =>
        `On average ${now} in the last twelve months, against ${baseline} in the baseline (${from} to ${to}, the grey band).`,
      changed: (from: string, to: string) =>
        from === to
          ? `Its level changed in ${from} (shaded).`
          : `Its level changed between ${from} and ${to} (shaded).`,
      from_to: (from: string, first: string, to: string, last: string) =>
        from === to ? `${last} in ${to}.` : `From ${first} in ${from} to ${last} in ${to}.`,
    },
    drift: {
      bars_title: "Whose margin drifted, by how much a year?",
      bars_title_of: (effect: string) => `Where did ${effect} change the margin, by how much a year?`,
      distribution_title: "Is it a few customers, or many?",
      nobody: "There are no customers in this selection.",
      empty: "No customer has a history long enough for a baseline, so drift cannot be told.",
      empty_of: (effect: string) => `At none of these customers did ${effect} change the margin.`,
      others: (count: string) => `${count} others together`,
      broken: (n: number) =>
        n === 1
          ? "The pale bar of the others together is broken off."
          : "The pale bars of the others together are broken off.",
      each_below: (amount: string) => `each at most ${amount}`,
      leaks: (leaks: string, leaked: string, share: string, named: string) =>
        `${leaks} ${many(leaks, "customer", "customers")} ${many(leaks, "leaks", "leak")} ${leaked} a year together, ${share} of it with the first ${named}`,
      gains: (gains: string, gained: string) =>
        `${gains} ${many(gains, "customer", "customers")} gained ${gained}`,
      leaks_of: (leaks: string, leaked: string, share: string, named: string) =>
        `at ${leaks} ${many(leaks, "customer", "customers")} it costs ${leaked} a year together, ${share} of it at the first ${named}`,
      gains_of: (gains: string, gained: string) =>
        `at ${gains} ${many(gains, "customer", "customers")} it adds ${gained}`,
      distribution_caption: (count: string, within: string, limit: string, beyond: string) =>
        `Of ${count} ${many(count, "customer", "customers")} with a baseline, ${within} drifted less than ${limit} a year either way; ${beyond} ${many(beyond, "leaks", "leak")} ${limit} or more.`,
      distribution_of: (count: string, within: string, limit: string, beyond: string) =>
        `Of ${count} ${many(count, "customer", "customers")}, it changed less than ${limit} a year at ${within}; ${limit} or more was lost at ${beyond}.`,
      customer: "Customer",
      amount: "Drift a year",
      amount_of: (effect: string) => `${effect} a year`,
      customers: "Customers",
      range: (from: string, to: string) => `${from} to ${to}`,
      scale:
        "Euros a year, on an axis that draws together the further from zero, so that small and large amounts both show.",
      together: "Together, a year",
      bin: (count: string, from: string, to: string, sum: string) =>
        `${count} ${many(count, "customer", "customers")} at ${from} to ${to} a year, together ${sum}`,
    },
    hours: {
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
    whale: {
      title: (label: string) => `How much ${label.toLowerCase()} is earned, and then lost again?`,
      empty: (label: string) => `${label} is not known, so there is no curve.`,
      end: "ends at",
      total: "total",
      peak: (amount: string) => `${amount} at the peak`,
      x_axis: "Customers, best first →",
      together: "Together",
      rank: "Rank",
      customer: "Customer",
      caption_eroded: (
        count: string,
        label: string,
        peak: string,
        losers: string,
        eroded: string,
        total: string,
      ) =>
        `The best ${count} ${many(count, "customer", "customers")} ${many(count, "brings", "bring")} ${peak} of ${label.toLowerCase()}; the last ${losers} ${many(losers, "takes", "take")} ${eroded} of it away, which leaves ${total}.`,
      caption_whole: (count: string, label: string, total: string) =>
        `${count} ${many(count, "customer", "customers")} ${many(count, "brings", "bring")} ${total} of ${label.toLowerCase()}; nobody takes much of it away.`,
      names: (best: string, worst: string) => `First: ${best}. Last: ${worst}.`,
      best: (best: string) => `First: ${best}.`,
    },
    lorenz: {
      title: "How much rests on how few?",
      empty: "No customer has revenue in this window, so there is nothing to add up.",
      x_axis: "Share of customers, largest first →",
      mark: (customers: string, revenue: string) => `${customers} of customers: ${revenue} of revenue`,
      caption: (count: string, share: string) =>
        `The largest 5% (${count} ${many(count, "customer", "customers")}) bring ${share} of net revenue.`,
      effective: (effective: string, count: string, gini: string) =>
        `Revenue is as concentrated as if it came from ${effective} equal customers instead of ${count} (Gini ${gini}).`,
      left_out: (count: string) =>
        `${count} ${many(count, "customer", "customers")} without positive revenue ${many(count, "is", "are")} left out.`,
      share_customers: "Share of customers",
      customers: "Customers",
      share_revenue: "Share of revenue",
    },
    tier_matrix: {
      title: "Are the big ones also the good ones?",
      empty: "Contribution is not known, so tiers by revenue cannot be set against tiers by contribution.",
      by_revenue: "By revenue",
      by_contribution: "By contribution",
      customers: "Customers",
      cell: (count: string, revenue: string, contribution: string, amount: string) =>
        `${count} ${many(count, "customer", "customers")}: ${revenue} by revenue, ${contribution} by contribution, ${amount}. Show them`,
      poor: (n: number, count: string, amount: string) =>
        n === 0
          ? "Every top or large customer stands at least as high by contribution."
          : `${count} top or large ${many(n, "customer stands", "customers stand")} lower by contribution than by revenue (${amount} of contribution).`,
      rich: (n: number, count: string, amount: string) =>
        n === 0
          ? "No medium or small customer stands higher by contribution."
          : `${count} medium or small ${many(n, "customer stands", "customers stand")} higher (${amount}).`,
    },
    movements: {
      title: "Who moved in a year?",
      empty: "There are no two years to compare, so nobody can be seen moving.",
      year_ago: "A year ago",
      now: "Now",
      customers: "Customers",
      cell: (count: string, prior: string, now: string, amount: string) =>
        `${count} ${many(count, "customer", "customers")}: ${prior} a year ago, ${now} now, ${amount}. Show them`,
      caption: (up: string, down: string, fresh: string, gone: string, change: string) =>
        `${up} up, ${down} down, ${fresh} new, ${gone} now without purchases: ${change} in all.`,
      rank: "Tiers by rank in both years: one customer's rise is another's fall.",
      frozen: "Tiers now by the thresholds of a year ago: everyone can rise.",
    },
    pyramid: {
      title: "How do customers, value and hours compare?",
      title_no_hours: "How do customers and value compare?",
      empty: "No customer bought anything in this window.",
      customers: "Customers",
      hours: "Service hours",
      tier: "Tier",
      a_year_ago: "a year ago",
      ghost: "Brackets: a year ago.",
      scale: "Shares are drawn on one scale.",
      hour_count: (count: string) => `${count} h`,
      per_hour: (amount: string) => `${amount} / h`,
      share: (label: string) => `${label}, share`,
      prior: (label: string) => `${label}, a year ago`,
      empty_tier: (tier: string) => `${tier} is empty: there are too few customers to fill it.`,
      inactive: (count: string) =>
        `${count} ${many(count, "customer", "customers")} bought before, but not in this window (inactive).`,
      inactive_hours: (hours: string) => `${hours} service hours went to inactive customers all the same.`,
      inactive_value: (measure: string, amount: string) => `${measure} of inactive customers: ${amount}.`,
      caption: (count: string, total: string, share: string, measure: string) =>
        `The ${count} top and large ${many(count, "customer", "customers")}, of ${total}, ${many(count, "brings", "bring")} ${share} of ${measure.toLowerCase()}.`,
      caption_hours: (count: string, total: string, share: string, measure: string, hours: string) =>
        `The ${count} top and large ${many(count, "customer", "customers")}, of ${total}, ${many(count, "brings", "bring")} ${share} of ${measure.toLowerCase()} and ${many(count, "takes", "take")} ${hours} of service hours.`,
      caption_negative: (count: string, total: string, amount: string, measure: string, all: string) =>
        `The ${count} top and large ${many(count, "customer", "customers")}, of ${total}, ${many(count, "brings", "bring")} ${amount} of ${measure.toLowerCase()}; all together come to ${all}.`,
      caption_prior: (share: string) => `A year ago the top and large tiers brought ${share}.`,
      caption_rate: (top: string, small: string) =>
        `An hour for a top customer brings ${top}, an hour for a small one ${small}, before the cost of the hour.`,
      no_hours: "Hours of the full twelve months were not supplied, so it cannot be told what they take.",
    },
  },
  {
    show_as_table: "Toon als tabel",
    sparkline: (label, from, first, to, last) => `${label}: ${first} in ${from}, ${last} in ${to}`,
    open: (part, amount) => `${part}, ${amount}: wat erachter zit`,
    bridge: {
      title: "Wat veranderde de marge?",
      empty: "Er zijn te weinig maanden om twee jaren te vergelijken; daarom staat hier geen brug.",
      change: (rung, before, after, change) => `${rung} van ${before} naar ${after} per jaar: ${change}.`,
      worst: (effect, amount) => `${effect} kostte het meest: ${amount} per jaar.`,
      best: (effect, amount) => `${effect} bracht het meest: ${amount} per jaar.`,
      crept_in: (amount) =>
        `Wat insloop (volle kleur): ${amount}; de lichtere balken zijn volume en wat daarbij hoort.`,
      cut: "De as begint niet bij nul, zodat de stappen zichtbaar zijn.",
      effect: "Effect",
      amount: "Bedrag per jaar",
    },
    ladder: {
      title: "Wat blijft er over van de omzet?",
      empty: "In deze periode was er geen omzet.",
      kept: (revenue, rung, amount, share) =>
        `Van ${revenue} netto-omzet blijft ${amount} (${share}) over als ${rung.toLowerCase()}.`,
      left: (rung, amount) => `${rung} komt uit op ${amount}.`,
      lost: (revenue, rung, amount, share) =>
        `Van ${revenue} netto-omzet blijft niets over: de ${rung.toLowerCase()} komt uit op ${amount} (${share}).`,
      no_cost: "De kostprijs hiervan is niet bekend; de ladder eindigt daarom bij de netto-omzet.",
      no_hours:
        "De uren van de volle twaalf maanden, of wat een uur kost, zijn niet aangeleverd; de ladder eindigt daarom bij de brutomarge.",
      rung: "Trede",
      amount: "Bedrag",
      list_revenue: "Omzet tegen catalogusprijs",
      discount: "Korting",
      revenue: "Netto-omzet",
      cost: "Kostprijs",
      gross_margin: "Brutomarge",
      rebate: "Jaarbonus",
      freight: "Vracht",
      payment_cost: "Betaalkosten",
      cost_to_serve: "Servicekosten",
      other: "Overige kosten",
      contribution: "Bijdrage",
    },
    months: {
      title: (label) => `Hoe ging het met de ${label.toLowerCase()}?`,
      empty: (label) => `Van geen enkele maand is dit bekend: ${label.toLowerCase()}.`,
      baseline: "Basisperiode",
      month: "Maand",
      against_baseline: (now, baseline, from, to) =>
        `Gemiddeld ${now} in de laatste twaalf maanden, tegen ${baseline} in de basisperiode (${from} t/m ${to}, de grijze band).`,
      changed: (from, to) =>
        from === to
          ? `Het niveau veranderde in ${from} (gearceerd).`
          : `Het niveau veranderde tussen ${from} en ${to} (gearceerd).`,
      from_to: (from, first, to, last) =>
        from === to ? `${last} in ${to}.` : `Van ${first} in ${from} naar ${last} in ${to}.`,
    },
    drift: {
      bars_title: "Bij wie liep de marge weg, en hoeveel per jaar?",
      bars_title_of: (effect) => `Waar veranderde ${effect} de marge, en hoeveel per jaar?`,
      distribution_title: "Zijn het er een paar, of zijn het er veel?",
      nobody: "In deze selectie zitten geen klanten.",
      empty: "Geen klant heeft genoeg historie voor een basisperiode; het verloop is dus niet te bepalen.",
      empty_of: (effect) => `Bij geen van deze klanten veranderde ${effect} de marge.`,
      others: (count) => `${count} anderen samen`,
      broken: (n) =>
        n === 1
          ? "De lichte balk van de anderen samen is afgebroken."
          : "De lichte balken van de anderen samen zijn afgebroken.",
      each_below: (amount) => `elk hoogstens ${amount}`,
      leaks: (leaks, leaked, share, named) =>
        `bij ${leaks} ${many(leaks, "klant", "klanten")} lekt samen ${leaked} per jaar weg, waarvan ${share} bij de eerste ${named}`,
      gains: (gains, gained) => `bij ${gains} ${many(gains, "klant", "klanten")} kwam er ${gained} bij`,
      leaks_of: (leaks, leaked, share, named) =>
        `bij ${leaks} ${many(leaks, "klant", "klanten")} kost het samen ${leaked} per jaar, waarvan ${share} bij de eerste ${named}`,
      gains_of: (gains, gained) => `bij ${gains} ${many(gains, "klant", "klanten")} levert het ${gained} op`,
      distribution_caption: (count, within, limit, beyond) =>
        `Van ${count} ${many(count, "klant", "klanten")} met een basisperiode ${many(within, "verschoof", "verschoven")} er ${within} minder dan ${limit} per jaar; bij ${beyond} lekt ${limit} of meer weg.`,
      distribution_of: (count, within, limit, beyond) =>
        `Van ${count} ${many(count, "klant", "klanten")} scheelde het bij ${within} minder dan ${limit} per jaar; bij ${beyond} kostte het ${limit} of meer.`,
      customer: "Klant",
      amount: "Verloop per jaar",
      amount_of: (effect) => `${effect} per jaar`,
      customers: "Klanten",
      range: (from, to) => `${from} tot ${to}`,
      scale:
        "Euro per jaar, op een as die verder van nul steeds dichter op elkaar staat: zo zijn kleine en grote bedragen allebei te zien.",
      together: "Samen, per jaar",
      bin: (count, from, to, sum) =>
        `${count} ${many(count, "klant", "klanten")} van ${from} tot ${to} per jaar, samen ${sum}`,
    },
    hours: {
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
    whale: {
      title: (label) => `Hoeveel ${label.toLowerCase()} wordt verdiend, en daarna weer verloren?`,
      empty: (label) => `${label} is niet bekend; daarom staat hier geen curve.`,
      end: "eindigt op",
      total: "totaal",
      peak: (amount) => `${amount} op de top`,
      x_axis: "Klanten, beste eerst →",
      together: "Samen",
      rank: "Plaats",
      customer: "Klant",
      caption_eroded: (count, label, peak, losers, eroded, total) =>
        `De beste ${count} ${many(count, "klant", "klanten")} ${many(count, "brengt", "brengen")} ${peak} ${label.toLowerCase()} op; de laatste ${losers} ${many(losers, "haalt", "halen")} daar ${eroded} af, zodat ${total} overblijft.`,
      caption_whole: (count, label, total) =>
        `${count} ${many(count, "klant", "klanten")} ${many(count, "brengt", "brengen")} ${total} ${label.toLowerCase()} op; niemand haalt daar veel van af.`,
      names: (best, worst) => `Eerst: ${best}. Laatst: ${worst}.`,
      best: (best) => `Eerst: ${best}.`,
    },
    lorenz: {
      title: "Hoeveel rust op hoe weinig?",
      empty: "Geen klant heeft omzet in deze periode; er valt niets op te tellen.",
      x_axis: "Aandeel van de klanten, grootste eerst →",
      mark: (customers, revenue) => `${customers} van de klanten: ${revenue} van de omzet`,
      caption: (count, share) =>
        `De grootste 5% (${count} ${many(count, "klant", "klanten")}) brengt ${share} van de netto-omzet.`,
      effective: (effective, count, gini) =>
        `De omzet is zo geconcentreerd alsof hij van ${effective} gelijke klanten kwam in plaats van ${count} (Gini ${gini}).`,
      left_out: (count) =>
        `${count} ${many(count, "klant", "klanten")} zonder positieve omzet ${many(count, "telt", "tellen")} niet mee.`,
      share_customers: "Aandeel van de klanten",
      customers: "Klanten",
      share_revenue: "Aandeel van de omzet",
    },
    tier_matrix: {
      title: "Zijn de grote klanten ook de goede?",
      empty:
        "De bijdrage is niet bekend; lagen naar omzet zijn dus niet tegen lagen naar bijdrage af te zetten.",
      by_revenue: "Naar omzet",
      by_contribution: "Naar bijdrage",
      customers: "Klanten",
      cell: (count, revenue, contribution, amount) =>
        `${count} ${many(count, "klant", "klanten")}: ${revenue} naar omzet, ${contribution} naar bijdrage, ${amount}. Toon ze`,
      poor: (n, count, amount) =>
        n === 0
          ? "Elke top- of grote klant staat naar bijdrage minstens zo hoog."
          : `${count} top- of grote ${many(n, "klant staat", "klanten staan")} naar bijdrage lager dan naar omzet (${amount} bijdrage).`,
      rich: (n, count, amount) =>
        n === 0
          ? "Geen middelgrote of kleine klant staat naar bijdrage hoger."
          : `${count} middelgrote of kleine ${many(n, "klant staat", "klanten staan")} hoger (${amount}).`,
    },
    movements: {
      title: "Wie verschoof er in een jaar?",
      empty: "Er zijn geen twee jaren om te vergelijken; verschuivingen zijn dus niet te zien.",
      year_ago: "Een jaar geleden",
      now: "Nu",
      customers: "Klanten",
      cell: (count, prior, now, amount) =>
        `${count} ${many(count, "klant", "klanten")}: een jaar geleden ${prior}, nu ${now}, ${amount}. Toon ze`,
      caption: (up, down, fresh, gone, change) =>
        `${up} omhoog, ${down} omlaag, ${fresh} nieuw, ${gone} nu zonder aankopen: samen ${change}.`,
      rank: "Lagen naar rang in beide jaren: de stijging van de een is de daling van de ander.",
      frozen: "Lagen nu naar de grenzen van een jaar geleden: iedereen kan stijgen.",
    },
    pyramid: {
      title: "Hoe verhouden klanten, waarde en uren zich?",
      title_no_hours: "Hoe verhouden klanten en waarde zich?",
      empty: "Geen klant kocht iets in deze periode.",
      customers: "Klanten",
      hours: "Service-uren",
      tier: "Laag",
      a_year_ago: "een jaar geleden",
      ghost: "Haken: een jaar geleden.",
      scale: "Aandelen staan op één schaal.",
      hour_count: (count) => `${count} uur`,
      per_hour: (amount) => `${amount} / uur`,
      share: (label) => `${label}, aandeel`,
      prior: (label) => `${label}, een jaar geleden`,
      empty_tier: (tier) => `${tier} is leeg: er zijn te weinig klanten om deze laag te vullen.`,
      inactive: (count) =>
        `${count} ${many(count, "klant", "klanten")} ${many(count, "kocht", "kochten")} eerder, maar niet in deze periode (inactief).`,
      inactive_hours: (hours) => `Naar inactieve klanten gingen toch nog ${hours} service-uren.`,
      inactive_value: (measure, amount) => `${measure} van inactieve klanten: ${amount}.`,
      caption: (count, total, share, measure) =>
        `De ${count} top- en grote ${many(count, "klant", "klanten")}, van de ${total}, ${many(count, "brengt", "brengen")} ${share} van de ${measure.toLowerCase()}.`,
      caption_hours: (count, total, share, measure, hours) =>
        `De ${count} top- en grote ${many(count, "klant", "klanten")}, van de ${total}, ${many(count, "brengt", "brengen")} ${share} van de ${measure.toLowerCase()} en ${many(count, "vraagt", "vragen")} ${hours} van de service-uren.`,
      caption_negative: (count, total, amount, measure, all) =>
        `De ${count} top- en grote ${many(count, "klant", "klanten")}, van de ${total}, ${many(count, "brengt", "brengen")} ${amount} ${measure.toLowerCase()}; allemaal samen komen ze op ${all}.`,
      caption_prior: (share) => `Een jaar geleden brachten de lagen top en groot ${share}.`,
      caption_rate: (top, small) =>
        `Een uur voor een topklant brengt ${top} op, een uur voor een kleine klant ${small}, vóór de kosten van dat uur.`,
      no_hours:
        "De uren van de volle twaalf maanden zijn niet aangeleverd; wat deze klanten vragen is dus niet te zeggen.",
    },
  },
);
