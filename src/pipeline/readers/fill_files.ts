import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { collect } from "./collect.js";
import type { DayOrder } from "./values/dates.js";
import { fill, type Filled } from "./fill.js";
import { readLikeTheOthers } from "./values/value_findings.js";
import type { Mark } from "./values/numbers.js";
import type { FileCache, Known } from "./files/file_cache.js";
import type { Elsewhere, Opened } from "./opened.js";
import type { Stamps } from "./files/stamps.js";

const undecidable = new Set(["ambiguous-date", "ambiguous-number"]);

/** Where the reader may write, and whom it tells what it is doing. */
export interface ReadSourcesOptions {
  tempDir: string;
  /** Reads what can be read although some file is at fault, so that all of it can be told; the faults are thrown all the same. */
  isThorough?: boolean;
  progress?: (step: string) => void;
  /** Readings of an earlier build, by content. */
  cache?: FileCache;
  /** What the exports were before their contents were named; what they are now where nothing is said. */
  stamps?: Stamps;
}

/**
 * Fills the raw tables file by file. A file that leaves its date order or decimal mark open is read again once all others
 * are known: where they agree it is read as they are, with a finding that says so; else by what is left to go by, or its
 * fault stands.
 */
export async function fillFiles(
  connection: DuckDBConnection,
  opened: readonly Known[],
  { tempDir, progress, cache }: Pick<ReadSourcesOptions, "tempDir" | "progress" | "cache">,
): Promise<{ filled: Map<Opened, Filled>; faults: Fault[] }> {
  const faults: Fault[] = [];
  const filled = new Map<Opened, Filled>();
  const open: { file: Known; known: number; fault: Fault }[] = [];
  const fillOne = async (file: Known) => {
    progress?.(`reading ${file.file}`);
    const rowsFile = (await cache?.hasRowsFile(file)) ? join(tempDir, `rows-${filled.size}.parquet`) : null;
    filled.set(
      file,
      (await file.again?.(connection, rowsFile)) ?? (await fill(connection, file, tempDir, rowsFile)),
    );
  };
  for (const file of opened) {
    const known = file.findings.length;
    await collect(faults, () =>
      fillOne(file).catch((error: unknown) => {
        if (!(error instanceof Fault && undecidable.has(error.rule))) throw error;
        open.push({ file, known, fault: error });
      }),
    );
  }
  const elsewhere = agreed([...filled.values()]);
  for (const { file, known, fault } of open) {
    file.findings.length = known;
    file.elsewhere = elsewhere;
    const isDecided = (fault.rule === "ambiguous-date" ? elsewhere.order : elsewhere.decimal) !== null;
    if (isDecided) file.findings.push(readLikeTheOthers(file, fault));
    await collect(faults, () => fillOne(file));
  }
  return { filled, faults };
}

function agreed(filled: readonly Filled[]): Elsewhere {
  const orders = new Set<DayOrder>();
  const decimals = new Set<Mark>();
  for (const { file } of filled) {
    for (const format of file.date_format?.split(", ") ?? []) {
      if (/^d/i.test(format)) orders.add("dmy");
      if (/^m/i.test(format)) orders.add("mdy");
    }
    if (file.format === "csv")
      for (const mark of file.decimal_mark?.split(" ") ?? []) decimals.add(mark as Mark);
  }
  const [order] = orders;
  const [decimal] = decimals;
  return {
    order: orders.size === 1 ? (order ?? null) : null,
    decimal: decimals.size === 1 ? (decimal ?? null) : null,
  };
}
