import { section } from "../section.js";
import { queries } from "./queries.js";

const english = queries({
  change: "change",
  share_so_far: "revenue_share_so_far",
  margin: "margin",
  revenue: "revenue",
  customers: "customers",
  none: "(none)",
  product_group: "product_group",
  revenue_ever: "revenue_ever",
  last_month: "last_month",
  revenue_per_order: "revenue_per_order",
  month: "month",
  credited: "credited",
  lines: "lines",
  amount: "amount",
  hours: "hours",
  cost_to_serve: "cost_to_serve",
});

const dutch = queries({
  change: "verschil",
  share_so_far: "aandeel_tot_hier",
  margin: "marge",
  revenue: "omzet",
  customers: "klanten",
  none: "(geen)",
  product_group: "productgroep",
  revenue_ever: "omzet_ooit",
  last_month: "laatste_maand",
  revenue_per_order: "omzet_per_order",
  month: "maand",
  credited: "gecrediteerd",
  lines: "regels",
  amount: "bedrag",
  hours: "uren",
  cost_to_serve: "servicekosten",
});

/** Questions to start from, with their SQL. */
export const examples_list = section(
  {
    months: { title: "How did revenue and margin go, month by month?", sql: english.months },
    lost: { title: "Which customers bought less than a year ago?", sql: english.lost },
    largest: { title: "How much of revenue do the largest customers bring together?", sql: english.largest },
    least_margin: { title: "Which products leave the least margin?", sql: english.least_margin },
    groups: { title: "What does each product group bring?", sql: english.groups },
    silent: { title: "Who has not bought for six months, and did before?", sql: english.silent },
    small_orders: { title: "Whose orders are small?", sql: english.small_orders },
    credits: { title: "How much do we credit, month by month?", sql: english.credits },
    leaks: { title: "What made the margin change since the baseline?", sql: english.leaks },
    hours: { title: "What do the service hours go to?", sql: english.hours },
  },
  {
    months: { title: "Hoe liepen omzet en marge, maand voor maand?", sql: dutch.months },
    lost: { title: "Welke klanten kochten minder dan een jaar geleden?", sql: dutch.lost },
    largest: { title: "Hoeveel van de omzet leveren de grootste klanten samen?", sql: dutch.largest },
    least_margin: { title: "Welke producten laten de minste marge over?", sql: dutch.least_margin },
    groups: { title: "Wat brengt elke productgroep op?", sql: dutch.groups },
    silent: { title: "Wie kocht al zes maanden niets, en daarvoor wel?", sql: dutch.silent },
    small_orders: { title: "Wie plaatst kleine orders?", sql: dutch.small_orders },
    credits: { title: "Hoeveel crediteren we, maand voor maand?", sql: dutch.credits },
    leaks: { title: "Wat veranderde de marge sinds de basisperiode?", sql: dutch.leaks },
    hours: { title: "Waar gaan de service-uren heen?", sql: dutch.hours },
  },
);
