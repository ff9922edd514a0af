import { spawn } from "node:child_process";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { home } from "../src/site/places.js";
import { writeLargeLines } from "./large_lines.js";

/** One reading of a large file: seconds, peak memory in bytes and the totals it came to. */
interface Reading {
  seconds: number;
  peak: number;
  totals: Record<string, number | string>;
}

/**
 * Reads the same invented lines twice, each in a process of its own: as a Windows-1252 export with decimal commas through
 * our readers, and as plain UTF-8 through a typed scan of DuckDB, which is the floor. Rows of a table to print.
 * @throws Error where the two come to other totals
 */
export async function readers(folder: string, lines: number, customers = 20_000): Promise<string[][]> {
  const place = join(folder, "readers");
  await mkdir(place, { recursive: true });
  const files = { plain: join(place, "plain.csv"), dutch: join(place, "lines.csv") };
  await writeLargeLines(files, lines, customers);
  await writeFile(join(place, "report.yaml"), "sources: {invoice_lines: {file: lines.csv}}\n");
  try {
    const floor = await read("floor", place, "plain.csv");
    const product = await read("product", place, "lines.csv");
    if (JSON.stringify(floor.totals) !== JSON.stringify(product.totals))
      throw new Error(
        `other totals: ${JSON.stringify(product.totals)}, floor ${JSON.stringify(floor.totals)}`,
      );
    const row = (name: string, { seconds, peak }: Reading, size: number) => [
      name,
      (size / 1e6).toFixed(0),
      seconds.toFixed(1),
      (seconds / floor.seconds).toFixed(1),
      (peak / 1e6).toFixed(0),
    ];
    return [
      row("typed scan of plain UTF-8", floor, (await stat(files.plain)).size),
      row("our readers, Windows-1252 with decimal commas", product, (await stat(files.dutch)).size),
    ];
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function read(what: "floor" | "product", folder: string, file: string): Promise<Reading> {
  const args = ["--import", "tsx", "bench/read_lines.ts", what, folder, file];
  const child = spawn(process.execPath, args, { cwd: home, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`reading ended with ${String(code)}`);
  return JSON.parse(said) as Reading;
}
