import { readFileSync } from "node:fs";
import type { OpenedSite } from "./site.js";
import { settled } from "./site.js";

/** What a page costs a reader who has never been on the site. */
export interface PageCost {
  /** Milliseconds until the first chart stood in the page; null where it has none. */
  firstChart: number | null;
  /** Bytes on the wire until the first chart stood in the page. */
  firstChartBytes: number;
  /** Requests, and bytes on the wire, of the whole page. */
  requests: number;
  bytes: number;
  /** The part of these that is data: the tables, not pages, code and style. */
  dataRequests: number;
  dataBytes: number;
  /** Memory of the process that shows the page, at rest, in bytes; null where the system does not tell. */
  memory: number | null;
  /** The longest that the page could not answer its reader, in milliseconds; 0 where each task took less than 50. */
  longestTask: number;
  /** How much of the screen moved while the page opened, as browsers add it up (cumulative layout shift); below 0.1 counts as good. */
  shift: number;
}

/** How far a host is: what each answer takes longer than from this machine, and what its line carries a second. */
export interface Distance {
  readonly milliseconds: number;
  readonly megabits: number;
}

/** Opens a page with an empty cache and counts until it has come to rest. */
export async function measure(site: OpenedSite, path: string, distance?: Distance): Promise<PageCost> {
  const { page, open, exchanges, bytes, close } = await site.newPage({
    viewport: { width: 1280, height: 900 },
  });
  await page.addInitScript(() => {
    const chart = "main svg";
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector(chart)) return;
      performance.mark("first-chart");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    const kept = globalThis as { shift?: number; longest?: number };
    [kept.shift, kept.longest] = [0, 0];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest!, duration);
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) kept.shift! += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  if (distance) {
    const session = await page.context().newCDPSession(page);
    const throughput = (distance.megabits * 1e6) / 8;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: distance.milliseconds },
      ...{ downloadThroughput: throughput, uploadThroughput: throughput },
    });
  }
  await open(path);
  await settled(page);
  const firstChart = await page.evaluate(
    () => performance.getEntriesByName("first-chart")[0]?.startTime ?? null,
  );
  const firstChartBytes = await page.evaluate(
    (moment) =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({ responseEnd }) => moment !== null && responseEnd <= moment)
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
    firstChart,
  );
  const data = exchanges.filter(({ url }) => url.includes("/_file/data/"));
  const cost = {
    firstChart,
    firstChartBytes,
    requests: exchanges.length,
    bytes: bytes(),
    dataRequests: data.length,
    dataBytes: data.reduce((sum, one) => sum + one.bytes, 0),
    memory: await memoryOf(site),
    longestTask: await page.evaluate(() => (globalThis as { longest?: number }).longest!),
    shift: await page.evaluate(() => (globalThis as { shift?: number }).shift!),
  };
  await close();
  return cost;
}

/** Resident memory of the largest process that shows pages, in bytes. */
async function memoryOf({ browser }: OpenedSite): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const resident = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]));
  return resident.length === 0 ? null : Math.max(...resident);
}
