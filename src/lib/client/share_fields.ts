/** What may leave the house for a client by `share.fields`: figures that the client could count for itself. */
export const openFields = ["revenue", "orders", "lines", "products", "hours", "agreements", "bands"] as const;
export type OpenField = (typeof openFields)[number];

/** What leaves where `share.fields` says nothing; agreements and bands are asked for. */
export const defaultFields: readonly OpenField[] = ["revenue", "orders", "lines", "products", "hours"];

/** What leaves only where report.yaml allows it for that one client, by `share.clients.<id>.fields`. */
const guardedFields = [
  "cost",
  "margin",
  "contribution",
  "service_cost",
  "tier",
  "handles",
  "agreement_notes",
  "account_manager",
] as const;
export type GuardedField = (typeof guardedFields)[number];

/** A field of an edition for one client (docs/metrics.md, A client's edition). */
export type ShareField = OpenField | GuardedField;

/** All fields, in the order in which they are told. */
export const shareFields: readonly ShareField[] = [...openFields, ...guardedFields];
