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
}

/** Opens a page with an empty cache and counts until it has come to rest. */
export async function measure(site: OpenedSite, path: string): Promise<PageCost> {
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
  });
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
  const cost = { firstChart, firstChartBytes, requests: exchanges.length, bytes: bytes() };
  await close();
  return cost;
}
