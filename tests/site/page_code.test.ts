import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageCode, withCode, type Page } from "../../src/site/page_code.js";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "code-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function place(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "src", name)), { recursive: true });
    writeFileSync(join(folder, "src", name), text);
  }
}
const make = (pages: Record<string, string>) =>
  pageCode(
    join(folder, "src"),
    Object.entries(pages).map(([name, text]) => ({ name, text })),
    join(folder, "kept"),
  );
const all = (made: string) => readdirSync(made).sort();
const run = async (made: string, page: string) =>
  (await import(join(made, `${page}.js`))) as Record<string, unknown>;

/** Code of so many bytes that a file of its own is worth a request. */
const much = (name: string) => `export const ${name} = "${"x".repeat(12_000)}";`;
const modules = {
  "c/both.ts": `${much("large")} export const both = (): string => "used by both pages " + large.length; export const neither = "used by nobody";`,
  "c/a.ts": `import { both } from "./both.js"; import { tiny } from "./tiny.js"; ${much("lot")} export const first = () => "a: " + both() + tiny + lot.length;`,
  "c/b.ts": `import { both } from "./both.js"; import { tiny } from "./tiny.js"; ${much("lot")} export const second = () => "b: " + both() + tiny + lot.length; export const same = 2;`,
  "c/tiny.ts": `export const tiny = " and a little ";`,
  "c/later.ts": much("later"),
  "c/asks.ts": `export const asks = () => import("./later.js");`,
};
const takes = (names: string, from: string) =>
  `\`\`\`js\nimport { ${names} } from "./c/${from}.js";\n\`\`\`\n`;
const one = takes("first", "a") + takes("asks", "asks");
const two = takes("second, same", "b");

test("a page takes from one file, and what it shares with another comes in a file of both; nothing unused is in them", async () => {
  place(modules);
  const made = await make({ one, two, none: "no code" });
  expect(all(made)).toEqual(["later.js", "one.js", "shared.js", "two.js"]);
  const first = await run(made, "one");
  const second = await run(made, "two");
  expect((first.first as () => string)()).toBe("a: used by both pages 12000 and a little 12000");
  expect((second.second as () => string)()).toBe("b: used by both pages 12000 and a little 12000");
  expect(second.same).toBe(2);
  expect(await (first.asks as () => Promise<object>)()).toMatchObject({ later: "x".repeat(12_000) });
  const texts = all(made).map((name) => readFileSync(join(made, name), "utf8"));
  expect(texts.join("")).not.toContain("used by nobody");
});

test("what was made is kept for the same sources, and made anew when one changes", async () => {
  place(modules);
  const made = await make({ two });
  writeFileSync(join(made, "mark"), "");
  expect(await make({ two })).toBe(made);
  expect(all(made)).toContain("mark");
  place({ "c/tiny.ts": `export const tiny = " or none ";` });
  const anew = await make({ two });
  expect(((await run(anew, "two")).second as () => string)()).toBe(
    "b: used by both pages 12000 or none 12000",
  );
  const otherwise = await make({ two: takes("second", "b") });
  expect(Object.keys(await run(otherwise, "two"))).toEqual(["second"]);
  expect(readdirSync(join(folder, "kept"))).toHaveLength(3);
});

test.each([
  ["all of a module", `import * as all from "./c/a.js";`],
  ["a module for what it does", `import "./c/a.js";`],
  ["a module later", `const {first} = await import("./c/a.js");`],
  ["a module by another name of its file", `import { first } from "./c/a.ts";`],
  ["a package from elsewhere", `import { first } from "npm:d3";`],
])("a page that takes %s is refused, not broken", async (_what, text) => {
  place(modules);
  await expect(make({ one: `${one}${text}\n` })).rejects.toThrow(
    "page one names 3 modules, 2 in a known way",
  );
});

test("a page that takes what is not there is refused", async () => {
  place(modules);
  await expect(make({ one: takes("gone", "a") })).rejects.toThrow('No matching export in "c/a.ts"');
  await expect(make({ one: takes("first", "gone") })).rejects.toThrow('Could not resolve "./c/gone.ts"');
});

test("withCode(page) takes the same names from the page's own file, and leaves all else", () => {
  const page: Page = { name: "data-quality", text: `${one}\`import\` is a word\n${two}` };
  expect(withCode(page)).toBe(
    '```js\nimport { first } from "./code/data-quality.js";\n```\n' +
      '```js\nimport { asks } from "./code/data-quality.js";\n```\n' +
      "`import` is a word\n" +
      '```js\nimport { second, same } from "./code/data-quality.js";\n```\n',
  );
});
