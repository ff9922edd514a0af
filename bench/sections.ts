import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { home } from "../src/site/places.js";

const file = join(home, "docs", "performance.md");
const title = `# How fast and how heavy

Written by \`npm run bench\`, each section by the benchmark that it names; the others stay as they are.
`;

/** Writes one section of docs/performance.md, in the place where it stood or at the end; gives the path of the file. */
export async function writeSection(heading: string, text: string): Promise<string> {
  const known = await readFile(file, "utf8").catch(() => title);
  const [head = title, ...sections] = known.split(/^(?=## )/m);
  const at = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, `## ${heading}\n\n${text}\n\n`);
  await writeFile(file, await format([head, ...sections].join(""), { parser: "markdown", printWidth: 110 }));
  return file;
}
