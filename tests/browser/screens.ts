// Takes pictures of every page of a built site: npx tsx tests/browser/screens.ts DIST OUTDIR [--pages a,b] [--query id=K0012] [--widths 390,1440] [--themes light,dark] [--viewport] [--wait MS]
import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { openSite, settled } from "./site.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string" },
    query: { type: "string" },
    widths: { type: "string", default: "390,1024,1440" },
    themes: { type: "string", default: "light,dark" },
    viewport: { type: "boolean", default: false },
    wait: { type: "string", default: "0" },
  },
});
const [dist, out] = positionals;
if (dist === undefined || out === undefined) {
  console.error(
    "usage: npx tsx tests/browser/screens.ts DIST OUTDIR [--pages a,b] [--query id=K0012] [--widths 390,1440]",
  );
  process.exit(2);
}
const list = (text: string) => text.split(",").map((one) => one.trim());
const pages = values.pages
  ? list(values.pages)
  : readdirSync(dist)
      .filter((name) => name.endsWith(".html"))
      .map((name) => basename(name, ".html"));
await mkdir(out, { recursive: true });
const site = await openSite(dist);
try {
  for (const theme of list(values.themes)) {
    for (const width of list(values.widths).map(Number)) {
      const colorScheme = theme === "dark" ? "dark" : "light";
      const watched = await site.newPage({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
      });
      for (const page of pages) {
        const file = join(out, `${page}-${width}-${theme}.png`);
        const query = values.query ? `?${values.query}` : "";
        await watched.open(`${page === "index" ? "./" : page}${query}`);
        await settled(watched.page);
        await watched.page.waitForTimeout(Number(values.wait));
        await watched.page.screenshot({ path: file, fullPage: !values.viewport });
        const sideways = await watched.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        console.log(`${file}${sideways > 0 ? `  scrolls sideways by ${sideways} px` : ""}`);
        for (const [kind, messages] of Object.entries(watched.trouble)) {
          for (const message of messages.splice(0)) console.log(`  ${kind}: ${message}`);
        }
      }
      await watched.close();
    }
  }
} finally {
  await site.close();
}
