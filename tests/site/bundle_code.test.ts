import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleCode } from "../../src/site/bundle_code.js";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "bundle-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function place(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const page = (code: string, preloads = "") =>
  `<head>\n<link rel="modulepreload" href="./_observablehq/client.1.js">\n${preloads}<script type="module">\n${code}\n</script></head>`;
const all = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const run = async (html: string) => {
  const [, path = ""] = /import\("\.\/([^"]+)"\)/.exec(html) ?? [];
  return (await import(join(folder, path))) as Record<string, unknown>;
};

/** Code of so many bytes that a file of its own is worth a request. */
const much = (name: string) => `export const ${name} = "${"x".repeat(12_000)}";`;
const modules = {
  "_import/both.1.js": `${much("large")} export const both = () => "used by both pages " + large.length; export const neither = "used by nobody";`,
  "_import/a.1.js": `import {both} from "./both.1.js"; import {tiny} from "./tiny.1.js"; ${much("lot")} export const first = () => "a: " + both() + tiny + lot.length;`,
  "_import/b.1.js": `import {both} from "./both.1.js"; import {tiny} from "./tiny.1.js"; ${much("lot")} export const second = () => "b: " + both() + tiny + lot.length; export const same = 2;`,
  "_import/tiny.1.js": `export const tiny = " and a little ";`,
  "_import/later.1.js": `${much("later")}`,
  "_node/lib@1/index.1.js": `export const lib = () => import("../../_import/later.1.js");`,
  "_node/lib@1/worker.1.js": `postMessage("by itself")`,
  "_import/style.1.css": `a {}`,
};

test("a page reads its modules from one file, and what it shares with another from a file of both; nothing else is left", async () => {
  place({
    ...modules,
    "one.html": page(
      `const [{first}, {lib: library}] = await Promise.all([import("./_import/a.1.js"), import("./_node/lib@1/index.1.js")]);\nconst worker = new URL("./_node/lib@1/worker.1.js", location).href;`,
      `<link rel="modulepreload" href="./_import/a.1.js">\n<link rel="modulepreload" href="./_import/shared.1.js">\n`,
    ),
    "two.html": page(`const {second, same} = await import("./_import/b.1.js");`),
    "none.html": page(`1;`),
  });
  await bundleCode(folder);
  const one = await run(read("one.html"));
  const two = await run(read("two.html"));
  expect((one.first as () => string)()).toBe("a: used by both pages 12000 and a little 12000");
  expect((two.second as () => string)()).toBe("b: used by both pages 12000 and a little 12000");
  expect(two.same).toBe(2);
  expect(await (one.lib as () => Promise<object>)()).toMatchObject({ later: "x".repeat(12_000) });
  expect(all().map((name) => name.replace(/\.[0-9a-z]{8}\./, ".HASH."))).toEqual([
    "_import/later.HASH.js",
    "_import/one.HASH.js",
    "_import/shared.HASH.js",
    "_import/style.1.css",
    "_import/two.HASH.js",
    "_node/lib@1/worker.1.js",
    "none.html",
    "one.html",
    "two.html",
  ]);
  const preloads = [...read("one.html").matchAll(/modulepreload" href="\.\/([^"]+)"/g)].map(
    ([, href]) => href!,
  );
  expect(preloads.map((href) => href.replace(/\.[0-9a-z]{8}\./, ".HASH."))).toEqual([
    "_observablehq/client.1.js",
    "_import/one.HASH.js",
    "_import/shared.HASH.js",
  ]);
  expect(all().map(read).join("")).not.toContain("used by nobody");
});

test("names of files follow from what is in them alone", async () => {
  const places: string[][] = [];
  for (let time = 0; time < 2; time++) {
    rmSync(folder, { recursive: true, force: true });
    folder = mkdtempSync(join(tmpdir(), "bundle-"));
    place({ ...modules, "one.html": page(`const {first} = await import("./_import/a.1.js");`) });
    await bundleCode(folder);
    places.push(all());
  }
  expect(places[0]).toEqual(places[1]);
});

test("a page that names a module in another way is refused, not broken", async () => {
  place({ ...modules, "one.html": page(`const all = await import("./_import/a.1.js");`) });
  await expect(bundleCode(folder)).rejects.toThrow("one names 1 modules, 0 in a known way");
  expect(all()).toContain("_import/a.1.js");
});

test("a module that names one that is not there is refused", async () => {
  place({
    "_import/a.1.js": `export {gone} from "./gone.1.js";`,
    "one.html": page(`const {gone} = await import("./_import/a.1.js");`),
  });
  await expect(bundleCode(folder)).rejects.toThrow("gone.1.js");
});
