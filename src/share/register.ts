import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { Fault } from "../lib/fault.js";

/** The register's file in the data folder: what was shared, with no secret in it. */
export const registerFile = "share-register.yaml";

const entry = z.strictObject({
  /** When, to the second, UTC. */
  shared_at: z.string(),
  customer_id: z.string(),
  name: z.string(),
  language: z.string(),
  fields: z.array(z.string()),
  as_of: z.string(),
  /** Last day on which it may be read. */
  expires: z.string().nullable(),
  has_passphrase: z.boolean(),
  /** Name of the folder, and of the single file. */
  folder: z.string(),
});

/** One edition that was shared. */
export type Shared = z.infer<typeof entry>;

const head = `# What was shared with clients, by npm run share: when, with whom, which fields, until when.
# To take an edition back, remove its folder and its file from where they were put; whoever saved them keeps them.
`;

/** All editions shared from a data folder, in the order in which they were. Throws a Fault where the register cannot be read. */
export async function readRegister(dataDir: string): Promise<Shared[]> {
  const path = join(dataDir, registerFile);
  if (!existsSync(path)) return [];
  try {
    return z.array(entry).parse(parse(await readFile(path, "utf8")) ?? []);
  } catch (error) {
    const [sentence = ""] = (error instanceof z.ZodError ? z.prettifyError(error) : String(error)).split(
      "\n",
    );
    throw new Fault(
      "share-register",
      `the register cannot be read (${sentence}): mend it, or move it away and a new one is begun`,
      { file: registerFile },
    );
  }
}

/** Adds an edition to the register, which is replaced whole. */
export async function register(dataDir: string, shared: Shared): Promise<void> {
  const path = join(dataDir, registerFile);
  const all = [...(await readRegister(dataDir)), shared];
  const making = `${path}.making-${process.pid}`;
  await writeFile(making, head + stringify(all, { lineWidth: 0 }));
  await rename(making, path);
}
