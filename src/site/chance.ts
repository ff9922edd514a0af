import { randomBytes } from "node:crypto";
import type { Bytes } from "../lib/client/container_head.js";

/** Bytes of chance for salts and IVs: encryption is the one place where the same input must not give the same bytes. */
export function chance(length: number): Bytes {
  return new Uint8Array(randomBytes(length));
}
