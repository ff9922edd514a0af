import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { fileKind } from "../../../../src/pipeline/readers/files/file_kind.js";

const folder = mkdtempSync(join(tmpdir(), "klantenpiramide-kind-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kindOf(content: string | Buffer): Promise<string> {
  const path = join(folder, "export.csv");
  writeFileSync(path, content);
  return fileKind(path);
}

describe("fileKind(path) tells by the first bytes, whatever the name says, that a file is", () => {
  test.each<[kind: string, content: string | Buffer]>([
    ["empty", ""],
    ["gzip", gzipSync("customer_id\n1\n")],
    ["zip", Buffer.from("504b0304", "hex")],
    ["zip", Buffer.from("504b0506", "hex")],
    ["xls", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["parquet", "PAR1 and more"],
    ["pdf", "%PDF-1.7"],
    ["html", "\r\n<table border=1><tr><td>Debiteur</td></tr></table>"],
    ["html", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ["xml", '\ufeff<?xml version="1.0" encoding="utf-8"?><auditfile/>'],
    ["xml", Buffer.from("\ufeff<AuditFile>", "utf16le")],
    ["json", '[{"customer_id": 1}]'],
    ["json", '  {"customer_id": 1}\n{"customer_id": 2}'],
    ["text", "customer_id;date\n1;2024-01-31\n"],
    ["text", "[customer];[date]\n1;2024-01-31\n"],
    ["text", "<customer>;<date>\n1;2024-01-31\n"],
    ["text", Buffer.from("\ufeffcustomer_id\tdate\n", "utf16le")],
  ])("%s: %j", async (kind, content) => {
    expect(await kindOf(content)).toBe(kind);
  });
});
