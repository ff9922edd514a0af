import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildMarker as marker } from "../../src/lib/own_folders.js";
import { mark, refuseAround, refuseForeign } from "../../src/site/former_build.js";

const folder = mkdtempSync(join(tmpdir(), "former-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function built(name: string): Promise<string> {
  const out = join(folder, name);
  mkdirSync(join(out, "_file"), { recursive: true });
  writeFileSync(join(out, "index.html"), "");
  await mark(out);
  return out;
}

describe("a former build", () => {
  test("may be replaced as long as it holds what it was made with, and what computers put there by themselves", async () => {
    const out = await built("plain");
    expect(readFileSync(join(out, marker), "utf8")).toBe(
      "a build of klantenpiramide: the next build replaces this folder as a whole; it holds\n_file\nindex.html\n",
    );
    rmSync(join(out, "index.html"));
    for (const name of [".DS_Store", "Thumbs.db", "desktop.ini", "._index.html"])
      writeFileSync(join(out, name), "");
    await expect(refuseForeign(out)).resolves.toBeUndefined();
  });

  test("may be made where nothing stands but what computers put there", async () => {
    const out = join(folder, "looked-at");
    mkdirSync(out);
    writeFileSync(join(out, ".DS_Store"), "");
    await expect(refuseForeign(out)).resolves.toBeUndefined();
  });

  test("to which somebody added files of their own is not: replacing it would remove them", async () => {
    const out = await built("added");
    mkdirSync(join(out, "clients"));
    writeFileSync(join(out, ".htaccess"), "");
    await expect(refuseForeign(out)).rejects.toThrow(
      `${out} is a former build, which is replaced as a whole, and holds what it did not make (.htaccess, in all 2): move them elsewhere, or name another folder with --out`,
    );
  });

  test("knows what it holds by line ends of Windows too", async () => {
    const out = await built("windows");
    const list = readFileSync(join(out, marker), "utf8");
    writeFileSync(join(out, marker), list.replaceAll("\n", "\r\n"));
    await expect(refuseForeign(out)).resolves.toBeUndefined();
    writeFileSync(join(out, "CNAME"), "");
    await expect(refuseForeign(out)).rejects.toThrow("(CNAME, in all 1)");
  });

  test("is none where its mark leads nowhere", async () => {
    const out = await built("nowhere");
    rmSync(join(out, marker));
    symlinkSync(join(folder, "gone"), join(out, marker));
    await expect(refuseForeign(out)).rejects.toThrow("holds what is no former build (");
  });

  test("that says not what it holds, as builds did before, may be replaced", async () => {
    const out = await built("before");
    writeFileSync(
      join(out, marker),
      "a build of klantenpiramide: the next build replaces this folder as a whole\n",
    );
    writeFileSync(join(out, "old.html"), "");
    await expect(refuseForeign(out)).resolves.toBeUndefined();
  });

  test("is not replaced where the exports lie in it, by whatever way they are named", async () => {
    const out = await built("around");
    const data = join(out, "_file", "exports");
    mkdirSync(data);
    const link = join(folder, "link");
    symlinkSync(data, link);
    for (const named of [data, `${data}/`, link])
      await expect(refuseAround(out, named)).rejects.toThrow(
        `${named} with your exports lies in ${out}, which is replaced as a whole: name another folder with --out`,
      );
    await expect(refuseAround(out, out)).rejects.toThrow("is replaced as a whole");
    expect(existsSync(data)).toBe(true);
  });

  test("may lie in the folder of the exports, beside it, or not be there yet", async () => {
    const out = await built("..dist");
    await expect(refuseAround(out, folder)).resolves.toBeUndefined();
    await expect(refuseAround(out, await built("..dist-2"))).resolves.toBeUndefined();
    await expect(refuseAround(join(folder, "none"), folder)).resolves.toBeUndefined();
    const inside = join(out, "..exports");
    mkdirSync(inside);
    await expect(refuseAround(out, inside)).rejects.toThrow("is replaced as a whole");
  });
});
