import { many } from "../many.js";

/** A number of invoice lines, as it begins a finding in English. */
export const lines = (count: string) => `${count} invoice ${many(count, "line", "lines")}`;

/** A number of invoice lines, as it begins a finding in Dutch. */
export const regels = (count: string) => `${count} ${many(count, "factuurregel", "factuurregels")}`;
