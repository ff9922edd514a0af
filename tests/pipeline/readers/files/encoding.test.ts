import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { decoded, detectEncoding } from "../../../../src/pipeline/readers/files/encoding.js";

const folder = mkdtempSync(join(tmpdir(), "encoding-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function encodingOf(bytes: Buffer): Promise<{ name: string | null; text: string }> {
  const path = join(folder, "file.txt");
  writeFileSync(path, bytes);
  const encoding = await detectEncoding(path);
  let text = "";
  if (encoding) for await (const chunk of decoded(path, encoding)) text += chunk;
  return { name: encoding?.name ?? null, text };
}

const mebibyte = 1 << 20;

describe("detectEncoding looks at the whole file", () => {
  it("a character of three bytes across the border of two chunks is still UTF-8", async () => {
    for (const before of [mebibyte - 1, mebibyte - 2]) {
      const text = `${"a".repeat(before)}€${"b".repeat(10)}`;
      expect(await encodingOf(Buffer.from(text))).toEqual({ name: "utf-8", text });
    }
  });

  it("a single byte that is not UTF-8 after a long UTF-8 beginning makes it windows-1252", async () => {
    const bytes = Buffer.concat([Buffer.from("é".repeat(mebibyte)), Buffer.from([0xe9, 0x0a])]);
    expect((await encodingOf(bytes)).name).toBe("windows-1252");
  });

  it("a UTF-8 character that breaks off at the end of the file makes it windows-1252", async () => {
    expect(await encodingOf(Buffer.from([0x61, 0xc3]))).toEqual({ name: "windows-1252", text: "aÃ" });
  });

  it("bytes that are no text have no encoding", async () => {
    expect((await encodingOf(Buffer.from([1, 0, 0, 0, 5, 6]))).name).toBeNull();
  });

  it("UTF-16 without a mark is known by its digits and delimiters, whatever letters its names have", async () => {
    const text =
      "customer_id;date;name;revenue\n" +
      "7;2026-01-31;Общество Предприятие Санкт-Петербург;12.50\n".repeat(20);
    const little = Buffer.from(text, "utf16le");
    expect(await encodingOf(little)).toEqual({ name: "utf-16le", text });
    expect(await encodingOf(Buffer.from(little).swap16())).toEqual({ name: "utf-16be", text });
  });
});
