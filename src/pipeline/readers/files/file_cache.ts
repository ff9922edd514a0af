import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fileLiteral, literal } from "../../database.js";
import { makerOf, makingOf, removeLeftovers } from "../../leftovers.js";
import type { Filled } from "../fill.js";
import type { Found, Opened } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** What is known of files by their content, and the name of the code that reads them. */
export interface FileCacheOptions {
  /** Folder of one data folder's files. */
  folder: string;
  /** Folder that goes with the build: what is found is held there too, though another build may remove it from the cache. */
  hold: string;
  /** Path → hash of the content. */
  hashes: ReadonlyMap<string, string>;
  /** Changes with any code that a reading rests on. */
  code: string;
  /** Files below this size are sooner read than looked up. */
  leastBytes?: number;
}

/** One table of a file as it was read before: how it was opened, what came of it, and its rows as parquet. */
interface Kept {
  opened: Omit<Opened, "load" | "recognition" | "path" | "spec" | "elsewhere" | "findings" | "survey">;
  recognition: {
    fields: [string, number][];
    beside: [string, number][];
    absent: [string, string][];
    open: [string, [string, string]][];
  };
  openFindings: FindingDraft[];
  fillFindings: FindingDraft[];
  filled: Omit<Filled, "fields" | "excluded" | "rowsFile"> & {
    fields: string[];
    excluded: [string, number][];
  };
}

/** A table that was opened; `again` brings back what an earlier build read of it, its rows in a file of their own where one is named. */
export type Known = Opened & {
  again?: (connection: DuckDBConnection, rowsFile: string | null) => Promise<Filled>;
};

/** Readings of files kept by content, so that a month's rebuild reads only what is new. The same rows come back, bit by bit. */
export class FileCache {
  private readonly used = new Set<string>();
  constructor(private readonly options: FileCacheOptions) {}

  /** The tables of a file that has not changed since it was read; null where it has, or is small. */
  async find(found: Found): Promise<Known[] | null> {
    const key = await this.keyOf(found);
    if (key === null) return null;
    const folder = join(this.options.folder, key);
    const text = await readFile(join(folder, "kept.json"), "utf8").catch(() => null);
    if (text === null) return null;
    const kept = JSON.parse(text) as Kept[];
    const held = kept.map((_, i) => join(this.options.hold, `kept-${key}-${i}.parquet`));
    try {
      for (const [i, file] of held.entries()) await share(join(folder, `${i}.parquet`), file);
    } catch {
      return null;
    }
    this.used.add(key);
    return kept.map((one, i) => reopened(found, one, held[i]!));
  }

  /** Keeps what was read of a file: each table with the findings of its opening, and those that came with its rows. */
  async keep(connection: DuckDBConnection, found: Found, read: readonly Read[]): Promise<void> {
    const key = await this.keyOf(found);
    if (key === null || read.some(({ opened }) => opened.spec !== found.spec || opened.elsewhere)) return;
    const folder = join(this.options.folder, key);
    const making = makingOf(folder);
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true });
    for (const [i, { opened, filled }] of read.entries()) {
      const kept = join(making, `${i}.parquet`);
      if (filled.rowsFile !== null) await share(filled.rowsFile, kept);
      else
        await connection.run(
          `copy (select * from raw_${opened.source} where source_file = ${literal(opened.file)})
           to ${literal(kept)} (format parquet, compression snappy, parquet_version v2)`,
        );
    }
    await writeFile(join(making, "kept.json"), JSON.stringify(read.map(keptOf)));
    // Another build may have kept the same reading in the meantime.
    await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
    this.used.add(key);
  }

  /** Removes readings that this build did not use, of files that changed or are gone, but none that another build is making. */
  async tidy(): Promise<void> {
    const names = await readdir(this.options.folder).catch(() => []);
    if (names.length > 0) await removeLeftovers(this.options.folder, makerOf);
    for (const name of names)
      if (!this.used.has(name) && makerOf(name) === undefined)
        await rm(join(this.options.folder, name), { recursive: true, force: true });
  }

  /**
   * Whether the rows of a table stay in a file of their own, as they are kept, in the place of `raw_<source>`: invoice lines are, since
   * writing them down twice would be the longest step of a build.
   */
  async hasRowsFile({ path, source }: Found): Promise<boolean> {
    return source === "invoice_lines" && (await this.isLarge(path));
  }

  private async isLarge(path: string): Promise<boolean> {
    return (await stat(path)).size >= (this.options.leastBytes ?? 1 << 20);
  }

  private async keyOf({ path, file, source, spec }: Found): Promise<string | null> {
    const content = this.options.hashes.get(path);
    if (content === undefined || !(await this.isLarge(path))) return null;
    const { control: _control, ...reading } = spec;
    const parts = JSON.stringify([content, file, source, reading, this.options.code]);
    return createHash("sha256").update(parts).digest("hex").slice(0, 32);
  }
}

/** One table that was read, and how many of its findings were there before its rows were. */
export interface Read {
  opened: Opened;
  filled: Filled;
  openFindings: readonly FindingDraft[];
  fillFindings: readonly FindingDraft[];
}

/** One file under two names, so that it outlives the removal of either; a copy where the disk cannot. */
async function share(file: string, as: string): Promise<void> {
  await link(file, as).catch(() => copyFile(file, as));
}

function keptOf({ opened, filled, openFindings, fillFindings }: Read): Kept {
  const {
    load: _load,
    recognition: { fields, beside, absent, open },
    path: _path,
    spec: _spec,
    elsewhere: _elsewhere,
    findings: _findings,
    survey: _survey,
    ...rest
  } = opened;
  return {
    opened: rest,
    recognition: { fields: [...fields], beside: [...beside], absent: [...absent], open: [...open] },
    openFindings: [...openFindings],
    fillFindings: [...fillFindings],
    filled: {
      file: filled.file,
      columns: filled.columns,
      fields: [...filled.fields],
      excluded: [...filled.excluded],
    },
  };
}

function reopened(found: Found, kept: Kept, rows: string): Known {
  const { fields, beside, absent, open } = kept.recognition;
  const findings = [...kept.openFindings];
  return {
    ...kept.opened,
    path: found.path,
    spec: found.spec,
    elsewhere: null,
    findings,
    recognition: {
      fields: new Map(fields),
      beside: new Map(beside),
      absent: new Map(absent),
      open: new Map(open),
    },
    load: () => Promise.reject(new Error(`${found.file} has been read before`)),
    async again(connection, rowsFile) {
      if (rowsFile !== null) await share(rows, rowsFile);
      else
        await connection.run(
          `insert into raw_${kept.opened.source} by name select * from read_parquet(${fileLiteral(rows)})`,
        );
      findings.push(...kept.fillFindings);
      const { file, columns } = kept.filled;
      return {
        file: { ...file, entryLine: found.spec.line, options: found.spec.options },
        columns,
        fields: new Set(kept.filled.fields),
        excluded: new Map(kept.filled.excluded),
        rowsFile,
      };
    },
  };
}
