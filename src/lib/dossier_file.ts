import type { TableName } from "../schema.js";

/** What one customer's page reads at first, and what it reads after its first chart; in the order in which a dossier holds them. */
export const dossierTables = [
  "customers",
  "customer_months",
  "margin_bridges",
  "margin_shifts",
  "year_bridges",
  "change_points",
  "handles",
  "event_effects",
  "agreements",
  "conversations",
  "tier_months",
  "customer_hours",
  "drift_ranking",
] as const satisfies readonly TableName[];
export type DossierTable = (typeof dossierTables)[number];

/** How many of the tables stand before the first chart. */
export const firstTables = 2;

/** The rows of a few customers, side by side: the last of them and how many bytes each table takes, 0 for one without rows. */
export interface Dossier {
  readonly last: string;
  readonly sizes: readonly number[];
}

/** Ends every file of dossiers, after the length of the list that says what stands where. */
const mark = "KPDS";

/**
 * The end of a file of dossiers: their list as JSON, its length in four bytes, the mark. What stands before are parquet files, one a
 * dossier and table, without anything between them.
 */
export function dossierTail(dossiers: readonly Dossier[]): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(JSON.stringify(dossiers));
  const tail = new Uint8Array(list.length + 8);
  tail.set(list);
  new DataView(tail.buffer).setUint32(list.length, list.length);
  tail.set(new TextEncoder().encode(mark), list.length + 4);
  return tail;
}

/** How many bytes from the end of a file of dossiers the list takes, by its last 8 bytes; throws where these are of no such file. */
export function tailLength(end: ArrayBuffer): number {
  const last = new Uint8Array(end).subarray(-8);
  if (last.length < 8 || new TextDecoder().decode(last.subarray(4)) !== mark)
    throw new Error("these bytes are no file of dossiers");
  return new DataView(last.buffer, last.byteOffset).getUint32(0) + 8;
}

/** The list of dossiers from the end of their file. */
export function readDossierTail(tail: ArrayBuffer): Dossier[] {
  const list = new Uint8Array(tail, 0, tail.byteLength - 8);
  return JSON.parse(new TextDecoder().decode(list)) as Dossier[];
}
