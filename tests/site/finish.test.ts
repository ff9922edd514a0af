import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishPage, finishPages } from "../../src/site/finish.js";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "finish-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rendered = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Drift | Old</title>
</head>
<body></body>
</html>
`;

test("finishPage sets language, a title in it, and lets the reader zoom", () => {
  expect(finishPage(rendered, "drift", { language: "nl", title: "Klanten <2026> & meer", company: null }))
    .toBe(`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Margeverloop · Klanten &#60;2026&#62; &#38; meer</title>
</head>
<body></body>
</html>
`);
});

test("a page without a name of its own bears the report's title", () => {
  expect(finishPage(rendered, "404", { language: "en", title: "R", company: null })).toContain(
    "<title>R</title>",
  );
});

test("a title with dollar signs stands as it is", () => {
  const html = finishPage(rendered, "404", {
    language: "en",
    title: "Cost $& R$'s, $1 and $$",
    company: null,
  });
  expect(html).toContain("<title>Cost $&#38; R$&#39;s, $1 and $$</title>");
});

test("finishPages(folder) finishes every page and names them", async () => {
  writeFileSync(join(folder, "index.html"), rendered);
  writeFileSync(join(folder, "drift.html"), rendered);
  expect(await finishPages(folder, { language: "en", title: "R", company: null })).toEqual([
    "drift",
    "index",
  ]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("<title>Summary · R</title>");
});

test("a page that shows an error stops the build with it", async () => {
  const error = `<div class="observablehq--inspect observablehq--error">SyntaxError: Unexpected token</div>`;
  writeFileSync(join(folder, "drift.html"), rendered.replace("<body>", `<body>${error}`));
  await expect(finishPages(folder, { language: "en", title: "R", company: null })).rejects.toThrow(
    "page drift.html shows an error: SyntaxError: Unexpected token",
  );
});

test("a package fetched from a CDN stops the build", async () => {
  mkdirSync(join(folder, "_npm", "d3@7.9.0"), { recursive: true });
  writeFileSync(join(folder, "_npm", "d3@7.9.0", "_esm.js"), "");
  await expect(finishPages(folder, { language: "en", title: "R", company: null })).rejects.toThrow(
    "import the package by its bare name instead",
  );
});
