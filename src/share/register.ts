import { appendFile, readFile, writeFile } from "node:fs/promises";
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
  return sharedIn(await textOf(join(dataDir, registerFile)));
}

/**
 * Adds an edition at the end of the register in one write, so that runs at the same time each find their place and none waits for
 * another. Throws a Fault, and writes nothing, where what stands there cannot be read or added to.
 */
export async function register(dataDir: string, shared: Shared): Promise<void> {
  const path = join(dataDir, registerFile);
  // Whoever comes second finds a file; a head that comes after the first entries is a comment there as well.
  await writeFile(path, head, { flag: "ax" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  const text = await textOf(path);
  const added = `${text === "" || text.endsWith("\n") ? "" : "\n"}${stringify([shared], { lineWidth: 0 })}`;
  sharedIn(text);
  sharedIn(text + added);
  await appendFile(path, added);
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "";
  });
}

function sharedIn(text: string): Shared[] {
  try {
    return z.array(entry).parse(parse(text) ?? []);
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
