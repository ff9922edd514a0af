import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sealSite } from "../../src/site/seal_site.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seal-site-"));
  mkdirSync(join(folder, "_file", "data"), { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>t</title></head></html>',
  );
  writeFileSync(join(folder, "_file", "data", "customers.1a2b.parquet"), "PAR1 Bakkerij De Zwaluw PAR1");
  writeFileSync(join(folder, "_file", "data", "lines.3c4d.parquet"), "PAR1 12345.67 PAR1");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a container as docs/share.md describes it, with Node's own crypto. */
function opened(name: string, passphrase: string): string {
  const bytes = readFileSync(join(folder, "_file", "data", name));
  const key = pbkdf2Sync(passphrase, bytes.subarray(10, 26), bytes.readUInt32BE(6), 32, "sha256");
  const open = createDecipheriv("aes-256-gcm", key, bytes.subarray(26, 38));
  open.setAAD(bytes.subarray(0, 48));
  open.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([open.update(bytes.subarray(48, -16)), open.final()]).toString();
}

describe("sealSite encrypts the tables of a built site", () => {
  test("every table opens with the passphrase only, and nothing of it stays readable", async () => {
    expect(await sealSite(folder, "vier losse woorden samen")).toBe(2);
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = Buffer.concat(all.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
    for (const word of ["PAR1", "Zwaluw", "12345.67", "losse"]) expect(bytes.includes(word)).toBe(false);
    expect(opened("customers.1a2b.parquet", "vier losse woorden samen")).toBe("PAR1 Bakkerij De Zwaluw PAR1");
    expect(opened("lines.3c4d.parquet", "vier losse woorden samen")).toBe("PAR1 12345.67 PAR1");
    expect(() => opened("lines.3c4d.parquet", "vier losse woorden")).toThrow("authenticate");
  });

  test("no two files share an IV, and all share a salt, so that one passphrase is stretched once", async () => {
    await sealSite(folder, "vier losse woorden samen");
    const [a, b] = ["customers.1a2b.parquet", "lines.3c4d.parquet"].map((name) =>
      readFileSync(join(folder, "_file", "data", name)),
    );
    expect(a!.subarray(10, 26).equals(b!.subarray(10, 26))).toBe(true);
    expect(a!.subarray(26, 38).equals(b!.subarray(26, 38))).toBe(false);
  });

  test("a file that would stay readable stops it", async () => {
    writeFileSync(join(folder, "_file", "data", "customers.json"), "{}");
    await expect(sealSite(folder, "vier losse woorden samen")).rejects.toThrow(
      "customers.json would stay readable",
    );
  });
});
