import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { home } from "../../src/site/places.js";
import { renderedPages } from "../../src/site/rendered_pages.js";

const folder = mkdtempSync(join(tmpdir(), "offline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const canCut = spawnSync("unshare", ["-rn", "true"]).status === 0;

function files(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort();
}

function contents(dist: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(dist, file)))
      .digest("hex");
  return Object.fromEntries(files(dist).map((file) => [file, hash(file)]));
}

describe.skipIf(!canCut)("with the network cut (skipped where the kernel does not allow unshare -rn)", () => {
  const run = (...args: string[]) => {
    const child = spawn("unshare", ["-rn", process.execPath, "--import", "tsx", ...args], { cwd: home });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    return new Promise((resolve) => child.on("close", (code) => resolve([code, said])));
  };
  const fine = [0, expect.any(String)];

  test("two builds at once succeed, and give the bytes that builds with the network gave", async () => {
    const { demo, demoDutch } = inject("sites");
    const build = (language: string) =>
      run("src/cli.ts", "build", "--out", join(folder, language), "--language", language);
    expect(await Promise.all([build("en"), build("nl")])).toEqual([fine, fine]);
    expect(contents(join(folder, "en"))).toEqual(contents(demo.dist));
    expect(contents(join(folder, "nl"))).toEqual(contents(demoDutch.dist));
  }, 180_000);

  test("pages are rendered anew, and are those that were rendered with the network", async () => {
    const kept = join(folder, "kept");
    const script = `import { renderedPages } from "./src/site/rendered_pages.ts";
      await renderedPages("nl", { kept: ${JSON.stringify(kept)} });`;
    expect(await run("--input-type=module", "--eval", script)).toEqual(fine);
    const [folderOfPages = ""] = readdirSync(kept);
    const { site } = await renderedPages("nl");
    expect(contents(join(kept, folderOfPages, "site"))).toEqual(contents(site));
  }, 180_000);
});

test("no page or style names a file of another host, and nothing of a CDN is in the site", () => {
  const { dist } = inject("sites").demo;
  const named = files(dist)
    .filter((file) => /\.(html|css)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(dist, file), "utf8");
      return [
        ...text.matchAll(/(?:\b(?:src|href)=["']|url\(["']?|@import ["'])((?:https?:)?\/\/[^"')\s]*)/g),
      ].map(([, url]) => `${file}: ${url}`);
    });
  expect(named).toEqual([]);
  expect(files(dist).filter((file) => file.startsWith("_npm"))).toEqual([]);
});
