import { once } from "../../lib/once.js";
import type { Row } from "../../schema.js";
import type { CustomerDossier } from "../dossiers.js";
import { readTable } from "../tables.js";

/** A customer with its months; null where the dossier is another's. */
export async function readCustomer(dossier: CustomerDossier) {
  const [[customer], months] = await Promise.all([
    dossier.rows("customers"),
    dossier.rows("customer_months"),
  ]);
  return customer ? { customer, months } : null;
}
export type CustomerData = NonNullable<Awaited<ReturnType<typeof readCustomer>>>;

/** The margin bridges of a customer. */
export function readBridges(dossier: CustomerDossier) {
  return dossier.rows("margin_bridges");
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
  dossier: CustomerDossier,
  productsHref: string,
  customerId: string,
): BridgeReading {
  const filter = { customer_id: { $eq: customerId } };
  return {
    shifts: once(() => dossier.rows("margin_shifts")),
    products: once(() => readTable(productsHref, "product_bridges", { filter })),
    years: once(() => dossier.rows("year_bridges")),
  };
}

/** What was agreed, what happened and what was talked about with a customer. */
export async function readContext(dossier: CustomerDossier) {
  const [events, agreements, conversations] = await Promise.all([
    dossier.rows("event_effects"),
    dossier.rows("agreements"),
    dossier.rows("conversations"),
  ]);
  return { events, agreements, conversations };
}
export type CustomerContext = Awaited<ReturnType<typeof readContext>>;

/** When a customer's series changed, what can be put on the table, and what decides its tier. */
export async function readTalk(dossier: CustomerDossier, tiersHref: string) {
  const [changes, handles, tiers] = await Promise.all([
    dossier.rows("change_points"),
    dossier.rows("handles"),
    readTable(tiersHref, "pyramid_tiers"),
  ]);
  return { changes, handles, tiers };
}
export type CustomerTalk = Awaited<ReturnType<typeof readTalk>>;

/** Where a customer stood month by month, and on what its hours went. */
export async function readStanding(dossier: CustomerDossier) {
  const [tiers, hours] = await Promise.all([dossier.rows("tier_months"), dossier.rows("customer_hours")]);
  return { tiers, hours };
}

/** The names of all customers, for finding one. */
export function readNames(customersHref: string) {
  return readTable(customersHref, "customers", { columns: ["customer_id", "name"] });
}
export type CustomerName = Awaited<ReturnType<typeof readNames>>[number];

/** The customers just before and after a place by drift; none for a customer without one. */
export async function readNeighbours(dossier: CustomerDossier, place: number | null) {
  if (place === null) return [];
  const rows = await dossier.rows("drift_ranking");
  return rows.filter((row) => Math.abs(row.drift_rank - place) <= 1);
}
export type Neighbour = Awaited<ReturnType<typeof readNeighbours>>[number];

/** All invoice lines of a customer; only the row groups that hold them are read. */
export function readLines(href: string, customerId: string) {
  return readTable(href, "invoice_lines", { filter: { customer_id: { $eq: customerId } } });
}
