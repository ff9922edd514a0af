// One cold build in a process of its own, told as lines of JSON: tsx bench/build_steps.ts DATA CACHE OUT
import { buildSite } from "../src/site/build.js";
import { prepare } from "../src/site/prepare.js";

const [dataDir = "", cacheDir = "", out = ""] = process.argv.slice(2);
const say = (value: object) => console.log(JSON.stringify(value));
const peak = () => process.resourceUsage().maxRSS * 1024;

const start = performance.now();
const prepared = await prepare({
  dataDir,
  cacheDir,
  progress(step, seconds) {
    if (seconds !== undefined) say({ step, seconds, peak: peak() });
  },
});
say({ step: "all tables, written as parquet", seconds: (performance.now() - start) / 1000, peak: peak() });
const before = performance.now();
const site = await buildSite(prepared, out);
say({ step: "render the pages", seconds: (performance.now() - before) / 1000, peak: peak() });
say({ tables: prepared.tables, pages: site.pages, bytes: site.bytes });
