import { expect, test } from "vitest";
import { brokenLinks } from "../../src/site/build.js";

test("brokenLinks(said, pages) names each lost target once, and lets queries and anchors be", () => {
  const said = `Warning: 4 broken links (9 validated)
↳ /index → /pyramyd
↳ /drift → /pyramyd
↳ /index → /customer?id=K1
↳ /index → /method#hours
`;
  expect(brokenLinks(said, ["index", "drift", "customer", "method"])).toEqual([
    "pyramyd (from index, drift)",
  ]);
});

test("a build without lost links has none", () => {
  expect(brokenLinks("9 links validated\n", ["index"])).toEqual([]);
});
