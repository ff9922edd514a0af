import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import yazl from "yazl";
import { Fault } from "../../../lib/fault.js";
import { refuseBomb } from "../files/unpack.js";
import { XmlReader, type XmlEvents } from "../xml/xml_events.js";
import { entryBytes } from "../files/zip_entry.js";

/** The parts of a zipped workbook, read as xml one at a time. */
export class WorkbookParts {
  private constructor(
    private readonly file: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens a workbook; `close` it. @throws Fault where the zip is damaged or a part unpacks to too much */
  static async open(file: string, path: string): Promise<WorkbookParts> {
    const zip = await yauzl.openPromise(path, { validateEntrySizes: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      refuseBomb(`${file}/${entry.fileName}`, entry.uncompressedSize, entry.compressedSize);
      entries.set(entry.fileName, entry);
    }
    return new WorkbookParts(file, zip, entries);
  }

  /** All parts packed anew, for a library that reads a workbook as a whole and trusts its zip. */
  async repacked(): Promise<Buffer> {
    const zip = new yazl.ZipFile();
    for (const [name, entry] of this.entries) {
      if (name.endsWith("/")) continue;
      const bytes = await buffer(await entryBytes(this.zip, entry)).catch((error: unknown) => {
        throw this.damaged(name, error);
      });
      zip.addBuffer(bytes, name, { compress: false });
    }
    zip.end();
    return buffer(zip.outputStream as Readable);
  }

  close(): void {
    this.zip.close();
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Reads a part that may be absent. */
  async read(name: string, events: XmlEvents): Promise<void> {
    for await (const _ of this.pieces(name, events)) continue;
  }

  /** Reads a part and pauses after every piece, so that what the events gathered can be handed on. */
  async *pieces(name: string, events: XmlEvents): AsyncGenerator<void> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const reader = new XmlReader(`${this.file}/${name}`, events);
    try {
      const stream = await entryBytes(this.zip, entry);
      stream.setEncoding("utf8");
      for await (const piece of stream as AsyncIterable<string>) {
        reader.write(piece);
        yield;
      }
      reader.end();
      yield;
    } catch (error) {
      throw this.damaged(name, error);
    }
  }

  private damaged(name: string, error: unknown): Fault {
    if (error instanceof Fault) return error;
    return new Fault(
      "damaged",
      `the workbook is damaged (${error instanceof Error ? error.message : String(error)}); save it again in the spreadsheet`,
      { file: `${this.file}/${name}` },
    );
  }
}
