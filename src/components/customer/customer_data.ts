import type { Row } from "../../schema.js";
import { readTable } from "../tables.js";

/** The customer number in the address, or null. */
export function customerInAddress(): string | null {
  return new URLSearchParams(location.search).get("id") || null;
}

/** A customer with its months; null where the number is not known. Reads this customer's row groups only. */
export async function readCustomer(
  hrefs: { customers: string; customer_months: string },
  customerId: string,
) {
  const filter = { customer_id: { $eq: customerId } };
  const [[customer], months] = await Promise.all([
    readTable(hrefs.customers, "customers", { filter }),
    readTable(hrefs.customer_months, "customer_months", { filter }),
  ]);
  return customer ? { customer, months } : null;
}
export type CustomerData = NonNullable<Awaited<ReturnType<typeof readCustomer>>>;

/** The margin bridges of a customer. */
export function readBridges(href: string, customerId: string) {
  return readTable(href, "margin_bridges", { filter: { customer_id: { $eq: customerId } } });
}
export type CustomerBridges = Awaited<ReturnType<typeof readBridges>>;

/** What stands behind the bridges of a customer, each read once, when it is first asked for. */
export interface BridgeReading {
  readonly shifts: () => Promise<Row<"margin_shifts">[]>;
  readonly products: () => Promise<Row<"product_bridges">[]>;
  readonly years: () => Promise<Row<"year_bridges">[]>;
}

/** The split of margin %, the products and the years of the bridges of a customer. */
export function bridgeReading(
  hrefs: { margin_shifts: string; product_bridges: string; year_bridges: string },
  customerId: string,
): BridgeReading {
  const filter = { customer_id: { $eq: customerId } };
  const once = <T>(read: () => Promise<T>) => {
    let reading: Promise<T> | null = null;
    return () => (reading ??= read());
  };
  return {
    shifts: once(() => readTable(hrefs.margin_shifts, "margin_shifts", { filter })),
    products: once(() => readTable(hrefs.product_bridges, "product_bridges", { filter })),
    years: once(() => readTable(hrefs.year_bridges, "year_bridges", { filter })),
  };
}

/** What was agreed, what happened and what was talked about with a customer. */
export async function readContext(
  hrefs: { event_effects: string; agreements: string; conversations: string },
  customerId: string,
) {
  const filter = { customer_id: { $eq: customerId } };
  const [events, agreements, conversations] = await Promise.all([
    readTable(hrefs.event_effects, "event_effects", { filter }),
    readTable(hrefs.agreements, "agreements", { filter }),
    readTable(hrefs.conversations, "conversations", { filter }),
  ]);
  return { events, agreements, conversations };
}
export type CustomerContext = Awaited<ReturnType<typeof readContext>>;

/** When a customer's series changed, what can be put on the table, and what decides its tier. */
export async function readTalk(
  hrefs: { change_points: string; handles: string; pyramid_tiers: string },
  customerId: string,
) {
  const filter = { customer_id: { $eq: customerId } };
  const [changes, handles, tiers] = await Promise.all([
    readTable(hrefs.change_points, "change_points", { filter }),
    readTable(hrefs.handles, "handles", { filter }),
    readTable(hrefs.pyramid_tiers, "pyramid_tiers"),
  ]);
  return { changes, handles, tiers };
}
export type CustomerTalk = Awaited<ReturnType<typeof readTalk>>;

/** Where a customer stood month by month, and on what its hours went. */
export async function readStanding(
  hrefs: { tier_months: string; customer_hours: string },
  customerId: string,
) {
  const filter = { customer_id: { $eq: customerId } };
  const [tiers, hours] = await Promise.all([
    readTable(hrefs.tier_months, "tier_months", { filter }),
    readTable(hrefs.customer_hours, "customer_hours", { filter }),
  ]);
  return { tiers, hours };
}

/** The names of all customers, for finding one. */
export function readNames(customersHref: string) {
  return readTable(customersHref, "customers", { columns: ["customer_id", "name"] });
}
export type CustomerName = Awaited<ReturnType<typeof readNames>>[number];

/** The customers just before and after a place by drift; none for a customer without one. */
export async function readNeighbours(rankingHref: string, place: number | null) {
  if (place === null) return [];
  return readTable(rankingHref, "drift_ranking", {
    filter: { drift_rank: { $gte: place - 1, $lte: place + 1 } },
  });
}
export type Neighbour = Awaited<ReturnType<typeof readNeighbours>>[number];
