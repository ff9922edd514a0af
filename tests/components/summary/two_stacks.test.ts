// @vitest-environment jsdom
import { expect, it } from "vitest";
import { TwoStacks } from "../../../src/components/summary/two_stacks.js";

const part = (name: string, rows: number, said = "") => {
  const node = document.createElement("section");
  node.id = name;
  node.innerHTML = `<ol>${`<li>${said}</li>`.repeat(rows)}</ol>`;
  return node;
};
const stacks = (...parts: HTMLElement[]) =>
  [...TwoStacks(...parts).children].map((stack) => [...stack.children].map(({ id }) => id).join());

it("TwoStacks(long, short, short) puts the short ones beside the long one", () =>
  expect(stacks(part("a", 6), part("b", 0), part("c", 0))).toEqual(["a", "b,c"]));
it("TwoStacks of parts alike puts as many left as right, in their order", () =>
  expect(stacks(part("a", 5), part("b", 5), part("c", 5), part("d", 5))).toEqual(["a,b", "c,d"]));
it("TwoStacks counts rows that say more as higher", () => {
  const long = "Spoken on 12 Feb 2026, to review on 28 Oct 2026. ".repeat(4);
  expect(stacks(part("a", 3), part("b", 5), part("c", 2), part("d", 6))).toEqual(["a,b", "c,d"]);
  expect(stacks(part("a", 3), part("b", 5), part("c", 2), part("d", 6, long))).toEqual(["a,b,c", "d"]);
});
