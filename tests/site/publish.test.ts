import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildMarker as marker } from "../../src/lib/own_folders.js";
import { publish } from "../../src/site/publish.js";

const folder = mkdtempSync(join(tmpdir(), "publish-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (text: string) => (making: string) => writeFile(join(making, "index.html"), text);

test("publish(folder, make) makes the folder and replaces its own former build as a whole", async () => {
  const out = join(folder, "new", "dist");
  await publish(out, async (making) => {
    await page("one")(making);
    await writeFile(join(making, "old.html"), "of the build before");
  });
  await publish(out, page("two"));
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("two");
  expect(readdirSync(out).sort()).toEqual([marker, "index.html"]);
  expect(readdirSync(join(folder, "new"))).toEqual(["dist"]);
});

test("a build that fails leaves the former one as it was and nothing beside it", async () => {
  const out = join(folder, "kept", "dist");
  await publish(out, page("good"));
  const failing = publish(out, async (making) => {
    await page("half")(making);
    throw new Error("a page failed");
  });
  await expect(failing).rejects.toThrow("a page failed");
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("good");
  expect(readdirSync(join(folder, "kept"))).toEqual(["dist"]);
});

test("two builds at once into one folder both end well, and one of them stands there whole", async () => {
  const out = join(folder, "raced", "dist");
  await publish(out, page("before"));
  await Promise.all(["a", "b", "c"].map((text) => publish(out, page(text))));
  expect(["a", "b", "c"]).toContain(readFileSync(join(out, "index.html"), "utf8"));
  expect(readdirSync(join(folder, "raced"))).toEqual(["dist"]);
});

test("of a link the folder behind it is replaced, and the link stays", async () => {
  const [link, behind] = [join(folder, "linked"), join(folder, "behind")];
  await publish(behind, page("one"));
  symlinkSync(behind, link);
  await publish(link, page("two"));
  expect(readFileSync(join(behind, "index.html"), "utf8")).toBe("two");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test("a folder with something else in it is refused before anything is made", async () => {
  const out = join(folder, "photos");
  mkdirSync(out);
  writeFileSync(join(out, "cat.png"), "");
  let isMade = false;
  const refused = publish(out, async () => void (isMade = true));
  await expect(refused).rejects.toThrow(
    `${out} holds what is no former build (cat.png, in all 1): empty it, or name another folder with --out`,
  );
  await expect(publish(join(out, "cat.png"), page("x"))).rejects.toThrow(
    "is a file: name a folder with --out",
  );
  expect([isMade, existsSync(join(out, "cat.png"))]).toEqual([false, true]);
});

test("an empty folder may be filled", async () => {
  const out = join(folder, "empty");
  mkdirSync(out);
  await publish(out, page("first"));
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("first");
});
