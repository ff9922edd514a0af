import { readFile } from "node:fs/promises";
import { Fault } from "../lib/fault.js";
import { weakness } from "./weakness.js";

/** The passphrase in a file, on its only line. Throws a Fault where the file cannot be read, is empty, has more lines, or holds what nobody types. */
export async function readPassphrase(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = { ENOENT: "there is no such file", EACCES: "access is denied", EISDIR: "it is a folder" };
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} cannot be read: ${why[error.code as keyof typeof why] ?? error.code}`,
    );
  });
  const lines = textIn(file, bytes)
    .replace(/^\uFEFF/, "")
    .replace(/(\r?\n)+$/, "")
    .split(/\r?\n/);
  const passphrase = lines[0]!.normalize("NFC");
  if (passphrase.trim() === "")
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} is empty: write the passphrase on its first line`,
    );
  if (lines.length > 1)
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} has ${lines.length} lines: a passphrase stands on one`,
    );
  if (passphrase !== passphrase.trim())
    throw new Fault(
      "passphrase",
      `the passphrase in ${file} begins or ends with a space, which nobody types: take it out`,
    );
  const odd = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.exec(passphrase)?.[0];
  if (odd !== undefined)
    throw new Fault(
      "passphrase",
      `the passphrase in ${file} holds a character that nobody types or sees (U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}): write it anew`,
    );
  return passphrase;
}

function textIn(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Fault(
      "passphrase",
      `the passphrase file ${file} is not written in UTF-8: save it with that encoding, as editors offer it, or nobody could type what it holds`,
    );
  }
}

/**
 * Throws a Fault where a passphrase is too easily guessed, with the reason; the passphrase itself is never told.
 * @param known words that anybody would try: the names in what it protects
 */
export async function refuseWeak(file: string, passphrase: string, known: readonly string[]): Promise<void> {
  const reason = await weakness(passphrase, known);
  if (reason !== null)
    throw new Fault(
      "passphrase",
      `the passphrase in ${file} is too weak: ${reason}; four or five words that have nothing to do with each other are strong, and easily told by telephone`,
    );
}
