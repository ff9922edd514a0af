import { existsSync } from "node:fs";
import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../lib/fault.js";
import { uninterrupted } from "../pipeline/stopping.js";
import { mark, refuseForeign } from "./former_build.js";
import { temporaryFolder } from "./temporary.js";

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
    await mark(making);
    // Something may have been put there meanwhile.
    await refuseForeign(place);
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
