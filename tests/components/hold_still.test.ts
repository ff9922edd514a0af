// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { holdStill } from "../../src/components/hold_still.js";

afterEach(() => vi.unstubAllGlobals());

/** How far the window scrolls where a change moves what is held from one place to another. */
function scrolled(scrollY: number, from: number, to: number): number {
  const scrollBy = vi.fn();
  vi.stubGlobal("scrollBy", scrollBy);
  vi.stubGlobal("scrollY", scrollY);
  const held = document.createElement("div");
  let top = from;
  held.getBoundingClientRect = () => ({ top }) as DOMRect;
  holdStill(held, () => (top = to));
  return scrollBy.mock.calls.length === 0 ? 0 : (scrollBy.mock.calls[0] as [{ top: number }])[0].top;
}

test("what is held stays where it was in a window that was scrolled, and only there", () => {
  expect(scrolled(500, 300, 348)).toBe(48);
  expect(scrolled(500, 300, 252)).toBe(-48);
  expect(scrolled(500, 300, 300.4)).toBe(0);
  expect(scrolled(0, 300, 348)).toBe(0);
});
