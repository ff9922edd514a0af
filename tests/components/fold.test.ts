// @vitest-environment jsdom
import { expect, it } from "vitest";
import { Fold, shownOf } from "../../src/components/fold.js";

it.each([
  [0, 0],
  [8, 8],
  [9, 9],
  [10, 8],
  [200, 8],
])("of %i parts of which eight may be shown, %i are: a single one more is not folded", (count, shown) =>
  expect(shownOf(count, 8)).toBe(shown),
);

it("has what it folds behind its line, closed", () => {
  const folded = document.createElement("ul");
  const node = Fold("4 earlier", folded) as HTMLDetailsElement;
  expect([node.open, node.querySelector("summary")!.textContent, node.lastChild]).toEqual([
    false,
    "4 earlier",
    folded,
  ]);
});
