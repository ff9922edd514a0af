import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openSite, settled } from "./site.js";

const folder = mkdtempSync(join(tmpdir(), "harness-"));
writeFileSync(join(folder, "good.html"), `<!doctype html><link rel="icon" href="data:,"><main>fine</main>`);
writeFileSync(
  join(folder, "bad.html"),
  `<!doctype html><link rel="icon" href="data:,"><main></main><script>
  console.error("said aloud");
  fetch("missing.json");
  fetch("http://127.0.0.1:9/elsewhere").catch(() => undefined);
  setTimeout(() => { throw new Error("not caught"); });
  </script>`,
);
const site = await openSite(folder, { basePath: "/below/" });
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a page that does nothing wrong has no trouble, and its bytes are counted", async () => {
  const { page, open, trouble, exchanges, bytes, close } = await site.newPage();
  await open("good");
  await settled(page);
  expect(trouble).toEqual({ console: [], errors: [], failed: [], foreign: [] });
  expect(exchanges.map(({ url, status }) => [url, status])).toEqual([[`${site.url}good`, 200]]);
  expect(bytes()).toBeGreaterThan(50);
  await close();
});

test("console errors, exceptions, failed requests and other hosts are all noticed", async () => {
  const { page, open, trouble, close } = await site.newPage();
  await open("bad");
  await settled(page);
  expect(trouble.console).toContain("said aloud");
  expect(trouble.errors).toEqual(["not caught"]);
  expect(trouble.failed).toContain(`${site.url}missing.json 404`);
  expect(trouble.foreign).toEqual(["http://127.0.0.1:9/elsewhere"]);
  await close();
});

test("letters come from the browser's own font, whatever else a machine has, in every weight", async () => {
  const { page, open, close } = await site.newPage();
  await open("good");
  const widths = await page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d")!;
    const width = (font: string) => {
      canvas.font = font;
      return canvas.measureText("Energiebedrijf Polderstroom").width;
    };
    return [400, 600, 700].map((weight) =>
      ["Nowhere, sans-serif", "Nowhere, serif", "system-ui"].map(
        (family) => width(`${weight} 40px ${family}`) - width(`${weight} 40px "Open Sans"`),
      ),
    );
  });
  expect(widths).toEqual([0, 1, 2].map(() => [0, 0, 0]));
  await close();
});
