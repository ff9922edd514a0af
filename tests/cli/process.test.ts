import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { home } from "../../src/site/places.js";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: home,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("the command ends with 1 and a sentence on a folder that is not there, and writes nothing", () => {
  const out = join(folder, "dist");
  const { status, stdout, stderr } = cli("build", "--data", join(folder, "none"), "--out", out);
  expect(stderr).toContain(`no such data folder: ${join(folder, "none")}`);
  expect(stderr).not.toContain("    at ");
  expect([status, stdout, existsSync(out)]).toEqual([1, "", false]);
});

test("a name that would steer the terminal is shown without what steers", () => {
  const { stderr } = cli("build", "--data", join(folder, "a\u001b[2Jb\u0007"));
  expect(stderr).toBe(`no such data folder: ${join(folder, "a\ufffd[2Jb\ufffd")}\n`);
});

test("start without a site ends with 1 and says how to make one", () => {
  const out = join(folder, "empty");
  expect(cli("start", "--out", out)).toEqual({
    status: 1,
    stdout: "",
    stderr: `${out} holds no site yet: make it with npm run build\n`,
  });
});

test.skipIf(process.platform === "win32")("a reader that has seen enough does not make it fail", () => {
  const command = `("${process.execPath}" --import tsx src/cli.ts --help; echo "ended with $?" >&2) | true`;
  const { stderr } = spawnSync("sh", ["-c", command], { cwd: home, encoding: "utf8" });
  expect(stderr).toBe("ended with 0\n");
});

test.concurrent.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "a build that is stopped by %s ends with %i at once and leaves nothing behind",
  async (signal, code) => {
    const own = join(folder, signal);
    const cache = join(own, "cache");
    mkdirSync(cache, { recursive: true });
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "build", "--out", join(own, "dist")],
      {
        cwd: home,
        env: { ...process.env, KLANTENPIRAMIDE_CACHE: cache },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => (said += text.toString()));
    const ended = new Promise((resolve) => child.on("close", resolve));
    while (readdirSync(cache).length === 0 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(said).not.toMatch(/\n {4}at |mistake/);
    expect([readdirSync(own), readdirSync(cache)]).toEqual([["cache"], []]);
  },
);
