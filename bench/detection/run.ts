import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDemo } from "../../src/demo/index.js";
import { scoreSeed, type SeedScore } from "./score.js";
import { readTold } from "./told.js";
import { visibleSince } from "./visible.js";

/** A demo of a size: the same seed and size are the same company. */
export interface DemoSize {
  customers: number;
  months: number;
}

/** Writes the demo of a seed, builds its report's tables as any build does, and holds them against what was planted; leaves nothing. */
export async function runSeed(seed: number, { customers, months }: DemoSize): Promise<SeedScore> {
  const folder = await mkdtemp(join(tmpdir(), "klantenpiramide-detection-"));
  try {
    const out = join(folder, "demo");
    await writeDemo({ out, seed, customers, months });
    const { truth, told } = await readTold(out, join(folder, "cache"));
    return scoreSeed(truth, told, visibleSince(seed, customers, months));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
