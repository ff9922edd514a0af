import { pipeline, Transform, type Readable } from "node:stream";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";

/**
 * The bytes of a zip entry, which end in an error where they are not those that were packed: a checksum that does not
 * agree would otherwise pass as other figures.
 */
export async function entryBytes(zip: ZipFile, entry: Entry): Promise<Readable> {
  let sum = 0;
  const verified = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === entry.crc32 ? null : new Error("its checksum does not agree"));
    },
  });
  // What goes wrong on the way reaches whoever reads `verified`.
  return pipeline(await zip.openReadStreamPromise(entry), verified, () => {});
}
