import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createWriteStream } from "node:fs";
import { createGzip } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import yazl from "yazl";
import { withFolder } from "./folder.js";

const folder = mkdtempSync(join(tmpdir(), "bombs-"));
const header = Buffer.from("invoice;date;customer;amount\n");
const megabytes = 120;

/** Far more than any table packs to: one line, again and again. */
function* monotony() {
  yield header;
  const block = Buffer.alloc(1 << 20, "F1;2024-01-15;1001;100.00\n");
  for (let i = 0; i < megabytes; i++) yield block;
}

beforeAll(async () => {
  await pipeline(
    Readable.from(monotony()),
    createGzip({ level: 9 }),
    createWriteStream(join(folder, "lines.csv.gz")),
  );
  const zip = new yazl.ZipFile();
  zip.addReadStream(Readable.from(monotony()), "lines.csv", { compressionLevel: 9 });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(folder, "lines.zip")));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a packed file that unpacks to hundreds of times its size", () => {
  test.each([
    ["lines.csv.gz", "lines.csv.gz"],
    ["lines.zip", "lines.zip/lines.csv"],
  ])("%s is refused in a sentence, and leaves nothing behind", async (file, named) => {
    writeFileSync(join(folder, "report.yaml"), `sources:\n  invoice_lines: [{file: ${file}}]\n`);
    const temp = mkdtempSync(join(folder, "temp-"));
    await expect(withFolder(folder, async () => null, temp)).rejects.toThrow(
      `${named}: it unpacks to more than 300 times its size`,
    );
    expect(readdirSync(temp)).toEqual([]);
  });
});

test("a zip that holds a name twice is refused in a sentence: which one counts cannot be told", async () => {
  const zip = new yazl.ZipFile();
  for (const amount of ["100.00", "200.00"])
    zip.addBuffer(Buffer.concat([header, Buffer.from(`F1;2024-01-15;1001;${amount}\n`)]), "lines.csv");
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(folder, "twice.zip")));
  writeFileSync(join(folder, "report.yaml"), "sources:\n  invoice_lines: [{file: twice.zip}]\n");
  const temp = mkdtempSync(join(folder, "temp-"));
  await expect(withFolder(folder, async () => null, temp)).rejects.toThrow(
    'twice.zip: it holds "lines.csv" twice; unpack it and keep the one that counts',
  );
  expect(readdirSync(temp)).toEqual([]);
});
