import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../lib/fault.js";
import { uninterrupted } from "../pipeline/stopping.js";
import { temporaryFolder } from "./temporary.js";

/** The file by which a folder is known as a build of ours, which the next build may replace. */
export const marker = ".klantenpiramide";

/** Throws a Fault where a folder holds something that is not a former build. */
export async function refuseForeign(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const entries = await readdir(folder).catch(() => {
    throw new Fault("out", `${folder} is a file: name a folder with --out`);
  });
  if (entries.length === 0 || entries.includes(marker)) return;
  throw new Fault(
    "out",
    `${folder} holds ${entries.length} files or folders that are not a former build (such as ${entries[0]}): empty it, or name another folder with --out`,
  );
}

/** Fills a folder by `make` in a place beside it and moves it there whole: a reader never meets half a build. */
export async function publish<T>(folder: string, make: (making: string) => Promise<T>): Promise<T> {
  await refuseForeign(folder);
  // Of a link it is the folder behind it that is replaced.
  const place = existsSync(folder) ? await realpath(folder) : folder;
  const aside = await temporaryFolder(dirname(place), `.${basename(place)}`);
  const making = join(aside, "new");
  try {
    await mkdir(making);
    const made = await make(making);
    await writeFile(
      join(making, marker),
      "a build of klantenpiramide: the next build replaces this folder as a whole\n",
    );
    await uninterrupted(() => replace(place, making, aside));
    return made;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another, which comes back where that fails; builds at the same time may each be there first. */
async function replace(folder: string, making: string, aside: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const former = join(aside, `former-${attempt}`);
    const wasThere = await rename(folder, former).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return false;
        if (error.code !== "EBUSY") throw error;
        throw new Fault(
          "out",
          `${folder} cannot be replaced as a whole, since a disk is mounted there: name a folder within it with --out`,
        );
      },
    );
    try {
      return await rename(making, folder);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isTaken = code === "ENOTEMPTY" || code === "EEXIST";
      if (isTaken && attempt < 20) continue;
      if (wasThere && !isTaken) await rename(former, folder);
      throw error;
    }
  }
}
