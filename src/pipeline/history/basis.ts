import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { fileLiteral, rows } from "../database.js";
import { connected } from "../instance.js";

/** What was reported before, that this build is compared with. */
export interface Basis {
  /** Changes with the content of the state; part of the key of a database. */
  id: string;
  /** File of the newest state; null where there is none. */
  path: string | null;
  /** Last day of the as-of month of the build that left it. */
  asOf: Date | null;
  /** Last day of the as-of month that was reported before that one; null where it was the first. */
  formerAsOf: Date | null;
  /** What made the state unreadable, where it was. */
  problem: string | null;
}

/** Version of the state files; another one is treated as absent. */
export const stateVersion = "2";

/** Nothing to compare with. */
export const none: Basis = { id: "none", path: null, asOf: null, formerAsOf: null, problem: null };

/**
 * Finds what to compare a build with: the newest state in `DIR/history`. Where that was left by a build from the same inputs, it
 * goes by the name that it had then, so that building twice finds the same tables.
 */
export async function findBasis(dataDir: string, inputs: string): Promise<Basis> {
  const folder = join(dataDir, "history");
  if (!existsSync(folder)) return none;
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^\d{4}-\d{2}\.parquet$/.test(name))
    .sort();
  const newest = names.at(-1);
  if (newest === undefined) return none;
  const path = join(folder, newest);
  const meta = await metadata(path);
  if (typeof meta === "string") return { ...none, problem: `history/${newest}: ${meta}` };
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  return {
    id: meta.inputs === inputs ? meta.basis : await nameOf(path),
    path,
    asOf: day(meta.as_of),
    formerAsOf: meta.basis_as_of === "" ? null : day(meta.basis_as_of),
    problem: null,
  };
}

async function nameOf(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path))
    .digest("hex")
    .slice(0, 16);
}

interface Metadata {
  inputs: string;
  as_of: string;
  basis: string;
  basis_as_of: string;
}

async function metadata(path: string): Promise<Metadata | string> {
  try {
    return await connected(DuckDBInstance.create(":memory:"), async (connection) => {
      const pairs = await rows<{ key: string; value: string }>(
        connection,
        `select decode(key) as key, decode(value) as value from parquet_kv_metadata(${fileLiteral(path)})`,
      );
      const known = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
      if (known.version !== stateVersion)
        return `it is of version ${known.version ?? "none"}, not ${stateVersion}`;
      // A file may end well and be damaged before its end: every value is read once.
      await rows(
        connection,
        `select max(hash(kind, customer_id, month, revenue, lines, credits, credit_amount)) as seen from read_parquet(${fileLiteral(path)})`,
      );
      return known as unknown as Metadata;
    });
  } catch {
    return "it cannot be read as parquet";
  }
}
