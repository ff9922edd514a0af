import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { endsWithUs, goesWithUs, stop, uninterrupted } from "../../src/pipeline/stopping.js";

test("who is stopped leaves no folder that is not whole, and no process", async () => {
  const folder = goesWithUs(mkdtempSync(join(tmpdir(), "stopping-")));
  writeFileSync(join(folder, "half"), "");
  const child = endsWithUs(spawn("sleep", ["60"]));
  const ended = new Promise((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
  let wasThere: boolean | null = null;
  stop(() => (wasThere = existsSync(folder)));
  expect(wasThere).toBe(false);
  expect(await ended).toBe("SIGTERM");
});

test("what may not be interrupted is done before the end, once", async () => {
  const done: string[] = [];
  await uninterrupted(async () => {
    await uninterrupted(() => Promise.resolve());
    stop(() => done.push("end"));
    stop(() => done.push("another end"));
    await Promise.resolve();
    done.push("work");
  });
  expect(done).toEqual(["work", "end"]);
});
