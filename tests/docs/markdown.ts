/** The relative links and images of a markdown text, as written. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors of a markdown text's headings. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/ /g, "-"),
  );
}

/** The npm scripts that a text names: `npm run x`, `npm test`, `npm start`. */
export function scriptsOf(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run ([\w-]+)|(test|start)\b)/g)].map(
    ([, run, short]) => (run ?? short)!,
  );
  return [...new Set(named)];
}

/** The yaml examples of a markdown text, those within a list included. */
export function yamlOf(text: string): string[] {
  return [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", block = ""]) =>
    block.replace(new RegExp(`^${indent}`, "gm"), ""),
  );
}
