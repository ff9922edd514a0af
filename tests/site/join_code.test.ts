import { expect, test } from "vitest";
import { joinCode, type CodeFile } from "../../src/site/join_code.js";

const much = "x".repeat(5000);
const file = (name: string, text: string, page: string | null = null): CodeFile => ({
  path: `/site/_import/${name}.js`,
  text,
  page,
});
const large = file("large", `const m="${much}",both=()=>m.length;export{both};`);
const tiny = file("tiny", `const tiny=7;export{tiny};`);
const later = file("later.AB12", `const m="${much}",later=()=>m.length;export{later};`);
const pageOf = (page: string) =>
  file(
    page,
    `import{both}from"./large.js";import{tiny}from"./tiny.js";const own="${much}",${page}=()=>both()+tiny+own.length;export{${page}};`,
    page,
  );
const named = (chunks: Awaited<ReturnType<typeof joinCode>>) => chunks.map(({ fileName }) => fileName).sort();

test("a small file that two pages share goes with a large one", async () => {
  const chunks = await joinCode([pageOf("one"), pageOf("two"), large, tiny]);
  expect(named(chunks)).toEqual(["one.js", "shared.js", "two.js"]);
  const [shared] = chunks.filter(({ fileName }) => fileName.startsWith("shared"));
  expect(Object.keys(shared!.modules).sort()).toEqual(["/site/_import/large.js", "/site/_import/tiny.js"]);
  const one = chunks.find(({ name, isEntry }) => isEntry && name === "one")!;
  expect(one.exports).toEqual(["one"]);
  expect(one.imports).toEqual([shared!.fileName]);
});

test("what is asked for later stays apart, under its name", async () => {
  const page = file("one", `const one=()=>import("./later.AB12.js"),own="${much}";export{one,own};`, "one");
  const chunks = await joinCode([page, later]);
  expect(named(chunks)).toEqual(["later.js", "one.js"]);
  expect(chunks.find(({ isEntry }) => isEntry)!.dynamicImports).toHaveLength(1);
});

test("a file that names one that is not there is refused", async () => {
  await expect(joinCode([pageOf("one"), large])).rejects.toThrow("tiny.js");
});
