import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { publishEdition, refuseOther } from "../../src/share/publish_edition.js";

const folder = mkdtempSync(join(tmpdir(), "publish-edition-"));
/** A disk of its own on most Linux machines. */
const memory = "/dev/shm";
const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync(folder).dev;
const far = isOtherDisk ? mkdtempSync(join(memory, "publish-edition-")) : "";
afterAll(() => {
  for (const made of [folder, far]) if (made) rmSync(made, { recursive: true, force: true });
});

const files = new Map([
  ["abc/index.html", "<p>theirs</p>"],
  ["abc.html", "<p>theirs alone</p>"],
]);
const passing = () => Promise.resolve();

test("an edition is moved into the folder of editions once it has passed, and nothing stands in or beside that before", async () => {
  const out = join(folder, "near", "editions");
  mkdirSync(join(folder, "near"));
  let looked = "";
  const look = (made: string) => {
    looked = readFileSync(join(made, "abc.html"), "utf8");
    expect(readdirSync(join(folder, "near"))).toEqual([]);
    return Promise.resolve();
  };
  await publishEdition(out, files, look, passing);
  expect(looked).toBe("<p>theirs alone</p>");
  expect(readdirSync(out).sort()).toEqual([".klantenpiramide-editions", "abc", "abc.html", "index.html"]);
  expect(readFileSync(join(out, "abc", "index.html"), "utf8")).toBe("<p>theirs</p>");
  expect(readdirSync(join(folder, "near"))).toEqual(["editions"]);
});

test.skipIf(!isOtherDisk)(
  "the folder of editions may be a link to another disk, and an edition that cannot be entered is not left there",
  async () => {
    const out = join(folder, "link");
    symlinkSync(far, out);
    const full = () => Promise.reject(new Error("the register is full"));
    await expect(publishEdition(out, files, passing, full)).rejects.toThrow("the register is full");
    expect(readdirSync(far).sort()).toEqual([".klantenpiramide-editions", "index.html"]);
    await publishEdition(out, files, passing, passing);
    expect(readFileSync(join(far, "abc", "index.html"), "utf8")).toBe("<p>theirs</p>");
    expect(readFileSync(join(far, "abc.html"), "utf8")).toBe("<p>theirs alone</p>");
    expect(readdirSync(far).sort()).toEqual([".klantenpiramide-editions", "abc", "abc.html", "index.html"]);
  },
);

test("what a computer puts into folders by itself is nobody's, and a place below a file is refused", async () => {
  const out = join(folder, "fresh");
  mkdirSync(out);
  writeFileSync(join(out, ".DS_Store"), "");
  await expect(refuseOther(out)).resolves.toBeUndefined();
  await expect(refuseOther(join(out, ".DS_Store", "x"))).rejects.toThrow(
    "is a file: name a folder with --out",
  );
});
