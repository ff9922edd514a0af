import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { placeTables } from "../../src/site/place_tables.js";

let folder = "";
const site = () => join(folder, "site");
const data = () => join(site(), "_file", "data");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "place-"));
  mkdirSync(data(), { recursive: true });
  mkdirSync(join(folder, "tables", "parts"), { recursive: true });
  for (const [name, text] of Object.entries({ customers: "abc", summary_customers: "" }))
    writeFileSync(join(folder, "tables", `${name}.parquet`), text);
  writeFileSync(join(data(), "customers.01234567.parquet"), "stand-in");
  writeFileSync(join(data(), "summary_customers.89abcdef.parquet"), "stand-in");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (html: string) => writeFileSync(join(site(), "index.html"), html);
const read = () => readFileSync(join(site(), "index.html"), "utf8");
/** How Framework tells a page of a file. */
const registered = (name: string, file: string, size: number) =>
  `registerFile("./data/${name}.parquet", {"name":"./data/${name}.parquet","path":"./_file/data/${file}.parquet","lastModified":946684800000,"size":${size}});`;

test("tables stand under the hash of their content, and pages name them so, with their size", async () => {
  page(
    registered("customers", "customers.01234567", 8) +
      registered("summary_customers", "summary_customers.89abcdef", 8),
  );
  await placeTables(join(folder, "tables"), site());
  // The first eight digits of the SHA-256 of "abc" and of nothing.
  expect(readdirSync(data()).sort()).toEqual([
    "customers.ba7816bf.parquet",
    "parts",
    "summary_customers.e3b0c442.parquet",
  ]);
  expect(readFileSync(join(data(), "customers.ba7816bf.parquet"), "utf8")).toBe("abc");
  expect(read()).toBe(
    registered("customers", "customers.ba7816bf", 3) +
      registered("summary_customers", "summary_customers.e3b0c442", 0),
  );
});

test("a file that is no table, and a link to a table, stay what they are but for the name", async () => {
  page(
    `<link rel="preload" href="./_file/data/customers.01234567.parquet"><link href="./_file/brief.01234567.css">`,
  );
  await placeTables(join(folder, "tables"), site());
  expect(read()).toBe(
    `<link rel="preload" href="./_file/data/customers.ba7816bf.parquet"><link href="./_file/brief.01234567.css">`,
  );
});

test("parts of tables stand beside the files that list them", async () => {
  page("");
  writeFileSync(join(folder, "tables", "parts", "invoice_lines-1.parquet"), "part");
  await placeTables(join(folder, "tables"), site());
  expect(readFileSync(join(data(), "parts", "invoice_lines-1.parquet"), "utf8")).toBe("part");
});

test("a page that names a stand-in in any other way stops the build", async () => {
  page(`<script>load('customers.01234567.parquet')</script>`);
  await expect(placeTables(join(folder, "tables"), site())).rejects.toThrow(
    "page index.html names customers.01234567.parquet in a way that is not known",
  );
});
