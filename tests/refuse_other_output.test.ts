import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../src/commands.js";
import type { Writer } from "../src/lib/own_folders.js";
import { refuseOtherOutput } from "../src/refuse_other_output.js";

const root = mkdtempSync(join(tmpdir(), "other-output-"));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: readonly string[]): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const file of files) writeFileSync(join(path, file), "");
  return path;
}

const made: Record<Writer, string> = {
  build: folder("dist", [".klantenpiramide", "index.html"]),
  tables: folder("tables", [".klantenpiramide", "control.json"]),
  "check-data": folder("check", [".klantenpiramide", "check.html", "check.json"]),
  share: folder("shared", [".klantenpiramide-editions", "index.html"]),
};
const writers = Object.keys(made) as Writer[];

describe("refuseOtherOutput(out, command)", () => {
  test("lets each command fill a folder of its own, one with nothing of ours, and one that is not there", async () => {
    for (const writer of writers) await refuseOtherOutput(made[writer], writer);
    for (const writer of writers) await refuseOtherOutput(folder(`empty ${writer}`, ["a.txt"]), writer);
    await refuseOtherOutput(join(root, "none"), "build");
  });

  test("says who filled a folder that another command would replace, and what to do", async () => {
    const told = async (command: Writer, writer: Writer) =>
      refuseOtherOutput(made[writer], command).then(
        () => null,
        (error: Error) => error.message,
      );
    const rest = (command: string) =>
      `, and ${command} fills folders of its own only: name another folder with --out, or remove this one first`;
    expect(await told("check-data", "build")).toBe(
      `${made.build} holds a report that npm run build made${rest("check-data")}`,
    );
    expect(await told("build", "check-data")).toBe(
      `${made["check-data"]} holds what npm run check-data left${rest("build")}`,
    );
    expect(await told("share", "tables")).toBe(
      `${made.tables} holds tables that npm run tables wrote${rest("share")}`,
    );
    expect(await told("tables", "share")).toBe(
      `${made.share} holds editions that npm run share made${rest("tables")}`,
    );
  });
});

describe("a command whose --out is a folder of another one", () => {
  const data = join(root, "no data");
  const around = { say: () => {}, step: () => {}, untilStopped: () => new AbortController().signal };

  test("refuses it before it reads anything, and leaves it as it was", async () => {
    const runs = {
      build: () => commands.build({ data, out: made["check-data"] }, around),
      tables: () => commands.tables({ data, out: made.build }, around),
      "check-data": () => commands.checkData({ data, out: made.build }, around),
      share: () => commands.share({ data, out: made.build, customer: "1" }, around),
    };
    for (const [command, run] of Object.entries(runs))
      await expect(run()).rejects.toThrow(`, and ${command} fills folders of its own only`);
    expect(readdirSync(made.build).sort()).toEqual([".klantenpiramide", "index.html"]);
    expect(readdirSync(made["check-data"])).toContain("check.html");
  });
});
