import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDemo } from "../../src/demo/index.js";
import { Fault } from "../../src/lib/fault.js";
import { readTexts, told } from "../../src/settings/texts.js";
import { filesOf } from "./files.js";

const folder = mkdtempSync(join(tmpdir(), "demo-"));
const at = (name: string) => join(folder, name);
const committed = filesOf("data/demo");

function hashes(files: Map<string, Buffer>) {
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  return Object.fromEntries([...files].map(([name, bytes]) => [name, hash(bytes)]));
}

beforeAll(async () => {
  for (const name of ["one", "two"]) await writeDemo({ out: at(name), customers: 60, months: 42, seed: 3 });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("writeDemo", () => {
  it("writes the same bytes for the same options", () => {
    expect(hashes(filesOf(at("two")))).toEqual(hashes(filesOf(at("one"))));
  });

  it("writes other sales for another seed", async () => {
    await writeDemo({ out: at("seed"), customers: 60, months: 42, seed: 4 });
    const sales = join("exports", "verkoopregels-2026.csv");
    expect(hashes(filesOf(at("seed")))[sales]).not.toBe(hashes(filesOf(at("one")))[sales]);
  });

  it("writes data/demo when asked for nothing else", async () => {
    const { files, lines } = await writeDemo({ out: at("default") });
    expect(hashes(filesOf(at("default")))).toEqual(hashes(committed));
    expect([...files].sort()).toEqual([...committed.keys()].sort());
    expect(lines).toBe(JSON.parse(committed.get("truth.json")!.toString()).control_totals.lines);
  });

  it("keeps near the lines a month that were asked for, and tells its progress", async () => {
    const told: number[] = [];
    const { lines } = await writeDemo({
      out: at("many"),
      customers: 60,
      months: 42,
      linesPerMonth: 1500,
      progress: (done) => told.push(done),
    });
    expect(lines / 42).toBeGreaterThan(1400);
    expect(lines / 42).toBeLessThan(1600);
    expect(told).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
  });

  it("writes stories of customers who place few orders a month, and no figure of them is open", async () => {
    await writeDemo({ out: at("few"), customers: 60, months: 42, linesPerMonth: 60 });
    const { stories } = JSON.parse(filesOf(at("few")).get("truth.json")!.toString());
    expect(stories.length).toBeGreaterThan(10);
    for (const { expected_yearly_amount, baseline } of stories) {
      expect(expected_yearly_amount).not.toBeNull();
      expect(Object.values(baseline)).not.toContain(null);
    }
  });

  it("leaves no yearly file of a longer demo behind", async () => {
    await writeDemo({ out: at("shrunk"), customers: 60, months: 60 });
    await writeDemo({ out: at("shrunk"), customers: 60, months: 42 });
    expect([...filesOf(at("shrunk")).keys()]).not.toContain(join("exports", "verkoopregels-2022.csv"));
  });

  it("writes report.yaml and free texts in Dutch, and the same sales", async () => {
    await writeDemo({ out: at("nl"), customers: 60, months: 42, seed: 3, language: "nl" });
    const dutch = filesOf(at("nl"));
    expect(dutch.get("report.yaml")!.toString()).toMatch(/^language: nl/m);
    expect(dutch.get(join("exports", "uren.csv"))!.toString("latin1")).toContain(";orderverwerking;");
    const sales = join("exports", "verkoopregels-2026.csv");
    expect(hashes(dutch)[sales]).toBe(hashes(filesOf(at("one")))[sales]);
  });

  it.each([
    ["uren.csv", true],
    ["gebeurtenissen.csv", true],
    ["afspraken.csv", true],
    ["gesprekken.csv", true],
    ["klanten.csv", false],
  ] as const)(
    "writes an English demo with the texts by which %s reads as that of the Dutch one, and the other way round",
    (name, hasTexts) => {
      const both = [at("one"), at("nl")].map((folder) => {
        const text = iconv.decode(filesOf(folder).get(join("exports", name))!, "windows-1252");
        const rows = text.split("\r\n").map((line) => line.match(/"[^"]*(?:""[^"]*)*"|[^;]+/g) ?? []);
        // The type of an event is a key, and none of its texts.
        const texts = name === "gebeurtenissen.csv" ? rows.map((cells) => cells.toSpliced(2, 1)) : rows;
        return texts.map((cells) => cells.map((cell) => cell.replace(/^"(.*)"$/, "$1")));
      });
      const into = (rows: string[][], texts: ReturnType<typeof readTexts>) =>
        rows.map((cells) => cells.map((cell) => told(cell, texts)));
      const [english, dutch] = both as [string[][], string[][]];
      expect(isDeepStrictEqual(english, dutch)).toBe(!hasTexts);
      expect(into(english, readTexts(at("one"), "nl"))).toEqual(dutch);
      expect(into(dutch, readTexts(at("nl"), "en"))).toEqual(english);
    },
  );

  it.each([
    [{ customers: 12 }, "customers is 12: the demo needs a whole number of at least 60"],
    [{ months: 6 }, "months is 6: the demo needs a whole number from 42 to 240"],
    [{ linesPerMonth: 3 }, "lines-per-month is 3: the demo needs at least one line a customer"],
  ])("refuses %o with a sentence", async (options, sentence) => {
    const refused = writeDemo({ out: at("refused"), ...options });
    await expect(refused).rejects.toThrow(Fault);
    await expect(refused).rejects.toThrow(sentence);
  });

  it("writes where nothing stands but what computers put there", async () => {
    mkdirSync(at("looked-at"), { recursive: true });
    writeFileSync(join(at("looked-at"), ".DS_Store"), "");
    await expect(writeDemo({ out: at("looked-at"), customers: 60, months: 42 })).resolves.toMatchObject({
      files: expect.arrayContaining(["truth.json"]) as string[],
    });
  });
  it("refuses to write where files of somebody else stand", async () => {
    mkdirSync(join(at("own"), "exports"), { recursive: true });
    writeFileSync(join(at("own"), "exports", "verkoopregels-2024.csv"), "ours\n");
    await expect(writeDemo({ out: at("own") })).rejects.toThrow(
      "holds files that are not the demo's (such as exports): choose an empty folder with --out.",
    );
    expect([...filesOf(at("own")).keys()]).toEqual([join("exports", "verkoopregels-2024.csv")]);
  });
});

describe("data/demo", () => {
  it("is not larger than 6 MB", () => {
    const size = [...committed.values()].reduce((total, bytes) => total + bytes.length, 0);
    expect(size).toBeLessThanOrEqual(6_000_000);
  });

  it("is Windows-1252 with CRLF: accents of one byte, a ’ that Latin-1 lacks, no bare line feed", () => {
    const customers = committed.get(join("exports", "klanten.csv"))!;
    expect(customers.includes(Buffer.from("Caf\xe9", "latin1"))).toBe(true);
    expect(customers.includes(Buffer.from("\x92t Gooisch", "latin1"))).toBe(true);
    for (const [name, bytes] of committed) {
      if (!name.endsWith(".csv")) continue;
      expect(bytes.toString("latin1").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(bytes.subarray(-2).toString()).toBe("\r\n");
    }
  });

  it("quotes a name with a semicolon and doubles the quotes in one", () => {
    const customers = committed.get(join("exports", "klanten.csv"))!.toString("latin1");
    expect(customers).toContain(';"Jansen; Pieters & Partners";');
    expect(customers).toContain(';"Bouwgroep ""De Hoeksteen"" B.V.";');
  });
});
