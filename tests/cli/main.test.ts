import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli.js";
import { main } from "../../src/cli.js";
import type { Commands } from "../../src/commands.js";
import { Fault, Faults } from "../../src/lib/fault.js";
import { plainProgress } from "../../src/progress.js";

/** Runs a command line whose commands only note what they were given, or do what a test gives. */
async function run(line: string, given: Partial<Commands> = {}, isDebugging = false) {
  let out = "";
  let err = "";
  const calls: [string, object][] = [];
  const note = (name: string) => async (input: object) => void calls.push([name, input]);
  const names = ["build", "dev", "start", "tables", "brief", "checkData", "share", "demoData", "prepare"];
  const noting = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as Commands;
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: plainProgress((step) => void (err += `${step}\n`)),
    untilStopped: () => AbortSignal.abort(),
    isDebugging,
    commands: { ...noting, ...given },
  };
  const code = await main(line.split(" ").filter(Boolean), io);
  return { code, out, err, calls };
}

describe("main(args)", () => {
  test("build without options builds data/demo into dist", async () => {
    expect(await run("build")).toEqual({
      code: 0,
      out: "",
      err: "",
      calls: [["build", { data: "data/demo", out: "dist" }]],
    });
  });

  test("every option reaches its command, numbers as numbers", async () => {
    const { calls: build } = await run(
      "build --data mine --out site --language nl --passphrase-file secret.txt",
    );
    expect(build).toEqual([
      ["build", { data: "mine", out: "site", language: "nl", passphraseFile: "secret.txt" }],
    ]);
    const { calls: dev } = await run("dev --port 4000");
    expect(dev).toEqual([["dev", { data: "data/demo", port: 4000 }]]);
    const { calls: demo } = await run(
      "demo-data --customers 80 --months 48 --lines-per-month 500 --seed 0 --out x",
    );
    expect(demo).toEqual([
      ["demoData", { customers: 80, months: 48, linesPerMonth: 500, seed: 0, out: "x" }],
    ]);
    const { calls: brief } = await run("brief --customer 10283 --out b.pdf --language nl");
    expect(brief).toEqual([
      ["brief", { data: "data/demo", customer: "10283", out: "b.pdf", language: "nl" }],
    ]);
    const { calls: check } = await run("check-data");
    expect(check).toEqual([["checkData", { data: "data/demo" }]]);
    const { calls: page } = await run("check-data --data x --out y --language nl");
    expect(page).toEqual([["checkData", { data: "x", out: "y", language: "nl" }]]);
    const { calls: init } = await run("check-data --data x --init");
    expect(init).toEqual([["checkData", { data: "x", init: true }]]);
    const { calls: share } = await run(
      "share --customer 0012 --fields revenue,,hours --expires 2027-03-31 --passphrase-file p.txt --out x --dry-run --language nl",
    );
    expect(share).toEqual([
      [
        "share",
        {
          data: "data/demo",
          customer: "0012",
          fields: ["revenue", "hours"],
          expires: "2027-03-31",
          passphraseFile: "p.txt",
          out: "x",
          dryRun: true,
          language: "nl",
        },
      ],
    ]);
    expect((await run("share --list")).calls).toEqual([
      ["share", { data: "data/demo", out: "dist-shared", list: true }],
    ]);
  });

  test.each([
    ["biuld", "error: unknown command 'biuld'"],
    ["build --dta x", "error: unknown option '--dta'"],
    ["build extra", "error: too many arguments"],
    ["build --data", "error: option '--data <dir>' argument missing"],
    ["tables", "error: required option '--out <dir>' not specified"],
    ["brief --customer 1", "error: required option '--out <file>' not specified"],
    ["brief --out b.pdf", "error: required option '--customer <id>' not specified"],
    ["brief --customer 1 --out b.html", "a file name that ends in .pdf is needed."],
    ["build --language de", "Allowed choices are en, nl."],
    ["start --port 80x", "a whole number is needed, 0 to 65535."],
    ["start --port 65536", "a whole number is needed, 0 to 65535."],
    ["demo-data --customers 0", "a whole number is needed, 1 or more."],
    ["demo-data --months 2.5", "a whole number is needed, 1 or more."],
    ["share --customer 1 --expires 2027-02-29", "a day is needed, yyyy-mm-dd, as 2027-03-31."],
    ["share", "error: name the customer with --customer, or ask for --list"],
    ["", "Usage: klantenpiramide"],
  ])("%j is wrong usage: code 2 and %j", async (line, sentence) => {
    const { code, out, err, calls } = await run(line);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe("");
    expect(calls).toEqual([]);
  });

  test("--help is no mistake: code 0, on standard output, without the command that the preview uses", async () => {
    const { code, out, err } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("check-data");
    expect(out).not.toContain("prepare");
    expect(err).toBe("");
  });

  test("a Fault is its sentence and code 1, without a stack", async () => {
    const fault = new Fault("amount", 'text "n/a" in an amount', {
      file: "lines.csv",
      line: 12,
      column: "Netto",
    });
    const { code, err } = await run("build", { build: () => Promise.reject(fault) });
    expect(code).toBe(1);
    expect(err).toBe('lines.csv:12, column "Netto": text "n/a" in an amount\n');
  });

  test("Faults are told together, a line each", async () => {
    const faults = new Faults([new Fault("a", "one"), new Fault("b", "two")]);
    const { code, err } = await run("check-data", { checkData: () => Promise.reject(faults) });
    expect([code, err]).toEqual([1, "one\ntwo\n"]);
  });

  test("a refusal of the operating system is told as such", async () => {
    const refused = Object.assign(new Error("EACCES: permission denied, mkdir '/x'"), { code: "EACCES" });
    const { code, err } = await run("build", { build: () => Promise.reject(refused) });
    expect([code, err]).toEqual([1, "the computer refused: EACCES: permission denied, mkdir '/x'\n"]);
  });

  test.each([
    [
      'IO Error: Could not write file "/x/customers.parquet": No space left on device',
      'IO Error: Could not write file "/x/customers.parquet": No space left on device',
    ],
    [
      "observable framework ended with 1:\nload /data/a.parquet\n\nUnexpected error: ENOSPC: no space left on device, write\n\nTip: run with --debug\n",
      "ENOSPC: no space left on device, write",
    ],
  ])("a disk that is full is no mistake of ours, whoever meets it: %j", async (message, told) => {
    const { code, err } = await run("build", { build: () => Promise.reject(new Error(message)) });
    expect([code, err]).toEqual([1, `the computer refused: ${told}\n`]);
  });

  test("an unexpected error is owned up to, with its stack only when asked for", async () => {
    const build = () => Promise.reject(new TypeError("x is not a function"));
    const { code, err } = await run("build", { build });
    expect(code).toBe(1);
    expect(err).toBe(
      "this is a mistake of ours, not of the data: x is not a function\nset KLANTENPIRAMIDE_DEBUG=1 to see where\n",
    );
    const shown = await run("build", { build }, true);
    expect(shown.code).toBe(1);
    expect(shown.err).toMatch(/^ {4}at /m);
  });

  test("steps are told on standard error and results on standard output", async () => {
    const { out, err } = await run("tables --out x", {
      async tables(_input, { say, step }) {
        step("read the exports");
        step("read the exports", 1.24);
        step("compute");
        say("done");
      },
    });
    expect(err).toBe("read the exports (1.2 s)\ncompute\n");
    expect(out).toBe("done\n");
  });

  test("a step that failed is not told as done", async () => {
    const { err } = await run("build", {
      async build(_input, { step }) {
        step("read the exports");
        throw new Fault("x", "no lines");
      },
    });
    expect(err).toBe("no lines\n");
  });
});
