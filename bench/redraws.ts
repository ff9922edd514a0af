import type { Page } from "playwright-core";
import { openSite, settled } from "../tests/browser/site.js";

/** A reader's change on a page, and what is drawn anew by it. */
interface Redraw {
  name: string;
  path: string;
  /** Makes the change number `turn` (from 0) in the page, and gives the way to it; run in the browser. */
  change: (turn: number) => void;
  /** Selector of what is drawn last, where that is not in the same frame. */
  last?: string;
  /** Selector of what must be there before the change. */
  ready?: string;
}

const redraws = (customer: string): readonly Redraw[] => [
  {
    name: "customer: another one chosen, to its first chart",
    path: `customer?id=${encodeURIComponent(customer)}`,
    change: (turn) =>
      (
        document.querySelector<HTMLElement>(`.neighbours a[rel=${turn % 2 ? "prev" : "next"}]`) ??
        document.querySelector<HTMLElement>(".neighbours a")!
      ).click(),
    ready: ".neighbours a, .neighbours[hidden]",
    last: ".customer-view .fit svg",
  },
  {
    name: "customers: a letter typed into the search",
    path: "customers",
    change: (turn) => {
      const input = document.querySelector<HTMLInputElement>("input[type=search]")!;
      input.value = "van der berg 1".slice(0, (turn % 8) + 1);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
  },
  {
    name: "customers: a letter taken out of the search",
    path: "customers?q=install",
    change: (turn) => {
      const input = document.querySelector<HTMLInputElement>("input[type=search]")!;
      input.value = "install".slice(0, 6 - (turn % 6));
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
  },
  {
    name: "customers: sorted by another column",
    path: "customers",
    change: (turn) => document.querySelectorAll<HTMLElement>(".list-box thead button")[turn % 12]!.click(),
  },
  {
    name: "customers: a filter",
    path: "customers",
    change: (turn) => {
      const select = document.querySelector<HTMLSelectElement>(".controls select")!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
  },
  {
    name: "pyramid: switch of measure",
    path: "pyramid",
    change: (turn) =>
      document.querySelectorAll<HTMLInputElement>(".controls input[type=radio]")[turn % 4]!.click(),
  },
  {
    name: "pyramid: a tier opened",
    path: "pyramid",
    change: (turn) => {
      const rows = document.querySelectorAll(".chart-pyramid .pyramid-row");
      rows[turn % 4]!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    },
  },
  {
    name: "attention: choice of team",
    path: "attention",
    change: (turn) => {
      const select = document.querySelector<HTMLSelectElement>(".controls select")!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
  },
  {
    name: "exit: a customer chosen",
    path: "exit",
    change: (turn) =>
      document.querySelectorAll<HTMLInputElement>(".list input[type=checkbox]")[turn]!.click(),
  },
  {
    name: "exit: hours re-used",
    path: "exit?ids=10001~10002~10003",
    change: (turn) => {
      const slider = document.querySelector<HTMLInputElement>("input[type=range]")!;
      slider.value = String(5 * (turn + 1));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    },
  },
  {
    name: "drift: a filter, its bridge and totals",
    path: "drift",
    change: (turn) => {
      const select = document.querySelector<HTMLSelectElement>(".controls select")!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
  },
  {
    name: "drift: a filter, to the last row of the page",
    path: "drift",
    change: (turn) => {
      const select = document.querySelector<HTMLSelectElement>(".controls select")!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    last: ".drift-view .list tbody:not([aria-hidden]) tr",
  },
  {
    name: "drift: a product group, its bridge and totals",
    path: "drift",
    change: (turn) => {
      const select = document.querySelectorAll<HTMLSelectElement>(".controls select")[3]!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    last: ".chart-bridge",
  },
  {
    name: "drift: a product group, its customers read, to the last row of the page",
    path: "drift",
    change: (turn) => {
      const select = document.querySelectorAll<HTMLSelectElement>(".controls select")[3]!;
      select.selectedIndex = (turn + 1) % select.options.length;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    last: ".drift-view .list tbody:not([aria-hidden]) tr",
  },
  {
    name: "drift: an effect looked into",
    path: "drift",
    change: (turn) => {
      const select = [...document.querySelectorAll<HTMLSelectElement>(".controls select")].at(-1)!;
      select.selectedIndex = (turn % 4) + 1;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    last: ".drift-view .list tbody:not([aria-hidden]) tr",
  },
];

/** Milliseconds from a reader's change, on a page at rest, to the frame that shows it, median and worst of `runs` after one to warm up; of the changes wanted. */
export async function measureRedraws(
  dist: string,
  runs: number,
  customer: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<string[][]> {
  const site = await openSite(dist, { compression: "gzip" });
  const rows: string[][] = [];
  try {
    for (const { name, path, change, last, ready } of redraws(customer)) {
      if (!isWanted(name)) continue;
      const { page, open, close } = await site.newPage({ reducedMotion: "reduce" });
      await open(path);
      await settled(page);
      const times: number[] = [];
      for (let turn = 0; turn <= runs; turn += 1) {
        if (ready) await page.waitForSelector(ready, { state: "attached" });
        await settled(page);
        times.push(await timeOf(page, change, turn, last));
      }
      const [, ...warm] = times;
      warm.sort((a, b) => a - b);
      rows.push([name, warm[Math.floor(warm.length / 2)]!.toFixed(0), warm.at(-1)!.toFixed(0)]);
      await close();
    }
  } finally {
    await site.close();
  }
  return rows;
}

function timeOf(page: Page, change: Redraw["change"], turn: number, last = ""): Promise<number> {
  return page.evaluate(
    async ([source, at, selector]) => {
      const run = new Function(`return ${source}`)() as (turn: number) => void;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const seen = () => (selector ? document.querySelector(selector) : null);
      const before = seen();
      const start = performance.now();
      run(at);
      while (selector && seen() === before && performance.now() < start + 5_000) await frame();
      await frame();
      // A frame is on the screen once the task that follows its drawing can run.
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    [change.toString(), turn, last] as const,
  );
}
