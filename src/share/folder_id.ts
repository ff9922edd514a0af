import { randomBytes } from "node:crypto";

/** A name of 128 bits of chance that nobody guesses, in hexadecimals: with salt and IV all that differs between two runs. */
export function folderId(): string {
  return randomBytes(16).toString("hex");
}
