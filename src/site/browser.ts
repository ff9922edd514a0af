import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium as playwright } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";
import { Fault } from "../lib/fault.js";
import { goesWithUs } from "../pipeline/stopping.js";

const require = createRequire(import.meta.url);

/** What to do on a machine where no browser starts. */
const remedy = "install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the program of one";

/**
 * Starts a headless browser: the one that CHROMIUM_PATH names; else the one that `npm ci` brought on Linux x64, or an installed
 * Chrome, Chromium or Edge. Throws a Fault where none starts.
 */
export async function launch(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  let why: string | null = null;
  for (const options of named ? [{ executablePath: named, args: unboxed }] : await candidates()) {
    try {
      return await playwright.launch({ headless: true, ...options });
    } catch (error) {
      if (options.executablePath !== undefined) why ??= firstLine(error);
    }
  }
  throw new Fault(
    "browser",
    named
      ? `CHROMIUM_PATH names ${named}, which does not start as a browser (${why}): name another, or leave it out`
      : `no browser ${why === null ? "was found" : `starts (${why})`}: ${remedy}`,
  );
}

async function candidates(): Promise<LaunchOptions[]> {
  const found = places.find((path) => existsSync(path));
  return [
    ...(process.platform === "linux" && process.arch === "x64" ? [await bundled()] : []),
    { channel: "chrome" },
    { channel: "msedge" },
    ...(found === undefined ? [] : [{ executablePath: found, args: unboxed }]),
  ];
}

const unboxed = ["--no-sandbox"];

function firstLine(error: unknown): string {
  return (error as Error).message.split("\n", 1)[0]!.replace(/^browserType\.launch: /, "");
}

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The packaged browser with its own libraries and fonts, so that nothing of the system is needed and text measures alike everywhere. */
async function bundled(): Promise<LaunchOptions> {
  const home = await unpacked();
  return {
    executablePath: join(home, "chromium"),
    args: [
      ...unboxed,
      "--no-zygote",
      "--disable-gpu",
      "--font-render-hinting=none",
      "--disable-dev-shm-usage",
    ],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
      HOME: home,
    },
  };
}

/** The folder with the unpacked browser; made whole elsewhere and renamed, since two runs may start at the same time. */
async function unpacked(): Promise<string> {
  const entry = require.resolve("@sparticuz/chromium");
  const root = join(dirname(entry), "..", "..");
  const { version } = require(join(root, "package.json")) as { version: string };
  const cache = join(root, "..", "..", ".cache", "klantenpiramide");
  // What is unpacked stays: other fonts make another folder.
  const fonts = createHash("sha256").update(fontsConf("")).digest("hex").slice(0, 8);
  const home = join(cache, `chromium-${version}-${fonts}`);
  if (existsSync(home)) return home;
  await mkdir(cache, { recursive: true });
  const making = goesWithUs(await mkdtemp(join(cache, "unpacking-")));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = making;
  try {
    const { inflate } = await import("@sparticuz/chromium");
    for (const name of ["chromium.br", "al2023.tar.br", "fonts.tar.br"])
      await inflate(join(root, "bin", name));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(making, "fonts.conf"), fontsConf(home));
  try {
    await rename(making, home);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** A family that is nowhere becomes the one that the browser brings: a machine's own fonts are for letters which that one lacks. */
function fontsConf(home: string): string {
  const alias = (family: string) =>
    `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, "fontconfig")}</cachedir>
  ${["sans-serif", "system-ui", "ui-sans-serif", "serif", "monospace"].map(alias).join("\n  ")}
  <match target="pattern"><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
</fontconfig>
`;
}
