import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import type { ServeOptions } from "../../src/server.js";
import { serve } from "../../src/server.js";
import { launch } from "../../src/site/browser.js";

/** What a page did that a reader should never meet. */
export interface Trouble {
  /** Messages of level error in the console. */
  console: string[];
  /** Exceptions that nothing caught. */
  errors: string[];
  /** Requests that failed or were answered with 400 or more. */
  failed: string[];
  /** Requests to another host. */
  foreign: string[];
}

/** One answered request, with its size on the wire (headers and compressed body). */
export interface Exchange {
  url: string;
  status: number;
  bytes: number;
}

/** A page with a record of what it asked for and what went wrong. */
export interface WatchedPage {
  page: Page;
  trouble: Trouble;
  exchanges: Exchange[];
  /** Opens a page of the site, as `customer?id=K0012`, and waits until `main` is there. */
  open(path: string): Promise<void>;
  /** Bytes on the wire so far. */
  bytes(): number;
  close(): Promise<void>;
}

/** A served site with a browser. */
export interface OpenedSite {
  url: string;
  browser: Browser;
  newPage(options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** Serves a built site on a free port and opens a browser on it. */
export async function openSite(dist: string, options: ServeOptions = {}): Promise<OpenedSite> {
  const served = await serve(dist, { ...options, port: 0 });
  const browser = await launch();
  return {
    url: served.url,
    browser,
    newPage: (context) => watchedPage(browser, served.url, context),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function watchedPage(
  browser: Browser,
  url: string,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Amsterdam", ...options });
  // tsx names functions by a helper that a function carried into the page would miss.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  const trouble: Trouble = { console: [], errors: [], failed: [], foreign: [] };
  const exchanges: Exchange[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") trouble.console.push(message.text());
  });
  page.on("pageerror", (error) => trouble.errors.push(error.message));
  const asking = new Set<Request>();
  underWay.set(page, asking);
  page.on("requestfinished", (request) => asking.delete(request));
  page.on("request", (request) => {
    asking.add(request);
    const asked = new URL(request.url());
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.origin !== new URL(url).origin)
      trouble.foreign.push(asked.href);
  });
  page.on("requestfailed", (request) => {
    asking.delete(request);
    // A stream that the page itself stopped reading is not a failure.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") trouble.failed.push(`${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.failed.push(`${response.url()} ${response.status()}`);
  });
  await meter(page, exchanges);
  return {
    page,
    trouble,
    exchanges,
    async open(path) {
      const answer = await page.goto(new URL(path, url).href, { waitUntil: "load" });
      if (answer && answer.status() >= 400) throw new Error(`${path} is not in the site: ${answer.status()}`);
      await page.waitForSelector("main", { state: "attached" });
    },
    bytes: () => exchanges.reduce((sum, { bytes }) => sum + bytes, 0),
    close: () => context.close(),
  };
}

/** Counts bytes on the wire by the browser's own protocol: playwright's sizes leave out what came compressed. */
async function meter(page: Page, exchanges: Exchange[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const open = new Map<string, Exchange>();
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.url.startsWith("data:") || response.url.startsWith("blob:")) return;
    open.set(requestId, { url: response.url, status: response.status, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const exchange = open.get(requestId);
    if (exchange) exchanges.push({ ...exchange, bytes: encodedDataLength });
  });
}

/** Requests of each page that were asked and not answered yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Frames that a page draws in 400 ms where it has a processor to itself; where it has not, they take longer, and so does what is to come. */
const restingFrames = 24;

/** Waits until no request has been under way for half a second, nothing says that it is busy and the drawing has come to rest. */
export async function settled(page: Page): Promise<void> {
  const end = Date.now() + 15_000;
  do {
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    await page.evaluate(rest, restingFrames);
  } while ((underWay.get(page)?.size ?? 0) > 0 && Date.now() < end);
}

/** In the page: comes true once nothing has changed for 400 ms and for so many frames. */
function rest(frames: number): Promise<void> {
  return new Promise((resolve) => {
    let [since, left] = [performance.now(), frames];
    const observer = new MutationObserver(() => {
      [since, left] = [performance.now(), frames];
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    const limit = performance.now() + 8000;
    const next = () => {
      left -= 1;
      const now = performance.now();
      if ((left > 0 || now - since < 400) && now < limit) return void requestAnimationFrame(next);
      observer.disconnect();
      resolve();
    };
    requestAnimationFrame(next);
  });
}
