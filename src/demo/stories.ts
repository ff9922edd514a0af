import type { Effect } from "../schema.js";
import type { Plan } from "./plan.js";

/** A planted story: who, what happens, and what the report must make of it. */
export interface Story {
  key: string;
  name: string;
  /** Yearly revenue in euros and orders a month at the start; the rest of the customer follows from these. */
  revenue: number;
  orders: number;
  discount: number;
  hoursPerOrder: number;
  visitsPerYear?: number;
  linesPerOrder?: number;
  /** Product groups of the basket; `groupsAfter` where the mix moves to other ones. */
  groups: number[];
  groupsAfter?: number[];
  season?: readonly number[];
  /** First and last month with orders, counted from the end of the demo (0 = the last month). */
  startsBeforeEnd?: number;
  stopsBeforeEnd?: number;
  /** Month in which it begins, counted from the end of the demo. */
  beginsBeforeEnd?: number;
  /** What it changes `since` months after its beginning (0 in the first month), had it begun where it says. */
  change?: (plan: Plan, since: number) => void;
  what: string;
  /** The bridge effect that must dominate; null where the story is another one. */
  effect: Effect | null;
  /** Whether the list of drifting customers must show it, must not, or (null) may. */
  isFlagged: boolean | null;
}

/** 0 until `from`, 1 from `to`, a straight line between. */
const ramp = (since: number, to: number) => Math.min(1, Math.max(0, (since + 1) / to));

const contactPerson = (
  name: string,
  revenue: number,
  orders: number,
  hours: number,
  begins: number,
): Story => ({
  key: "contact_person",
  name,
  revenue,
  orders,
  discount: 0.1,
  hoursPerOrder: hours,
  groups: [1, 4],
  beginsBeforeEnd: begins,
  change: (plan) => (plan.hoursPerOrder *= 2),
  what: "A new contact person orders by telephone and keeps changing orders: every order takes twice the hours.",
  effect: "handling_time",
  isFlagged: true,
});

const creepingDiscount = (
  name: string,
  revenue: number,
  orders: number,
  from: number,
  to: number,
): Story => ({
  key: "creeping_discount",
  name,
  revenue,
  orders,
  discount: from,
  hoursPerOrder: 0.55,
  groups: [3, 6],
  beginsBeforeEnd: 38,
  change: (plan, since) => {
    const steps = Math.min(7, 1 + Math.floor(since / 5));
    plan.discount = from + Math.round(((to - from) * steps * 1000) / 7) / 1000;
  },
  what: `The discount rises from ${percent(from)} to ${percent(to)} in seven small steps, each too small to notice.`,
  effect: "discount",
  isFlagged: true,
});

const frozenPrices = (name: string, revenue: number, orders: number, begins: number): Story => ({
  key: "cost_not_passed_on",
  name,
  revenue,
  orders,
  discount: 0.09,
  hoursPerOrder: 0.5,
  groups: [0],
  beginsBeforeEnd: begins,
  change: (plan, since) => (plan.priceMonth -= since),
  what: "Prices stay at the level of the month in which they were fixed while copper and pipework become dearer.",
  effect: "cost",
  isFlagged: true,
});

const thinMix = (name: string, revenue: number, orders: number, begins: number): Story => ({
  key: "thin_mix",
  name,
  revenue,
  orders,
  discount: 0.08,
  hoursPerOrder: 0.6,
  groups: [4, 7],
  groupsAfter: [2],
  beginsBeforeEnd: begins,
  change: (plan, since) => (plan.mix = ramp(since, 18)),
  what: "The same volume moves from ventilation and controls to boilers and appliances, which earn half as much.",
  effect: "mix",
  isFlagged: true,
});

const smallerOrders = (
  name: string,
  revenue: number,
  orders: number,
  times: number,
  hours: number,
): Story => ({
  key: "smaller_orders",
  name,
  revenue,
  orders,
  discount: 0.09,
  hoursPerOrder: hours,
  linesPerOrder: 1.9,
  groups: [1, 6],
  beginsBeforeEnd: 38,
  change: (plan, since) => {
    const factor = 1 + (times - 1) * ramp(since, 24);
    const lines = Math.max(1, plan.linesPerOrder / factor);
    plan.orders *= factor;
    plan.lineValue *= plan.linesPerOrder / lines / factor;
    plan.linesPerOrder = lines;
  },
  what: `The same volume in ever smaller orders: ${times} times as many orders, each as much work as before.`,
  effect: "order_size",
  isFlagged: true,
});

const rushUnbilled = (name: string, revenue: number, orders: number, hours: number): Story => ({
  key: "rush_unbilled",
  name,
  revenue,
  orders,
  discount: 0.08,
  hoursPerOrder: 0.5,
  groups: [3, 5],
  beginsBeforeEnd: 26,
  change: (plan, since) => {
    plan.rushShare += 0.55 * ramp(since, 14);
    plan.hoursPerRush = hours;
  },
  what: "More and more orders are rush orders, with hours for the rush desk and no fee on the invoice.",
  effect: "handling_time",
  isFlagged: true,
});

/** Every planted story; the first of a kind is the main one, the others are variants of other sizes. */
export const stories: readonly Story[] = [
  contactPerson("Van Rijn Klimaattechniek B.V.", 120_000, 14, 0.9, 15),
  contactPerson("Loodgietersbedrijf Kroon & Zn.", 30_000, 5, 0.75, 20),
  contactPerson("Stadsverwarming Waterweg N.V.", 400_000, 26, 1, 10),
  creepingDiscount("Sanitairhuis De Kroon", 260_000, 11, 0.08, 0.185),
  creepingDiscount("Badkamercentrum Oosterpoort", 75_000, 6, 0.09, 0.17),
  creepingDiscount("Hotelonderhoud Méridien", 28_000, 4, 0.05, 0.14),
  creepingDiscount("Bouwcombinatie Delta Noord", 520_000, 17, 0.13, 0.2),
  frozenPrices("Coöperatie Warmtenet Veenkoloniën U.A.", 340_000, 12, 36),
  frozenPrices("Installatiebedrijf Haverkort", 90_000, 6, 40),
  frozenPrices("Gebr. Slingerland Leidingwerk", 24_000, 4, 34),
  thinMix("Technisch Bureau Zuiderlicht", 210_000, 12, 34),
  thinMix("Klimaathuis Brandsma", 60_000, 7, 30),
  thinMix("Energiebedrijf Polderstroom", 640_000, 20, 32),
  smallerOrders("Elektro Van der Velde", 110_000, 5, 3.6, 0.9),
  smallerOrders("Servicepunt Hollands Diep", 44_000, 3.5, 3.2, 0.8),
  smallerOrders("Vastgoedonderhoud Randmeer", 230_000, 8, 3.4, 0.9),
  rushUnbilled("Storingsdienst Maasmond B.V.", 95_000, 14, 1.4),
  rushUnbilled("Zorggroep Weidezicht", 38_000, 7, 1.2),
  {
    key: "big_loss_maker",
    name: "Rijnmond Industrie Services B.V.",
    revenue: 930_000,
    orders: 40,
    discount: 0.285,
    hoursPerOrder: 4.6,
    visitsPerYear: 12,
    groups: [0, 1],
    what: "Among the very largest by revenue, with so deep a discount and so many hours that contribution is below zero.",
    effect: null,
    isFlagged: null,
  },
  {
    key: "small_gem",
    name: "Instrumentmakerij Löwenthal",
    revenue: 14_000,
    orders: 3.4,
    discount: 0.02,
    hoursPerOrder: 0.12,
    visitsPerYear: 0,
    groups: [7],
    what: "Small, orders by itself at nearly list price, never visited: earns more per hour than any large customer.",
    effect: null,
    isFlagged: false,
  },
  {
    key: "healthy_shrinking",
    name: "Machinefabriek Terpstra-Oldehove",
    revenue: 160_000,
    orders: 12,
    discount: 0.1,
    hoursPerOrder: 0.55,
    visitsPerYear: 0,
    groups: [1, 5],
    beginsBeforeEnd: 36,
    change: (plan, since) => (plan.orders *= 1 - 0.55 * ramp(since, 30)),
    what: "Buys less than half of what it did, at the same prices, mix and service per order: less volume, no leak.",
    effect: "volume",
    isFlagged: false,
  },
  {
    key: "seasonal",
    name: "Kachelspeciaalzaak De Vuurtoren",
    revenue: 130_000,
    orders: 10,
    discount: 0.09,
    hoursPerOrder: 0.5,
    visitsPerYear: 0,
    groups: [0, 4],
    season: [1.8, 1.5, 1.1, 0.7, 0.45, 0.35, 0.3, 0.4, 0.9, 1.4, 1.7, 1.4],
    what: "Buys five times as much in winter as in summer, every year the same: not a change.",
    effect: null,
    isFlagged: false,
  },
  {
    key: "lapsed",
    name: "Aannemersbedrijf Vechtstroom",
    revenue: 85_000,
    orders: 6,
    discount: 0.1,
    hoursPerOrder: 0.6,
    groups: [3, 4],
    stopsBeforeEnd: 15,
    what: "Bought every month and has bought nothing since: inactive in the current window, lapsed in the movements.",
    effect: "lost",
    isFlagged: false,
  },
  {
    key: "lapsed",
    name: "Dakwerken Noorderhaaks",
    revenue: 48_000,
    orders: 5,
    discount: 0.08,
    hoursPerOrder: 0.55,
    groups: [4, 6],
    stopsBeforeEnd: 6,
    what: "Stopped within the current window: still active by definition, but silent for half a year.",
    effect: null,
    isFlagged: false,
  },
  {
    key: "won_back",
    name: "Koeltechniek De Stormvogel",
    revenue: 70_000,
    orders: 6,
    discount: 0.1,
    hoursPerOrder: 0.55,
    groups: [1, 7],
    beginsBeforeEnd: 27,
    change: (plan, since) => (plan.orders = since < 19 ? 0 : plan.orders),
    what: "Silent for nineteen months, the whole prior window among them, and buying again since.",
    effect: null,
    isFlagged: false,
  },
  {
    key: "merged",
    name: "Bakker & Visser Installaties",
    revenue: 88_000,
    orders: 8,
    discount: 0.11,
    hoursPerOrder: 0.55,
    groups: [0, 3],
    stopsBeforeEnd: 21,
    what: "The old number of a merged customer: its lines end when those of the new number begin (alias_of).",
    effect: null,
    isFlagged: false,
  },
  {
    key: "merged",
    name: "BVI Technische Groep B.V.",
    revenue: 88_000,
    orders: 8,
    discount: 0.11,
    hoursPerOrder: 0.55,
    groups: [0, 3],
    startsBeforeEnd: 20,
    what: "The new number of a merged customer: together with the old one it is one relationship without a break.",
    effect: null,
    isFlagged: false,
  },
];

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/**
 * The month in which a story begins, as a number among the months of the demo; null for one without a beginning.
 * In a short demo a story begins later, so that a year of baseline stands before it.
 */
export function beginsAt({ beginsBeforeEnd, startsBeforeEnd }: Story, months: number): number | null {
  if (startsBeforeEnd !== undefined) return months - 1 - startsBeforeEnd;
  return beginsBeforeEnd === undefined ? null : Math.max(12, months - 1 - beginsBeforeEnd);
}
