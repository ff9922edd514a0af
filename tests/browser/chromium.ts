import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium as playwright } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";

const require = createRequire(import.meta.url);

/** The sentence for a machine on which no browser can be found. */
export const noBrowser =
  "the browser tests found no browser: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to its program";

/** Starts a headless browser: the one that `npm ci` brought on Linux x64, elsewhere an installed Chrome, Chromium or Edge. */
export async function launch(): Promise<Browser> {
  for (const options of await candidates()) {
    try {
      return await playwright.launch({ headless: true, ...options });
    } catch (error) {
      if (options.executablePath !== undefined) throw error;
    }
  }
  throw new Error(noBrowser);
}

async function candidates(): Promise<LaunchOptions[]> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return [{ executablePath: named, args: ["--no-sandbox"] }];
  if (process.platform === "linux" && process.arch === "x64") return [await bundled()];
  const found = places.find((path) => existsSync(path));
  return [
    { channel: "chrome" },
    { channel: "msedge" },
    ...(found === undefined ? [] : [{ executablePath: found, args: ["--no-sandbox"] }]),
  ];
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
      "--no-sandbox",
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

/** The folder with the unpacked browser; made whole elsewhere and renamed, since test runs may start at the same time. */
async function unpacked(): Promise<string> {
  const entry = require.resolve("@sparticuz/chromium");
  const root = join(dirname(entry), "..", "..");
  const { version } = require(join(root, "package.json")) as { version: string };
  const cache = join(root, "..", "..", ".cache", "klantenpiramide");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, "unpacking-"));
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

function fontsConf(home: string): string {
  const alias = (family: string) =>
    `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(home, "fonts", "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, "fontconfig")}</cachedir>
  ${["sans-serif", "system-ui", "ui-sans-serif", "serif", "monospace"].map(alias).join("\n  ")}
</fontconfig>
`;
}
