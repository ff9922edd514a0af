import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeExports } from "../../bench/floor/generate.js";
import { take } from "../../bench/process.js";

const root = mkdtempSync(join(tmpdir(), "klantenpiramide-floor-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const lines = (file: string) => readFileSync(join(root, file), "utf8").trimEnd().split("\n");

it("writes the same exports on every run, the last month apart where that is asked, with credits among them", async () => {
  const size = { lines: 4000, customers: 30 };
  await writeExports(join(root, "whole"), size);
  await writeExports(join(root, "parted"), size, join(root, "last.csv"));
  const [header, ...all] = lines("whole/lines.csv");
  const [, ...before] = lines("parted/lines.csv");
  const [, ...last] = lines("last.csv");
  expect(header).toBe("invoice_id,date,customer_id,product_id,quantity,unit_price,discount,revenue,cost");
  expect([...before, ...last]).toEqual(all);
  expect(all).toHaveLength(4000);
  expect(last.every((line) => line.split(",")[1]!.startsWith("2026-10"))).toBe(true);
  expect(last.length).toBeGreaterThan(40);
  expect(all.filter((line) => line.split(",")[4]!.startsWith("-")).length).toBeGreaterThan(10);
  expect(lines("whole/hours.csv")).toHaveLength(401);
});

it("counts the memory and the processor of a command and of those that it starts", async () => {
  const held = "const b = Buffer.alloc(150e6, 1); const t = Date.now(); while (Date.now() - t < 900) b[0]++;";
  const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(held)}])`;
  const taken = await take(process.execPath, ["-e", child]);
  expect(taken.peak).toBeGreaterThan(150e6);
  expect(taken.cpuSeconds).toBeGreaterThan(0.1);
  await expect(take(process.execPath, ["-e", "console.error('no data'); process.exit(3)"])).rejects.toThrow(
    /ended with 3:\nno data/,
  );
});
