import { expect, test } from "vitest";
import { npmFolders } from "../../src/site/offline.js";

test("npmFolders(text) names every npm: specifier, with scope, once, whatever its path", () => {
  const text = `import("npm:d3"); import 'npm:d3/dist/x.js'; f(\`npm:@observablehq/plot/+esm\`); "npm:sql.js/dist/a.wasm"`;
  expect(npmFolders(text)).toEqual(["@observablehq/plot@0.0.0", "d3@0.0.0", "sql.js@0.0.0"]);
});

test("a range is answered by the lowest version in it", () => {
  expect(npmFolders(`"npm:katex@0.16"; "npm:@duckdb/duckdb-wasm@^1.29.0/x"; "npm:a@3"`)).toEqual([
    "@duckdb/duckdb-wasm@1.29.0",
    "a@3.0.0",
    "katex@0.16.0",
  ]);
});

test("comments and words that only look alike are passed over", () => {
  expect(npmFolders(`// npm:foo\nconst a = "xnpm:b";`)).toEqual([]);
});
