import { gunzipSync } from "node:zlib";
import { decompress } from "fzstd";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import yauzl from "yauzl";
import { decode, parsed, starts, views } from "./decoding.js";

/** A text of the output and where it stands. A value is a whole one of data: a name, a number, a key. */
export interface Text {
  place: string;
  text: string;
  isValue: boolean;
}

/** A number of data and where it stands. */
export interface Figure {
  place: string;
  value: number;
}

/** Everything that can be read in an output. */
export interface Contents {
  texts: Text[];
  figures: Figure[];
  /** The page's own code, where it stands word for word: the same for every client. */
  code: Text[];
  bytes: number;
}

/** What is known to stand in an output. */
export interface Known {
  /** Texts of code that were made from no data. */
  code: readonly string[];
  /** Names and values in data that are ours and the same for every client. */
  keys: ReadonlySet<string>;
  /** Encrypted parts in base64, which are read by whoever can open them. */
  sealed?: readonly string[];
}

/** How often something may be packed in something else. */
const deepest = 6;

/**
 * Reads everything in an output down to the last value: names of files, markup with its entities, scripts with their escapes,
 * data by its keys and values, what is packed (gzip, zip, parquet) or written as base64, over and over.
 */
export class Reader {
  readonly contents: Contents = { texts: [], figures: [], code: [], bytes: 0 };

  /** @param options whether numbers of packed tables are read, besides texts */
  constructor(
    private readonly known: Known,
    private readonly options: { hasFigures: boolean } = { hasFigures: true },
  ) {}

  /** Takes a file with its name. */
  async file(name: string, bytes: Buffer): Promise<void> {
    this.contents.bytes += bytes.length;
    for (const part of name.split(/[/\\]/)) this.value(`the name ${name}`, part);
    await this.take(name, bytes, 0);
  }

  private async take(place: string, bytes: Buffer, depth: number): Promise<void> {
    if (depth > deepest) throw new Error(`${place} is packed more than ${deepest} times: nothing of ours is`);
    if (starts(bytes, [0x1f, 0x8b])) return this.take(`${place}, unpacked`, gunzipSync(bytes), depth + 1);
    if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return this.zip(place, bytes, depth);
    if (bytes.subarray(-4).toString("latin1") === "KPDS") return this.dossiers(place, bytes, depth);
    if (starts(bytes, [0x50, 0x41, 0x52, 0x31])) return this.parquet(place, bytes);
    await this.text(place, decode(bytes), depth);
  }

  private async text(place: string, text: string, depth: number): Promise<void> {
    const data = parsed(text);
    if (data !== undefined) return this.data(place, data, depth);
    let rest = text;
    for (const code of this.known.code) {
      if (code === "" || !rest.includes(code)) continue;
      this.contents.code.push({ place, text: code, isValue: false });
      rest = rest.replaceAll(code, () => "\n");
    }
    for (const sealed of this.known.sealed ?? []) rest = rest.replaceAll(sealed, () => "\n");
    const blocks: string[] = [];
    rest = rest.replace(/(<script[^>]*>)([^]*?)(?=<\/script)/gi, (element, tag: string, inner: string) => {
      if (parsed(inner) === undefined) return element;
      blocks.push(inner);
      return tag;
    });
    for (const block of blocks) await this.data(place, parsed(block), depth);
    await this.running(place, rest, depth);
  }

  private async data(place: string, data: unknown, depth: number, at = ""): Promise<void> {
    if (typeof data === "number") this.contents.figures.push({ place: `${place}, ${at}`, value: data });
    else if (typeof data === "string") {
      if (this.known.keys.has(data)) return;
      this.value(`${place}, ${at}`, data);
      await this.base64(`${place}, ${at}`, data, depth);
    } else if (Array.isArray(data)) {
      for (const [index, value] of data.entries()) await this.data(place, value, depth, `${at}[${index}]`);
    } else if (data !== null && typeof data === "object") {
      for (const [key, value] of Object.entries(data)) {
        if (!this.known.keys.has(key)) this.value(`${place}, the name ${key}`, key);
        await this.data(place, value, depth, at === "" ? key : `${at}.${key}`);
      }
    }
  }

  private value(place: string, text: string): void {
    for (const view of views(text)) this.contents.texts.push({ place, text: view, isValue: true });
  }

  private async running(place: string, text: string, depth: number): Promise<void> {
    for (const view of views(text)) this.contents.texts.push({ place, text: view, isValue: false });
    await this.base64(place, text, depth);
  }

  private async base64(place: string, text: string, depth: number): Promise<void> {
    for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)) {
      await this.take(`${place}, base64`, Buffer.from(run, "base64"), depth + 1);
    }
  }

  private async zip(place: string, bytes: Buffer, depth: number): Promise<void> {
    const zip = await yauzl.fromBufferPromise(bytes);
    this.value(`${place}, comment`, zip.comment);
    for await (const entry of zip.eachEntry()) {
      const name = `${place}/${entry.fileName}`;
      this.value(`the name ${name}`, entry.fileName);
      this.value(`${name}, comment`, entry.fileComment);
      if (entry.fileName.endsWith("/")) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      await this.take(name, Buffer.concat(chunks), depth + 1);
    }
  }

  /** Parquet files one after another, with a list of their sizes at the end (docs/architecture.md). */
  private async dossiers(place: string, bytes: Buffer, depth: number): Promise<void> {
    const end = bytes.length - 8;
    const start = end - bytes.readUInt32BE(end);
    const list = JSON.parse(bytes.toString("utf8", start, end)) as { sizes: number[] }[];
    await this.data(`${place}, list`, list, depth);
    let from = 0;
    for (const size of list.flatMap(({ sizes }) => sizes)) {
      if (size > 0) await this.parquet(place, bytes.subarray(from, from + size));
      from += size;
    }
    if (from !== start) throw new Error(`${place} holds more than it lists: it cannot be searched`);
  }

  private async parquet(place: string, bytes: Buffer): Promise<void> {
    const file = new Uint8Array(bytes).buffer;
    const compressors = {
      ZSTD: (input: Uint8Array, length: number) => decompress(input, new Uint8Array(length)),
    };
    const metadata = parquetMetadata(file);
    for (const { key, value } of metadata.key_value_metadata ?? [])
      this.value(`${place}, metadata`, `${key} ${value}`);
    for (const { name } of metadata.schema) this.value(`${place}, a column`, name);
    const columns = metadata.schema
      .filter(({ type }) => type !== undefined && (this.options.hasFigures || type === "BYTE_ARRAY"))
      .map(({ name }) => name);
    let from = 0;
    const seen = new Map<string, Set<unknown>>();
    for (const { num_rows } of metadata.row_groups) {
      const to = from + Number(num_rows);
      for (const row of await parquetReadObjects({
        file,
        metadata,
        columns,
        compressors,
        rowStart: from,
        rowEnd: to,
      }))
        for (const [column, value] of Object.entries(row)) this.cell(`${place}, ${column}`, value, seen);
      from = to;
    }
  }

  /** A value of a column, once however often it stands there. */
  private cell(column: string, value: unknown, seen: Map<string, Set<unknown>>): void {
    const known = seen.get(column) ?? new Set();
    if (known.size === 0) seen.set(column, known);
    if (known.has(value)) return;
    known.add(value);
    if (typeof value === "string") this.value(column, value);
    else if (typeof value === "number" || typeof value === "bigint")
      this.contents.figures.push({ place: column, value: Number(value) });
  }
}
