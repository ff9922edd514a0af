import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { keepFresh, maker, makerOf, makingOf, removeLeftovers } from "../../src/pipeline/leftovers.js";
import { Place } from "../fixtures/pipeline/folder.js";

const place = new Place();
afterAll(() => place.remove());
const [here] = maker.split("-");
const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);

test("removeLeftovers takes what a process that ended was making, and leaves what is whole or in the making", async () => {
  const folder = join(place.root, "things");
  const staying = ["ab12", basename(makingOf("ab12")), "ab12.making-x"];
  for (const name of [...staying, `cd34.making-${here}-${ended}`])
    mkdirSync(join(folder, name), { recursive: true });
  await removeLeftovers(folder, makerOf);
  expect(readdirSync(folder).sort()).toEqual(staying.sort());
});

test("what another container is making stays, whatever its process number is here, until nothing in it has changed for an hour", async () => {
  const folder = join(place.root, "shared");
  const others = ["0123abcd-7", `89abcdef-${process.pid}`, `fedcba98-${ended}`, "7"];
  const longAgo = new Date("2001-01-01T00:00:00Z");
  for (const name of others)
    for (const state of ["new", "old", "goes on"]) {
      const made = join(folder, `${state}.making-${name}`);
      mkdirSync(join(made, "temp"), { recursive: true });
      if (state !== "goes on") writeFileSync(join(made, "report.duckdb"), "");
      if (state === "new") continue;
      for (const inside of state === "old" ? ["report.duckdb", "temp", "."] : ["."])
        utimesSync(join(made, inside), longAgo, longAgo);
    }
  await removeLeftovers(folder, makerOf);
  expect(readdirSync(folder).sort()).toEqual(
    others.flatMap((name) => [`goes on.making-${name}`, `new.making-${name}`]).sort(),
  );
});

test("a folder that is kept fresh is as new as the last five minutes, until it is gone", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = join(place.root, "fresh");
  mkdirSync(folder);
  keepFresh(folder);
  utimesSync(folder, new Date(0), new Date(0));
  vi.advanceTimersByTime(300_000);
  await vi.waitFor(() => expect(statSync(folder).mtimeMs).toBeGreaterThan(0));
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
  rmSync(folder, { recursive: true });
  vi.advanceTimersByTime(300_000);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  expect(existsSync(folder)).toBe(false);
});

test("a build clears the cache of databases that a killed build left half made", async () => {
  const folder = place.folder({
    "report.yaml": "sources: {invoice_lines: {file: lines.csv}}",
    "lines.csv": ["customer,date,amount", "1001,2024-03-28,100.00"],
  });
  const left = join(place.cacheDir, `0123abc.making-${here}-${ended}`);
  mkdirSync(join(left, "temp"), { recursive: true });
  const { path } = await place.build(folder);
  expect(readdirSync(place.cacheDir).map((name) => join(place.cacheDir, name, "report.duckdb"))).toEqual([
    path,
  ]);
});
