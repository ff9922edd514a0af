import { createHash } from "node:crypto";
import type { Language } from "../../lib/text/format.js";
import { edition } from "../../lib/words/edition.js";
import { escape } from "../../site/frame.js";
import type { PageCode } from "./bundle.js";

/** What the page of an edition holds: its words, its title and its data, in the clear or encrypted. */
export interface PageContent {
  language: Language;
  title: string;
  data: { json: string } | { sealed: string };
}

/** The page of a folder: its code stands beside it, and nothing else may be loaded. */
export function folderPage(content: PageContent, code: { script: string; style: string }): string {
  return page(content, {
    policy: `script-src 'self'; style-src 'self'`,
    style: `<link rel="stylesheet" href="${code.style}">`,
    script: `<script src="${code.script}" defer></script>`,
  });
}

/** The page as one file that needs no other: only its own code, known by its hash, may run. */
export function singlePage(content: PageContent, { script, style }: PageCode): string {
  if (script.includes("</script")) throw new Error("the page's script would end its own element");
  return page(content, {
    policy: `script-src '${hash(script)}'; style-src '${hash(style)}'`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  });
}

function page(
  { language, title, data }: PageContent,
  code: { policy: string; style: string; script: string },
): string {
  const policy = `default-src 'none'; ${code.policy}; img-src data:; base-uri 'none'; form-action 'none'`;
  // "<" cannot end the element when it is written as an escape, which JSON reads as the same letter.
  const block =
    "sealed" in data
      ? `<script type="text/plain" id="sealed">${data.sealed}</script>`
      : `<script type="application/json" id="edition">${data.json.replace(/</g, "\\u003c")}</script>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${code.style}
</head>
<body>
<main><noscript>${escape(edition[language].no_script)}</noscript></main>
${block}
${code.script}
</body>
</html>
`;
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
