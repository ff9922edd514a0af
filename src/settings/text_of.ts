import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../lib/fault.js";

/**
 * The text of a yaml file of a data folder; null where there is none. Throws a Fault where it is not UTF-8, since a mark that is lost would
 * name another header or customer.
 */
export function textOf(folder: string, file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") throw new Fault("yaml-folder", "it is a folder, and must be a file", { file });
    if (code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new Fault(
      "yaml-encoding",
      "the file is not written in UTF-8: save it with that encoding, as editors offer it",
      { file },
    );
  }
}
