import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Fault } from "../../../lib/fault.js";
import { matchesAny } from "../../../lib/text/wildcard.js";
import type { Found } from "../opened.js";
import { entryBytes } from "./zip_entry.js";

/** Bytes that one packed file may unpack to, and how many times its packed size once it is past `harmless`. */
const limits = { bytes: 8 * 2 ** 30, ratio: 300, harmless: 64 * 2 ** 20, entries: 2000 };

/**
 * Unpacks a gz or zip file below `tempDir` under names of our own; each part is labelled with its way inside, as
 * `exports.zip/lines.csv`. A zip that is a workbook is left as it is.
 * @throws Fault where the file is damaged, encrypted, a bomb, or holds an entry that points outside
 */
export async function unpack(
  found: Found,
  kind: "gzip" | "zip",
  tempDir: string,
): Promise<Found[] | "workbook"> {
  await mkdir(tempDir, { recursive: true });
  const folder = await mkdtemp(join(tempDir, "unpacked-"));
  if (kind === "zip") return unzip(found, folder);
  const path = join(folder, "0");
  const packed = createReadStream(found.path);
  await pipeline(
    packed,
    createGunzip(),
    bounded(found.file, () => packed.bytesRead),
    createWriteStream(path),
  ).catch((error: unknown) => {
    throw damaged(found.file, "gz", error);
  });
  return [{ ...found, path }];
}

async function unzip(found: Found, folder: string): Promise<Found[] | "workbook"> {
  const { file, spec } = found;
  const zip = await yauzl
    .openPromise(found.path, { validateEntrySizes: true, autoClose: false })
    .catch((error: unknown) => {
      throw damaged(file, "zip", error);
    });
  try {
    const entries = await entriesOf(file, zip);
    if (isWorkbook(entries)) return "workbook";
    const chosen = entries.filter(({ fileName }) => isChosen(fileName, spec.options.entry));
    if (chosen.length === 0)
      throw new Fault(
        "empty-zip",
        spec.options.entry
          ? `no entry is named ${spec.options.entry.join(" or ")}, as options.entry says; entries there are: ${entries.map(({ fileName }) => fileName).join(", ")}`
          : "the zip file holds no file",
        { file },
      );
    const names = chosen.map(({ fileName }) => fileName);
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined)
      throw new Fault("entry-twice", `it holds "${twice}" twice; unpack it and keep the one that counts`, {
        file,
      });
    const parts: Found[] = [];
    for (const entry of chosen) {
      if (entry.isEncrypted())
        throw new Fault("encrypted", `"${entry.fileName}" is encrypted; unpack it with its password first`, {
          file,
        });
      const path = join(folder, String(parts.length));
      await extract(file, zip, entry, path);
      parts.push({ ...found, file: `${file}/${entry.fileName}`, path });
    }
    return parts;
  } finally {
    zip.close();
  }
}

async function entriesOf(file: string, zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === limits.entries)
        throw new Fault(
          "too-many-entries",
          `the zip file holds more than ${limits.entries} entries; unpack it first`,
          {
            file,
          },
        );
      if (!entry.fileName.endsWith("/")) entries.push(entry);
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (/relative path|absolute path|invalid characters in fileName/.test(String(error)))
      throw new Fault(
        "entry-points-outside",
        `an entry has a name that points outside the zip file (${reason(error)}); do not trust this file, ask for it again`,
        { file },
      );
    throw damaged(file, "zip", error);
  }
  return entries;
}

async function extract(file: string, zip: ZipFile, entry: Entry, path: string): Promise<void> {
  const { fileName, uncompressedSize, compressedSize } = entry;
  const label = `${file}/${fileName}`;
  refuseBomb(label, uncompressedSize, compressedSize);
  try {
    await pipeline(
      await entryBytes(zip, entry),
      bounded(label, () => compressedSize),
      createWriteStream(path),
    );
  } catch (error) {
    throw damaged(label, "zip", error);
  }
}

/** Passes bytes on and ends with a fault once there are too many, or too many for the bytes they came from. */
function bounded(file: string, packed: () => number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      try {
        refuseBomb(file, bytes, packed());
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** @throws Fault where a packed file unpacks to more than a table would */
export function refuseBomb(file: string, bytes: number, packed: number): void {
  if (bytes <= limits.harmless || (bytes <= limits.bytes && bytes <= packed * limits.ratio)) return;
  throw new Fault(
    "zip-bomb",
    bytes > limits.bytes
      ? `it unpacks to more than ${limits.bytes / 2 ** 30} GB; split the export`
      : `it unpacks to more than ${limits.ratio} times its size, which no table does; ask for the file again`,
    { file },
  );
}

function isWorkbook(entries: readonly Entry[]): boolean {
  const names = new Set(entries.map(({ fileName }) => fileName));
  return (
    (names.has("[Content_Types].xml") && [...names].some((name) => name.startsWith("xl/"))) ||
    (names.has("mimetype") && names.has("content.xml"))
  );
}

// Without a choice, everything but what archivers add by themselves.
function isChosen(name: string, choice: readonly string[] | undefined): boolean {
  if (choice) return matchesAny(name, choice);
  return !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

function damaged(file: string, kind: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault(
    "damaged",
    `the ${kind} file is damaged or cut off (${reason(error)}); copy or export it again`,
    { file },
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
