import { randomBytes } from "node:crypto";

// Neither vowels nor digits: by chance it is nobody's number, no figure and no word, which the gate would stop at.
const letters = "bcdfghjklmnpqrst";

/** A name of 128 bits of chance that nobody guesses, as 32 letters: with salt and IV all that differs between two runs. */
export function folderId(): string {
  return [...randomBytes(16)].map((byte) => letters[byte >> 4]! + letters[byte & 15]!).join("");
}
