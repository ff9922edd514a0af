import { section } from "../section.js";
import { many } from "../many.js";

/** The pyramid, with customers, value and hours side by side. */
export const pyramid = section(
  {
    title: "How do customers, value and hours compare?",
    title_no_hours: "How do customers and value compare?",
    empty: "No customer bought anything in this window.",
    customers: "Customers",
    hours: "Service hours",
    tier: "Tier",
    told: (label: string, now: string, before: string | null) =>
      `${label}: ${now}${before === null ? "" : ` (a year ago ${before})`}`,
    ghost: "Brackets: a year ago.",
    scale: "Shares are of all customers together, on one scale, each rounded by itself.",
    own_scale: (label: string) => `${label} stands on a scale of its own.`,
    hour_count: (count: string) => `${count} h`,
    per_hour: (amount: string) => `${amount} / h`,
    share: (label: string) => `${label}, share`,
    prior: (label: string) => `${label}, a year ago`,
    empty_tiers: (n: number, tiers: string, last: string) =>
      n === 1
        ? `${last} is empty: there are too few customers to fill it.`
        : `${tiers} and ${last.toLowerCase()} are empty: there are too few customers to fill them.`,
    only_one: "Only one customer bought in this window, so there is nothing to compare.",
    inactive: (count: string) =>
      `${count} ${many(count, "customer", "customers")} bought before, but not in this window (inactive).`,
    inactive_hours: (hours: string) => `${hours} service hours went to inactive customers all the same.`,
    inactive_value: (measure: string, amount: string) => `${measure} of inactive customers: ${amount}.`,
    caption: (count: string, total: string, share: string, measure: string) =>
      `The top and large tiers, ${count} of ${total} customers, bring ${share} of ${measure.toLowerCase()}.`,
    caption_hours: (count: string, total: string, share: string, measure: string, hours: string) =>
      `The top and large tiers, ${count} of ${total} customers, bring ${share} of ${measure.toLowerCase()} and take ${hours} of service hours.`,
    caption_negative: (count: string, total: string, amount: string, measure: string, all: string) =>
      `The top and large tiers, ${count} of ${total} customers, bring ${amount} of ${measure.toLowerCase()}; all together come to ${all}.`,
    caption_prior: (share: string) => `A year ago the top and large tiers brought ${share}.`,
    caption_rate: (top: string, small: string) =>
      `An hour for a top customer brings ${top}, an hour for a small one ${small}, before the cost of the hour.`,
    no_hours: "Hours of the full twelve months were not supplied, so it cannot be told what they take.",
  },
  {
    title: "Hoe verhouden klanten, waarde en uren zich?",
    title_no_hours: "Hoe verhouden klanten en waarde zich?",
    empty: "Geen klant kocht iets in deze periode.",
    customers: "Klanten",
    hours: "Service-uren",
    tier: "Laag",
    told: (label, now, before) => `${label}: ${now}${before === null ? "" : ` (een jaar geleden ${before})`}`,
    ghost: "Haken: een jaar geleden.",
    scale: "Aandelen zijn van alle klanten samen, op één schaal, elk apart afgerond.",
    own_scale: (label) => `${label} staat op een eigen schaal.`,
    hour_count: (count) => `${count} uur`,
    per_hour: (amount) => `${amount} / uur`,
    share: (label) => `${label}, aandeel`,
    prior: (label) => `${label}, een jaar geleden`,
    empty_tiers: (n, tiers, last) =>
      n === 1
        ? `${last} is leeg: er zijn te weinig klanten om deze laag te vullen.`
        : `${tiers} en ${last.toLowerCase()} zijn leeg: er zijn te weinig klanten om deze lagen te vullen.`,
    only_one: "In deze periode kocht maar één klant; er valt niets te vergelijken.",
    inactive: (count) =>
      `${count} ${many(count, "klant", "klanten")} ${many(count, "kocht", "kochten")} eerder, maar niet in deze periode (inactief).`,
    inactive_hours: (hours) => `Naar inactieve klanten gingen toch nog ${hours} service-uren.`,
    inactive_value: (measure, amount) => `${measure} van inactieve klanten: ${amount}.`,
    caption: (count, total, share, measure) =>
      `De lagen top en groot, ${count} van de ${total} klanten, leveren ${share} van de ${measure.toLowerCase()}.`,
    caption_hours: (count, total, share, measure, hours) =>
      `De lagen top en groot, ${count} van de ${total} klanten, leveren ${share} van de ${measure.toLowerCase()} en vragen ${hours} van de service-uren.`,
    caption_negative: (count, total, amount, measure, all) =>
      `De lagen top en groot, ${count} van de ${total} klanten, leveren ${amount} ${measure.toLowerCase()}; alle lagen samen komen op ${all}.`,
    caption_prior: (share) => `Een jaar geleden leverden de lagen top en groot ${share}.`,
    caption_rate: (top, small) =>
      `Een uur voor een topklant brengt ${top} op, een uur voor een kleine klant ${small}, vóór de kosten van dat uur.`,
    no_hours:
      "De uren van de volle twaalf maanden zijn niet aangeleverd; wat deze klanten vragen is dus niet te zeggen.",
  },
);
